import { anyLanguage, isUnspaced, WORDBOOKS, type Wordbook } from "../languages/wordbooks.ts";
import { AnyCase } from "../lines/anycase.ts";

/** The stems of a language's words for where something is from. */
export interface OriginWords {
  readonly book: Wordbook;
  /** Whether a sentence may be in this language. */
  readonly mayBe: (sentence: string) => boolean;
  /** "This article". */
  readonly work: RegExp;
  /** "Article", at the beginning of a line. */
  readonly noun: RegExp;
  readonly first: RegExp;
  readonly published: RegExp;
  /** "Republished from", "with permission". */
  readonly taken: RegExp;
  readonly original: RegExp;
  readonly also: RegExp;
  readonly not: RegExp;
  /** What prose tells, and no credit. */
  readonly tells: RegExp;
  /** A study, a recipe: what is no article. */
  readonly other: RegExp;
  /** What others did for a text than write it. */
  readonly translated: RegExp;
  /** Is based on what somebody published, and no copy of it. */
  readonly basedOn: RegExp;
  /** Gave material or money, and not the article. */
  readonly helped: RegExp;
  /** Any of the words for where something is from, wherever they stand. */
  readonly stems: RegExp;
  /** "This article", wherever it stands. */
  readonly works: RegExp;
  /** "Article", wherever it stands. */
  readonly nouns: RegExp;
  /** "We reprint the article". */
  readonly takenWork: RegExp;
  /** "This was first". */
  readonly itself: RegExp;
  /** Begins with "this" or "it". */
  readonly isOfIt: RegExp;
  /** Ends in what begins a byline. */
  readonly by: RegExp;
}

/** Longer lines are prose. */
export const LONGEST_LINE = 260;

/** How far into a line the words of a credit begin. */
const SOON = 24;

/** Words before these may be a label or a bracket. */
const FIRST_WORD = 3;

function stem(words: string, isGlobal: boolean): RegExp {
  return new AnyCase(`(?<!\\p{L})(?:${words})`, isGlobal);
}

function originWords(book: Wordbook): OriginWords {
  const isHan = isUnspaced(book);
  const of = (words: string, isGlobal = false) => (isHan ? new AnyCase(words, isGlobal) : stem(words, isGlobal));
  const common = new AnyCase(`(?<!\\p{L})(?:${book.common})(?!\\p{L})`);
  return {
    book,
    mayBe: (sentence) =>
      book.common === "" || common.test(sentence) || /^\P{L}{0,3}\p{L}+(?: \p{L}+){0,2}\s?[:：]/u.test(sentence),
    work: of(book.work),
    noun: new AnyCase(
      `^[^\\p{L}]{0,3}(?!(?:the|an?|his|her|their) )(?:\\p{L}+ )?(?:${book.noun})${isHan ? "" : "(?!\\p{L})"}`,
    ),
    first: of(book.first),
    published: of(`(?:re)?(?:${book.published})`),
    taken: of(book.taken),
    original: of(book.original),
    also: of(book.also),
    tells: new AnyCase(`(?<!\\p{L})(?:${book.tells})${isHan ? "" : "(?!\\p{L})"}`),
    other: new AnyCase(`(?<!\\p{L})(?:${book.otherWork})(?!\\p{L})`),
    not: of(`${book.also}|${book.otherWork}`),
    translated: of(book.translated || "(?!)"),
    basedOn: of(`(?:${book.basedOn}) (?:[\\p{L}\\p{N}]+ ){0,3}(?:${book.otherWork})(?!\\p{L})`),
    helped: of(book.helped),
    stems: of(`${book.first}|(?:re)?(?:${book.published})|${book.taken}|${book.original}`, true),
    works: of(book.work, true),
    takenWork: of(`(?:${book.taken})\\p{L}* (?:\\p{L}+ ){0,3}(?:${book.noun})(?!\\p{L})`),
    nouns: new AnyCase(`(?<!\\p{L})(?:${book.noun})(?!\\p{L})`, true),
    itself: new AnyCase(
      `^\\P{L}{0,3}${book.itself === "" ? "(?!)" : `(?:${book.itself})`}(?: \\p{L}+){0,2} (?:${book.first})`,
    ),
    isOfIt: new AnyCase(`^\\P{L}{0,3}(?:it${book.itself === "" ? "" : `|${book.itself}`})(?!\\p{L})`),
    by: new AnyCase(`(?:^|[\\s(])(?:${book.by}|by)\\s*:?\\s*$`),
  };
}

