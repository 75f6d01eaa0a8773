import { arabic } from "./arabic.ts";
import { chinese } from "./chinese.ts";
import { danish } from "./danish.ts";
import { dutch } from "./dutch.ts";
import { english } from "./english.ts";
import { french } from "./french.ts";
import { german } from "./german.ts";
import { italian } from "./italian.ts";
import { japanese } from "./japanese.ts";
import { norwegian } from "./norwegian.ts";
import { polish } from "./polish.ts";
import { portuguese } from "./portuguese.ts";
import { russian } from "./russian.ts";
import { spanish } from "./spanish.ts";
import { swedish } from "./swedish.ts";
import { turkish } from "./turkish.ts";
import { ukrainian } from "./ukrainian.ts";
import type { Wordbook } from "./wordbook.ts";

export type { Wordbook };

/** The languages that credits, bylines and dates are read in; English first, as it stands on pages in any other. */
export const WORDBOOKS: readonly Wordbook[] = [
  english,
  spanish,
  french,
  german,
  portuguese,
  italian,
  dutch,
  norwegian,
  swedish,
  danish,
  polish,
  ukrainian,
  russian,
  turkish,
  arabic,
  chinese,
  japanese,
];

/** The kinds of words that are alternatives of a regular expression. */
export type WordKind = {
  [Name in keyof Wordbook]-?: Wordbook[Name] extends string | undefined ? Name : never;
}[keyof Wordbook];

/** One kind of words in all languages that have a wordbook, as alternatives of a regular expression. */
export function anyLanguage(words: WordKind): string {
  return `(?:${WORDBOOKS.flatMap((book) => book[words] || []).join("|")})`;
}

/** Whether a language sets no spaces between words. */
export function isUnspaced({ tag }: Pick<Wordbook, "tag">): boolean {
  return tag === "zh" || tag === "ja";
}

/** Some kinds of words in all languages, as whole words where a language sets spaces between them. */
export function wholeWords(kinds: readonly WordKind[]): string {
  const words = (isTogether: boolean) =>
    WORDBOOKS.filter((book) => isUnspaced(book) === isTogether).flatMap((book) =>
      kinds.flatMap((kind) => book[kind] ?? []),
    );
  return `(?:(?<!\\p{L})(?:${words(false).join("|")})(?!\\p{L})|${words(true).join("|")})`;
}
