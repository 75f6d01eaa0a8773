import { anyLanguage } from "../languages/wordbooks.ts";
import { AnyCase } from "../lines/anycase.ts";
import { isPictureCredit } from "../lines/picturecredit.ts";

const PICTURES = new AnyCase(`(?<!\\p{L})${anyLanguage("picture")}(?!\\p{L})`);
const OWNED = /©|\(c\)|copyright/iu;

/** Whether a sentence says whose some of the pictures are, so that the permission in the next one is theirs: "The charts are copyright X." */
export function isPictureNote(sentence: string): boolean {
  return OWNED.test(sentence) && PICTURES.test(sentence) && !isPictureCredit(sentence);
}
