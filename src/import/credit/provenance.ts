import { anyLanguage, isUnspaced, type Wordbook, wholeWords } from "../languages/wordbooks.ts";
import { AnyCase } from "../lines/anycase.ts";
import { MONTH, WRITTEN_DAY, writtenDay } from "../lines/day.ts";
import { perLanguage } from "../lines/perlanguage.ts";
import { isOrganization, PERSON, people } from "../lines/personname.ts";
import { quotedWords } from "../lines/quotation.ts";
import { isSmallWord } from "../lines/smallwords.ts";
import { isWholeClauses } from "./creditclauses.ts";
import { titleBehind } from "./creditedtitle.ts";
import type { Span } from "./creditlinks.ts";
import { isLanguageName, withoutNumber } from "./namesinline.ts";

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

const LETTER = "\\p{Lu}\\p{Lo}\\d";

/** German writes every noun with a capital, which the wordbook's words need not have. */
function withCapitals({ lead, tag }: Wordbook): string {
  const capital = (letter: string) => `[${letter.toUpperCase()}${letter}]`;
  return tag === "de" ? lead.replace(/(?<=[(|:])\p{Ll}(?=\p{L}{3})|(?<=\)\?)a(?=usgabe)/gu, capital) : lead;
}

/** Words of a language that lead to an outlet's name without being part of it. */
const leads = perLanguage((book) => new RegExp(`^(?:${withCapitals(book)})(?=["“«»„《「『‘'(]|[${LETTER}])`, "u"));

/** How a date begins. */
const DAY = `(?:${MONTH}[ .]|\\d{1,2}(?:\\.|st|nd|rd|th|er|º)? (?:de )?${MONTH}|\\d{4}(?![\\d\\p{L}]))`;

/** Where outlets have their pages besides: "The Elm Ledger on Medium". */
const PLATFORM =
  "(?:Medium|Substack|LinkedIn|Facebook|Twitter|YouTube|GitHub|Patreon|WordPress|Blogger|Tumblr)(?!\\p{L})";

/** Ends an outlet's name in every language. Small words count in small letters only, because names such as "By Faith" exist. */
const END = [
  "[.…!?]?\\s*$",
  "[,;:](?=\\s)",
  "\\s*[，。、；：！？（【\\u3000]",
  "\\s+[(\\[–—|·]",
  "\\s+-\\s",
  ",(?=\\p{Script=Han})",
  "(?<=\\p{Script=Han})[-–](?=\\p{Script=Han})",
  "\\s+#\\d",
  `\\s+${anyLanguage("at")}\\s+${PLATFORM}`,
  "(?<!https?:\\S*)(?<=\\w\\.\\w{2,12})/",
  "\\s+\\d{1,4}(?=\\s+[-–]\\s)",
  "\\s+\\d{1,2}/\\d{1,2}(?![\\d/])",
  `,?\\s+${anyLanguage("dayLead")}\\s+(?:the )?(?:\\p{L}+,? )?${DAY}`,
  `\\s+by\\s+${PERSON}`,
  "\\s+(?:at|on|from)\\s+(?:https?:|www\\.)",
  "\\s*https?:",
  '\\s+["“«„]',
].join("|");

const ending = perLanguage(({ ends, tag, and, taken, published }) => {
  const isHan = isUnspaced({ tag });
  const gap = isHan ? "" : "\\s+";
  const words = isHan
    ? ends.replaceAll("{date}", "\\s?\\d{1,4}(?=[年月])")
    : ends.replaceAll(" {date}", " (?:\\p{L}+\\.? )?\\d{1,4}").replaceAll("{date}", "(?:\\p{Ll}+\\.? )?\\d{1,4}");
  const close = gap === "" ? "" : "(?![\\p{L}\\p{M}])";
  const further = isHan ? "" : `|\\s+(?:${and})\\s+(?:\\p{Ll}+\\s+){0,2}(?:${taken}|${published})`;
  return new RegExp(`^(?<name>.{1,300}?)(?=${END}|${gap}(?:${words})${close}${further})`, "u");
});

const QUOTED_FIRST = new RegExp(`^${quotedWords(300)}`, "u");

/** What begins like a name after "published in" but is none. */
const NO_OUTLET = new AnyCase(
  `^(?:(?!\\p{L}+-)${wholeWords(["noOutlet"])}|${MONTH} \\d|${WRITTEN_DAY}$|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b)`,
);

/** Whether words stand in an outlet's place and are none: "here", "the author", a day. */
export function isNoOutlet(words: string): boolean {
  return NO_OUTLET.test(words);
}

/** How soon a day before the outlet's name has its number. */
const SOON = 24;

/** A day before the outlet's name. */
const DAY_BEFORE = new AnyCase(`^(?:${anyLanguage("dayLead")}\\s?)?${WRITTEN_DAY},?\\s*`);

/** "Jo Marsh of The 19th": who wrote, and for whom. */
const PERSON_OF = new RegExp(
  `^(?<people>${PERSON}(?:(?:,? and |, )${PERSON})*) (?:of|for|from|at|with) (?=(?:the )?[\\p{Lu}\\d])`,
  "u",
);

