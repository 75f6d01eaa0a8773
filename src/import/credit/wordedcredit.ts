import { WORDBOOKS, type Wordbook } from "../languages/wordbooks.ts";
import { AnyCase } from "../lines/anycase.ts";
import { isOrganization, people } from "../lines/personname.ts";
import { sentences } from "../lines/sentences.ts";
import type { LinkedText } from "./creditlinks.ts";
import { isArticleAddress, isName } from "./originallink.ts";

/** A credit of which only the stems of its words are known, and the name that it sets off. */
export interface WordedCredit {
  readonly name: string;
  readonly book: Wordbook;
}

/** Longer lines are prose. */
const LONGEST = 260;

/** Prose of more sentences names things in quotation marks. */
const SENTENCES = 3;

/** How far into a line the words of a credit begin. */
const SOON = 24;

const QUOTED = /[“„«"《「『‘]\s?(?<name>[^“”„«»"《》「」『』‘’]{2,60}?)[.,]?\s?[”“»"》」』’]/gu;

interface Stems {
  readonly book: Wordbook;
  readonly work: RegExp;
  readonly first: RegExp;
  readonly published: RegExp;
  readonly taken: RegExp;
  readonly original: RegExp;
  readonly also: RegExp;
  readonly not: RegExp;
}

function stem(words: string): RegExp {
  return new AnyCase(`(?<!\\p{L})(?:${words})`);
}

function stems(book: Wordbook): Stems {
  const isHan = book.tag === "zh" || book.tag === "ja";
  const of = (words: string) => (isHan ? new AnyCase(words) : stem(words));
  return {
    book,
    work: of(book.work),
    first: of(book.first),
    published: of(`(?:re)?(?:${book.published})`),
    taken: of(book.taken),
    original: of(book.original),
    also: of(book.also),
    not: of(`${book.also}|${book.otherWork}`),
  };
}

const STEMS = WORDBOOKS.map(stems);

function isSoon(pattern: RegExp, text: string): boolean {
  return isWithin(text.search(pattern), SOON);
}

/** Whether a line is about where this article is from, in one language. */
function isAbout(text: string, { work, first, published, taken, not }: Stems): boolean {
  const isFirst = first.test(text) && published.test(text);
  if ((!isFirst && !taken.test(text)) || not.test(text)) return false;
  return isSoon(work, text) || isSoon(isFirst ? first : taken, text) || (isFirst && isSoon(published, text));
}

function isWithin(place: number, most: number): boolean {
  return place >= 0 && place <= most;
}

/** Words before these may be a label or a bracket. */
const FIRST_WORD = 3;

/** Whether a line begins with words of origin, or has them beside "this article", in one language. */
function hasOrigin(text: string, { work, first, published, taken, also, not }: Stems): boolean {
  const isFirst = first.test(text) && published.test(text);
  if ((!isFirst && !taken.test(text)) || also.test(text)) return false;
  if (isSoon(work, text)) return true;
  if (not.test(text)) return false;
  return work.test(text) || [first, taken].some((words) => isWithin(text.search(words), FIRST_WORD));
}

/** Whether a short line is about where this article is from, in any of the languages, by the stems of its words alone. */
export function isAboutOrigin(line: string): boolean {
  return line.length <= LONGEST && STEMS.some((one) => hasOrigin(line, one));
}

/** Whether a line begins with "this article", in any of the languages. */
export function isAboutWork(line: string): boolean {
  return STEMS.some(({ work }) => isSoon(work, line));
}

/** Whether a line has words for where something is from, in any of the languages: "first published", "taken from", "the original". */
export function hasWordsOfOrigin(line: string): boolean {
  return STEMS.some(
    ({ first, published, taken, original }) =>
      (first.test(line) && published.test(line)) || taken.test(line) || original.test(line),
  );
}

/** Names that a link to an article or site, emphasis or quotation marks set off. */
function* setOff({ text, links, marked }: LinkedText): Generator<string> {
  for (const { start, end } of marked) {
    const link = links.find((one) => one.start === start && one.end === end);
    const words = text.slice(start, end);
    if (link === undefined ? isOutlet(words) : isArticleAddress(link.url) && isName(words)) yield words;
  }
  for (const { groups } of text.matchAll(QUOTED)) if (isName(groups?.name ?? "")) yield groups?.name ?? "";
}

/** Whether emphasised words are rather an outlet's name than a person's. */
function isOutlet(name: string): boolean {
  return isName(name) && (isOrganization(name) || people(name).length === 0 || !/\s/u.test(name));
}

/** Scripts without letters say in a third of the length what others do. */
function mostOf(text: string): number {
  return /[\p{Script=Han}\p{Script=Hiragana}]/u.test(text) ? LONGEST / 3 : LONGEST;
}

/**
 * Reads a short line as a credit where no wording is known, by the stems of "first published" or "taken from" in any of the languages:
 * the outlet is what the line sets off.
 */
export function wordedCredit(linked: LinkedText, bare: string): WordedCredit | undefined {
  if (
    bare.length > LONGEST ||
    sentences(bare).length > SENTENCES ||
    bare.length > mostOf(bare) ||
    (linked.marked.length === 0 && bare.search(QUOTED) < 0)
  )
    return undefined;
  const about = STEMS.find((one) => isAbout(bare, one));
  if (about === undefined) return undefined;
  const { first, published, taken, work } = about;
  const isWords = (name: string) => [first, published, taken, work].some((words) => words.test(name));
  const trimmed = [...setOff(linked)].map((name) => name.replace(/^[\s“„«"《「『‘]+|[\s.,”“»"》」』’]+$/gu, ""));
  const names = trimmed.filter((name) => isName(name) && !isWords(name));
  return names[0] === undefined ? undefined : { name: names[0], book: about.book };
}
