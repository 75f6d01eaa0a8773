import type { Wordbook } from "../languages/wordbooks.ts";
import { AnyCase } from "../lines/anycase.ts";
import { verdict } from "../lines/boilerplate.ts";
import { perLanguage } from "../lines/perlanguage.ts";
import { sentences } from "../lines/sentences.ts";

/** Sentences that often follow a credit and say nothing else. */
const FORMALITY =
  /^(?:(?:to )?(?:read|view|see|visit|click|find|you can (?:read|find|view))\b.*\b(?:original|full|here|more|site|website)\b|(?:it|this (?:article|story|piece|content)) (?:is|was|has been) (?:re|used|shared)|(?:re-?(?:published|printed|posted|produced)|used|shared)\b.*(?:permission|licen[cs]e)|licen[cs]e:|all rights reserved|©|\(c\)|copyright\b|https?:\S+$)/iu;

/** A short sentence in another language that is about the text's use. */
const FORMAL_LENGTH = 160;

/** What a language says of a text's use behind a credit. */
export const formalWords = perLanguage(({ formal }) => new AnyCase(formal));

/** Whether a sentence says how a text may be used, or leads to it, and nothing else; in English, as rights notices are. */
export function isFormality(sentence: string): boolean {
  return FORMALITY.test(sentence.replace(/^[([*_]+/u, ""));
}

/** The sentences of a line after its first that say something else than a credit in this language does. */
export function leftOver(line: string, book: Wordbook): readonly string[] {
  return sentences(line)
    .slice(1)
    .map((sentence) => sentence.trim())
    .filter((sentence) => {
      const words = sentence.replace(/^[([*_]+/u, "");
      const isFormal =
        FORMALITY.test(words) || (book.tag !== "en" && words.length <= FORMAL_LENGTH && formalWords(book).test(words));
      return !isFormal && verdict(sentence, "end")?.sure !== true;
    });
}