/** The same behind "by", where more words may stand between: "published by Jo Marsh on The 19th". */
const BY_PERSON_AT = new RegExp(
  `^(?<people>${PERSON}(?:(?:,? and |, )${PERSON})*) ${anyLanguage("at")} (?!(?:the )?(?:\\p{L}+,? )?${DAY})(?=(?:the )?[\\p{Lu}\\d]|https?:|[\\w-]+\\.\\w)`,
  "u",
);

/** "Jo Marsh, The Guardian": the same with a comma, where the outlet is known. */
const PERSON_BESIDE = new RegExp(`^(?<people>${PERSON}), (?<outlet>[^,.;]{2,60})(?=[,.;]|$)`, "u");

/** May stand between a preposition and a name that is set off. */
const ARTICLE = /^(?:the |[“"‘'«(]){0,2}$/iu;

/** Longer quotations that begin with a small letter are something else than a name. */
const MOST_QUOTED = 3;

const NAME_START = new RegExp(`^(?:the |l['’]|d['’])?[${LETTER}]|^@\\w|^\\p{Ll}\\p{Lu}|^https?:`, "u");

/** Numbers alone name nobody. */
const LETTERS = /\p{L}{2}|\p{Lo}/u;

/** A name in Latin letters among others, where no capital need show it. */
const LATIN = /^[a-z][\w.-]{2,}$/u;

function isOutletName(name: string, book: Wordbook, isQuoted: boolean, isKnown: (name: string) => boolean): boolean {
  if (isKnown(name)) return true;
  if (isLanguageName(name, book) || !LETTERS.test(name)) return false;
  if (isUnspaced(book) ? LATIN.test(name) : isQuoted && name.split(" ").length <= MOST_QUOTED)
    return !NO_OUTLET.test(name);
  if (name.length > 80 || /^an? \p{Ll}/u.test(name) || /^An? \p{Ll}/u.test(name)) return false;
  return (NAME_START.test(name) || /^[\w-]+(?:\.[\w-]+)+$/u.test(name)) && !isNoOutlet(name);
}

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
  const words = name.split(" ");
  const small = words.map(
    (word, place) =>
      place > 0 &&
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
  if (marked !== undefined) return text.slice(0, marked.end);
  const quoted = QUOTED_FIRST.exec(text)?.[0];
  return quoted ?? ending(book).exec(text)?.groups?.name;
}

/** A name without the words that lead to it: "Magazin The Boglander". */
export function withoutLead(name: string, book: Wordbook): string {
  const length = leads(book).exec(name)?.[0].length ?? 0;
  return length < name.length ? name.slice(length) : name;
}

/** The words before a name that are none of it: "the website of", and who wrote for the outlet. */
function before(
  rest: string,
  book: Wordbook,
  isKnown: (name: string) => boolean,
  isBy: boolean,
): { readonly length: number; readonly authors: readonly string[] } {
  const led = /^\s*(?:[:：]\s*)?/u.exec(rest)?.[0].length ?? 0;
  const isDay = /\d/u.test(rest.slice(led, led + SOON));
  const start = led + (isDay ? (DAY_BEFORE.exec(rest.slice(led))?.[0].length ?? 0) : 0);
  const length = start + (leads(book).exec(rest.slice(start))?.[0].length ?? 0);
  const match = (isBy ? BY_PERSON_AT : PERSON_OF).exec(rest.slice(length));
  const authors = people(match?.groups?.people ?? "");
  const beside = PERSON_BESIDE.exec(rest.slice(length));
  const wrote = people(beside?.groups?.people ?? "");
  if (beside !== null && wrote.length > 0 && isKnown(beside.groups?.outlet ?? ""))
    return { length: length + beside[0].length - (beside.groups?.outlet ?? "").length, authors: wrote };
  if (match === null || authors.length === 0 || authors.some(isOrganization)) return { length, authors: [] };
  return { length: length + match[0].length, authors };
}

/**
 * Reads the outlet out of the words that follow "originally published by" in the same sentence.
 * @param isKnown whether outlets/ knows a name: a known outlet may be written in small letters
 * @param marked what of the words is set off by a link or emphasis, counted from their start
 * @param isBy whether "by" stands before them, so that they may begin with who wrote
 */
export function origin(
  rest: string,
  book: Wordbook,
  isKnown: (name: string) => boolean,
  marked: readonly Span[] = [],
  isBy = false,
): Origin | undefined {
  const skipped = before(rest, book, isKnown, isBy);
  const text = rest.slice(skipped.length);
  const span = marked
    .map(({ start, end }) => ({ start: start - skipped.length, end: end - skipped.length }))
    .find(({ start }) => start >= 0 && ARTICLE.test(text.slice(0, start)));
  const found = nameAt(text, book, span);
  if (found === undefined) return undefined;
  const isQuoted = span === undefined && QUOTED_FIRST.test(text);
  const isWholeName = isQuoted || (span !== undefined && isUnspaced(book));
  const whole = (isWholeName ? undefined : ending(book).exec(`${unquoted(found)} `)?.groups?.name) ?? found;
  const proper = isQuoted || span !== undefined || isKnown(unquoted(whole)) ? whole : withoutProse(whole, book);
  const cut = withoutNumber(proper);
  const name = siteAlone(unquoted(cut), book);
  if (name === "" || !isOutletName(name, book, isQuoted, isKnown)) return undefined;
  const after = text.slice(span ? found.length : text.indexOf(cut) + cut.length).replace(/^[.,]?["”»’》」』]+/u, "");
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
