import { anyLanguage, type Wordbook } from "../languages/wordbooks.ts";
import { AnyCase } from "../lines/anycase.ts";
import { isPictureCredit } from "../lines/picturecredit.ts";
import { sentences } from "../lines/sentences.ts";
import { candidateNames, LIKELY } from "./candidatenames.ts";
import type { LinkedText } from "./creditlinks.ts";
import { hasBars } from "./creditparts.ts";
import { leadsOutward } from "./creditwords.ts";
import { isFormality } from "./formality.ts";
import { fromLine } from "./fromline.ts";
import { firstName } from "./namesinline.ts";
import {
  isFirstWord,
  isSecondWord,
  isSoon,
  LONGEST_LINE,
  OFFER,
  ORIGIN_WORDS,
  type OriginWords,
} from "./originwords.ts";
import { isPictureNote } from "./picturenote.ts";

/** A credit of which only the stems of its words are known, and the name that it sets off. */
export interface WordedCredit {
  readonly name: string;
  /** Whether the line says more than that this article was published there. */
  readonly isFirm: boolean;
  /** Whether a link, emphasis or quotation marks set the name off. */
  readonly isSet: boolean;
  readonly book: Wordbook;
}

/** A longer line that says only that this article was published somewhere is prose. */
const ALONE = 200;

