import type { Wordbook } from "../languages/wordbooks.ts";
import { AnyCase } from "../lines/anycase.ts";
import { perLanguage } from "../lines/perlanguage.ts";
import type { Span } from "./creditlinks.ts";
import { isLanguageName, languageNames } from "./namesinline.ts";
import { ORIGIN_WORDS } from "./originwords.ts";

/** Languages whose names for languages have an ending in each case. */
const INFLECTED = new Set(["pl", "uk", "ru"]);

/** A language's name in any of its cases. */
function anyEnding(name: string, { tag }: Wordbook): string {
  return INFLECTED.has(tag) ? `${name.slice(0, -2)}\\p{L}{0,4}` : `${name}\\p{Ll}{0,2}`;
}

const phrase = perLanguage((book) => {
  const names = languageNames(book).map((name) => anyEnding(name, book));
  return new AnyCase(
    `(?<!\\p{Ll}|\\p{Lu})${book.inLanguage.replaceAll("{language}", `(?:${names.join("|")})`)}(?:(?<=[\\s\\p{P}])|(?!\\p{Ll})),?\\s?`,
  );
});

/** A sentence without the words that say in which language something was published, and where they stood. */
export interface Shortened {
  readonly text: string;
  readonly cut: Span;
}

/** Whether a language's name begins another: "in English Heritage". */
function isOfName(words: string, behind: string, book: Wordbook): boolean {
  const last = words.trim().split(/\s/u).at(-1) ?? "";
  return /^\p{Lu}\p{Ll}/u.test(behind) && isLanguageName(last, book);
}

/** Takes "in English" out of a sentence that says where something was published first: "first appeared in English in X". */
export function withoutLanguage(sentence: string): Shortened | undefined {
  for (const { book, mayBe, first, published } of ORIGIN_WORDS) {
    if (!mayBe(sentence) || !first.test(sentence) || !published.test(sentence)) continue;
    const found = phrase(book).exec(sentence);
    if (found === null || found.index === 0) continue;
    const cut = { start: found.index, end: found.index + found[0].length };
    if (isOfName(found[0], sentence.slice(cut.end), book)) continue;
    return { text: sentence.slice(0, cut.start) + sentence.slice(cut.end), cut };
  }
  return undefined;
}

/** Where a stretch of the sentence stands in what is left of it. */
export function movedBy({ start, end }: Span, { cut }: Shortened): Span {
  const moved = (place: number) => (place <= cut.start ? place : Math.max(cut.start, place - (cut.end - cut.start)));
  return { start: moved(start), end: moved(end) };
}
