import { anyLanguage, type Wordbook } from "../languages/wordbooks.ts";
import { AnyCase } from "../lines/anycase.ts";
import { isPictureCredit } from "../lines/picturecredit.ts";
import { sentences } from "../lines/sentences.ts";
import { aboutWork, saysWhere } from "./aboutwork.ts";
import { candidateNames, LIKELY } from "./candidatenames.ts";
import type { LinkedText } from "./creditlinks.ts";
import { hasBars } from "./creditparts.ts";
import { leadsOutward } from "./creditwords.ts";
import { isFormality } from "./formality.ts";
import { fromLine } from "./fromline.ts";
import { firstName } from "./namesinline.ts";
import { LONGEST_LINE, ORIGIN_WORDS } from "./originwords.ts";

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
      const said = aboutWork(sentence, words, isAlone, parts[place - 1] ?? "");
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