/** "Update:" and the like. */
const LABEL = /^[\p{L}\s’']{2,30}:\s*/u;

/** Prose of more sentences names things in quotation marks. */
const SENTENCES = 3;

/** What a sentence says of this article, in one language; `isNamedFirst` where the outlet may stand before the words of origin. */
interface About {
  /** Whether it says more than that this article was published somewhere. */
  readonly isFirm: boolean;
  readonly isNamedFirst: boolean;
}

/** ", where it first appeared" behind the outlet's name. */
const WHERE = new AnyCase(`[,(]\\s?${anyLanguage("where")}(?!\\p{L})`);

function isWhere(sentence: string, { first, published }: OriginWords): boolean {
  const where = WHERE.exec(sentence);
  const behind = sentence.slice((where?.index ?? 0) + (where?.[0].length ?? 0));
  return where !== null && first.test(behind) && published.test(behind);
}

/** Whether a sentence says of an outlet that this article stood there first: "made with X, where it first appeared". */
export function saysWhere(sentence: string): boolean {
  return WHERE.test(sentence) && ORIGIN_WORDS.some((words) => isWhere(sentence, words));
}

/** A sentence without its words for this article, which may be stems of others: "this report". */
function withoutWork(sentence: string, { works, noun }: OriginWords): string {
  const blank = (found: string) => " ".repeat(found.length);
  return sentence.replace(works, blank).replace(noun, blank);
}

/** Whether words of one kind stand before those of another: "it ran in X, who let me share it". */
function isInOrder(text: string, first: RegExp, second: RegExp): boolean {
  const place = text.search(first);
  return place >= 0 && text.search(second) > place;
}

/** What a sentence says of the article; `isAlone` where the line says little else, `told` is the sentence before. */
function about(sentence: string, words: OriginWords, isAlone: boolean, told: string): About | undefined {
  const {
    mayBe,
    stems,
    work,
    noun,
    first,
    published,
    taken,
    original,
    not,
    also,
    helped,
    takenWork,
    itself,
    isOfIt,
    basedOn,
    translated,
    other,
    tells,
  } = words;
  if (sentence.search(stems) < 0 || !mayBe(sentence)) return undefined;
  if (isWhere(sentence, words)) return { isNamedFirst: true, isFirm: true };
  if (also.test(sentence) || OFFER.test(sentence) || tells.test(sentence)) return undefined;
  const rest = withoutWork(sentence, words);
  const isFirst = first.test(rest) && published.test(rest);
  const isOriginal = original.test(rest) && published.test(rest);
  const isSaid = isFirst || isOriginal;
  const isTaken = taken.test(rest);
  if (basedOn.test(sentence) || (!isSaid && helped.test(sentence))) return undefined;
  if (isInOrder(sentence, other, work)) return undefined;
  if (isSoon(work, sentence))
    return isSaid || isTaken || (isAlone && published.test(rest))
      ? { isNamedFirst: isSaid, isFirm: isSaid || isTaken }
      : undefined;
  const isOnWork = work.test(sentence);
  if (!isOnWork && noun.test(sentence) && published.test(rest))
    return { isNamedFirst: false, isFirm: isSaid || isTaken };
  if (!isSaid && !isTaken) return undefined;
  if (isOnWork) return { isNamedFirst: isSaid, isFirm: true };
  if (not.test(sentence)) return undefined;
  if (told !== "" && isSoon(work, told) && !translated.test(sentence)) return { isNamedFirst: false, isFirm: true };
  if (noun.test(sentence)) return { isNamedFirst: true, isFirm: true };
  if (isSaid && itself.test(sentence)) return { isNamedFirst: false, isFirm: true };
  if (isOfIt.test(sentence) && isInOrder(rest, published, taken)) return { isNamedFirst: false, isFirm: true };
  if (takenWork.test(sentence)) return { isNamedFirst: false, isFirm: true };
  if (!isSaid && isPictureNote(told)) return undefined;
  const isBegun = [first, published].some((one) => isFirstWord(one, sentence)) || isSecondWord(taken, sentence);
  return isBegun ? { isNamedFirst: false, isFirm: true } : undefined;
}

/** "This report first ran there": at the outlet that the sentence before is about. */
const THERE = new AnyCase(`(?<!\\p{L})${anyLanguage("there")}(?!\\p{L})`);

/** Scripts without letters say in a third of the length what others do. */
function mostOf(text: string): number {
  return /[\p{Script=Han}\p{Script=Hiragana}]/u.test(text) ? LONGEST_LINE / 3 : LONGEST_LINE;
}

/**
 * Reads a short line as a credit where no wording is known, by the stems of "first published" or "taken from" in any of the languages:
 * the outlet is the likeliest name in the sentence that has them.
 * @param isKnown whether outlets/ knows a name
 */
export function wordedCredit(
  linked: LinkedText,
  bare: string,
  isKnown: (name: string) => boolean,
): WordedCredit | undefined {
  const from = bare.length <= ALONE ? fromLine(linked, bare) : undefined;
  const found = likeliest(linked, bare, isKnown) ?? (from && { ...from, isFirm: false, isSet: true });
  return found === undefined || (leadsOutward(bare.replace(LABEL, "")) && !saysWhere(bare)) ? undefined : found;
}

function likeliest(linked: LinkedText, bare: string, isKnown: (name: string) => boolean): WordedCredit | undefined {
  const parts = sentences(bare);
  if (bare.length > mostOf(bare) || hasBars(bare)) return undefined;
  const told = parts
    .map((part) => part.trim())
    .filter((part, place) => place === 0 || !(isFormality(part) || isPictureCredit(part)));
  if (told.length > SENTENCES) return undefined;
  const isAlone = told.length <= 2 && told.join(" ").length <= ALONE;
  for (const [place, sentence] of parts.map((part) => part.trim()).entries()) {
    for (const words of ORIGIN_WORDS) {
      const said = about(sentence, words, isAlone, parts[place - 1] ?? "");
      if (said === undefined) continue;
      if (leadsOutward(sentence) && !saysWhere(sentence)) break;
      const [best] = candidateNames(linked, sentence, words, said.isNamedFirst, isKnown);
      if (best !== undefined && best.score >= LIKELY)
        return { name: best.name, isSet: best.isSet, isFirm: said.isFirm, book: words.book };
      const subject = place > 0 && THERE.test(sentence) ? firstName(linked, bare) : undefined;
      if (subject !== undefined) return { name: subject, isSet: false, isFirm: said.isFirm, book: words.book };
    }
  }
  return undefined;
}
