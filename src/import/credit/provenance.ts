import { isUnspaced, type Wordbook } from "../languages/wordbooks.ts";
import { writtenDay } from "../lines/day.ts";
import { PERSON, people } from "../lines/personname.ts";
import { quotedWords } from "../lines/quotation.ts";
import { isSmallWord } from "../lines/smallwords.ts";
import { beforeName } from "./beforename.ts";
import { isWholeClauses } from "./creditclauses.ts";
import { titleBehind } from "./creditedtitle.ts";
import type { Span } from "./creditlinks.ts";
import { nameEnding } from "./nameending.ts";
import { withoutNumber } from "./namesinline.ts";
import { isInTown, isOutletName, isPartOfPaper } from "./outletname.ts";

/** What stands after "originally published by": the outlet, and what the sentence adds. */
export interface Origin {
  readonly name: string;
  readonly authors: readonly string[];
  /** The original's headline. */
  readonly title?: string;
  /** A day such as `2023-11-03`. */
  readonly published?: string;
  /** Whether every word behind the name was understood. */
  readonly isWhole: boolean;
}

const QUOTED_FIRST = new RegExp(`^${quotedWords(300)}`, "u");

/** May stand between a preposition and a name that is set off. */
const ARTICLE = /^(?:the |[“"‘'«(]){0,2}$/iu;

/** The same with who wrote what is set off: "Jo Marsh, *The Long Quay*". */
const WRITER = new RegExp(`^${PERSON}(?:(?:,? and |, )${PERSON})*(?:, |['’]s (?:\\p{Ll}+ ){0,3})["“]?$`, "u");

/** Ends a name that is not all in capitals: "Kickin' it Old Quay blog". */
const KIND = /^(?:\S+ ){2,5}(?:blog|newsletter|magazine|podcast)$/u;

/** A part of what an outlet has: "Quay Business' Before the Tide newsletter". */
const OWNED =
  /^(?<owner>\p{Lu}.{2,50}?)(?:['’]s|(?<=s)['’]) (?:.{2,40} )?(?:newsletter|blog|podcast|column|section|website|site|page|feed|channel)$/u;

function unquoted(name: string): string {
  return name
    .replace(/^["“„«»‘'*_《「『(]+\s?|\s?[.,]?["”“»«’*_》」』)]+$|[,;:]+$/gu, "")
    .replace(/['’]s (?:web ?site|site|blog|newsletter|opinion pages?)$|\s(?:web ?site)$/u, "")
    .trim();
}

/** A site's address behind words that say what it is, in scripts whose names have no capitals. */
function siteAlone(name: string, book: Wordbook): string {
  const site = /^[^\w]+\s(?<site>[\w-]+(?:\.[\w-]+)+)$/u.exec(name)?.groups?.site;
  return isUnspaced(book) && site !== undefined ? site : name;
}

/** Write all words of a name with capitals but the small ones. */
const CAPITALS = new Set(["en", "de"]);

/** A name such as "The Harbour Courier reported on boats" without the words in small letters that cannot belong to it. */
function withoutProse(name: string, { tag }: Wordbook): string {
  if (KIND.test(name) && (name.match(/ \p{Ll}/gu) ?? []).length <= 2) return name;
  const words = name.split(" ");
  const shift = /^\d+$/u.test(words[0] ?? "") ? 1 : 0;
  const small = words.map(
    (word, place) =>
      place > shift &&
      /^\p{Ll}[\p{Ll}'’-]*$/u.test(word) &&
      !isSmallWord(word) &&
      !(word === "blog" && place === words.length - 1),
  );
  if (small.filter(Boolean).length < (CAPITALS.has(tag) ? 1 : 2)) return name;
  const kept = words.slice(0, Math.max(1, small.indexOf(true)));
  while (kept.length > 1 && isSmallWord(kept.at(-1) ?? "")) kept.pop();
  return kept.join(" ");
}

const BY_PEOPLE = new RegExp(`\\bby (${PERSON}(?:(?:,? and | & |, )${PERSON})*)`, "u");

function names(after: string): readonly string[] {
  const match = BY_PEOPLE.exec(after);
  return match ? people(match[1] ?? "") : [];
}

/** The name's words at the start of a text: as far as they are set off, quoted, or as grammar lets them go. */
function nameAt(text: string, book: Wordbook, marked: Span | undefined): string | undefined {
  if (marked !== undefined) return text.slice(WRITER.test(text.slice(0, marked.start)) ? marked.start : 0, marked.end);
  const quoted = QUOTED_FIRST.exec(text)?.[0];
  return quoted ?? nameEnding(book).exec(text)?.groups?.name;
}

/**
 * Reads the outlet out of the words that follow "originally published by" in the same sentence.
 * @param isKnown whether outlets/ knows a name: a known outlet may be written in small letters
 * @param marked what of the words is set off by a link or emphasis, counted from their start
 * @param before the words before them
 * @param isBy whether "by" stands before them, so that they may begin with who wrote
 */
export function origin(
  rest: string,
  book: Wordbook,
  isKnown: (name: string) => boolean,
  marked: readonly Span[] = [],
  isBy = false,
  before = "",
): Origin | undefined {
  const skipped = beforeName(rest, book, isKnown, isBy, before);
  const text = rest.slice(skipped.length);
  const span = marked
    .map(({ start, end }) => ({ start: start - skipped.length, end: end - skipped.length }))
    .find(({ start }) => start >= 0 && [ARTICLE, WRITER].some((lead) => lead.test(text.slice(0, start))));
  const found = nameAt(text, book, span);
  if (found === undefined) return undefined;
  const isQuoted = span === undefined && QUOTED_FIRST.test(text);
  const isWholeName = isQuoted || span === undefined || isUnspaced(book) || WRITER.test(text.slice(0, span.start));
  const whole = (isWholeName ? undefined : nameEnding(book).exec(`${unquoted(found)} `)?.groups?.name) ?? found;
  const owner = OWNED.exec(unquoted(whole))?.groups?.owner;
  const proper =
    owner !== undefined
      ? owner
      : isQuoted || span !== undefined || isKnown(unquoted(whole))
        ? whole
        : withoutProse(whole, book);
  const cut = withoutNumber(proper);
  const name = siteAlone(unquoted(cut), book);
  if (name === "" || !isOutletName(name, book, isQuoted, isKnown)) return undefined;
  const after = text
    .slice(span ? span.end : text.indexOf(cut) + cut.length)
    .replace(/^['’]s (?:blog|site|newsletter)|^[.,]?["”»’》」』]+/u, "");
  if (isPartOfPaper(`${before}${rest.slice(0, skipped.length)}`, after)) return undefined;
  if (!isKnown(name) && isInTown(name, after)) return undefined;
  const title = titleBehind(after);
  const published = writtenDay(after) ?? writtenDay(rest.slice(0, skipped.length));
  return {
    name,
    authors: [...skipped.authors, ...names(after)],
    isWhole: title !== undefined || isWholeClauses(after, book),
    ...(title && { title: unquoted(title) }),
    ...(published && { published }),
  };
}
