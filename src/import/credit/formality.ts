import { WORDBOOKS, type Wordbook } from "../languages/wordbooks.ts";
import { AnyCase } from "../lines/anycase.ts";
import { verdict } from "../lines/boilerplate.ts";
import { sentences } from "../lines/sentences.ts";

/** Sentences that often follow a credit and say nothing else. */
const FORMALITY =
  /^(?:(?:to )?(?:read|view|see|visit|click|find|you can (?:read|find|view))\b.*\b(?:original|full|here|more|site|website)\b|(?:it|this (?:article|story|piece|content)) (?:is|was|has been) (?:re|used|shared)|(?:re-?(?:published|printed|posted|produced)|used|shared)\b.*(?:permission|licen[cs]e)|licen[cs]e:|all rights reserved|©|\(c\)|copyright\b|https?:\S+$)/iu;

/** A short sentence in another language that is about the text's use. */
const FORMAL_LENGTH = 160;
const FORMAL = new Map(WORDBOOKS.map((book) => [book, book.tag === "en" ? FORMALITY : new AnyCase(book.formal)]));

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
      const isFormal = FORMALITY.test(words) || (words.length <= FORMAL_LENGTH && FORMAL.get(book)?.test(words));
      return isFormal !== true && verdict(sentence, "end")?.sure !== true;
    });
}
