import { anyLanguage } from "../languages/wordbooks.ts";
import { AnyCase } from "../lines/anycase.ts";
import { isPictureCredit } from "../lines/picturecredit.ts";
import { isAboutWork, ORIGIN_WORDS } from "./originwords.ts";
import { isReference } from "./reference.ts";

const PICTURES = new AnyCase(`(?<!\\p{L})${anyLanguage("picture")}(?!\\p{L})`);
const OWNED = /©|\(c\)|copyright/iu;

/** Whether a sentence says whose some of the pictures are, so that the permission in the next one is theirs: "The charts are copyright X." */
export function isPictureNote(sentence: string): boolean {
  return OWNED.test(sentence) && PICTURES.test(sentence) && !isPictureCredit(sentence);
}

/** Whether a sentence says where something was published first, or its original, in any of the languages. */
function isSaidFirst(sentence: string): boolean {
  return ORIGIN_WORDS.some(
    ({ first, published, original }) => (first.test(sentence) && published.test(sentence)) || original.test(sentence),
  );
}

/** Whether what stands before a sentence is about a picture or a study, and it says no more than that this was reproduced. */
export function isOfPicture(sentence: string, before: string): boolean {
  if (isPictureNote(before)) return true;
  return (isReference(before) || isPictureCredit(before)) && !isAboutWork(sentence) && !isSaidFirst(sentence);
}