/** Begins what a site offers to those who would republish its own work. */
export const OFFER = new AnyCase(`^${anyLanguage("offers")}(?!\\p{L})`);

/** Those of every language. */
export const ORIGIN_WORDS: readonly OriginWords[] = WORDBOOKS.map(originWords);

function isWithin(place: number, most: number): boolean {
  return place >= 0 && place <= most;
}

/** Whether a line has words soon enough to be about them. */
export function isSoon(pattern: RegExp, text: string): boolean {
  return isWithin(text.search(pattern), SOON);
}

/** Shorter words before words of origin are "we", "this" and the like. */
const SHORT_WORD = 8;

/** Whether a line begins with words, behind no more than "We" or "Hereby". */
export function isSecondWord(pattern: RegExp, text: string): boolean {
  const place = text.search(pattern);
  return place >= 0 && place <= SHORT_WORD + FIRST_WORD && /^\P{L}{0,3}(?:\p{L}+ )?$/u.test(text.slice(0, place));
}

/** Whether a line begins with words, a label or a bracket before them aside. */
export function isFirstWord(pattern: RegExp, text: string): boolean {
  const place = text.search(pattern);
  return isWithin(place, FIRST_WORD) && !/\p{L}/u.test(text.slice(0, place));
}

/** Whether a line begins with words of origin, or has them beside "this article", in one language. */
function hasOrigin(text: string, { mayBe, work, noun, first, published, taken, also, not }: OriginWords): boolean {
  if (!mayBe(text)) return false;
  const isFirst = first.test(text) && published.test(text);
  if ((!isFirst && !taken.test(text)) || also.test(text)) return false;
  if (isSoon(work, text)) return true;
  if (not.test(text)) return false;
  return work.test(text) || noun.test(text) || [first, taken].some((words) => isFirstWord(words, text));
}

/** Whether a short line is about where this article is from, in any of the languages, by the stems of its words alone. */
export function isAboutOrigin(line: string): boolean {
  return line.length <= LONGEST_LINE && ORIGIN_WORDS.some((one) => hasOrigin(line, one));
}

/** Whether a line begins with "this article", in any of the languages. */
export function isAboutWork(line: string): boolean {
  return ORIGIN_WORDS.some(({ work }) => isSoon(work, line));
}

/** Whether prose may say where an article is from, in any of the languages: it has words of origin, or of publishing beside an article. */
export function mayBeOfOrigin(line: string): boolean {
  return ORIGIN_WORDS.some(
    ({ first, published, taken, original, noun, work }) =>
      first.test(line) ||
      taken.test(line) ||
      original.test(line) ||
      isSoon(work, line) ||
      (noun.test(line) && published.test(line)),
  );
}

/** Whether a line has words for where something is from, in any of the languages: "first published", "taken from", "the original". */
export function hasWordsOfOrigin(line: string): boolean {
  return ORIGIN_WORDS.some(
    ({ first, published, taken, original }) =>
      (first.test(line) && published.test(line)) || taken.test(line) || original.test(line),
  );
}

/** Whether a line has words for leave to reprint, in any of the languages: "with permission", "reprinted". */
export function isGranted(line: string): boolean {
  return ORIGIN_WORDS.some(({ mayBe, taken }) => mayBe(line) && taken.test(line));
}
