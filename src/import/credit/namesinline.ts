import { anyLanguage, WORDBOOKS, type Wordbook } from "../languages/wordbooks.ts";
import { AnyCase } from "../lines/anycase.ts";
import { MONTH, WRITTEN_DAY } from "../lines/day.ts";
import { perLanguage } from "../lines/perlanguage.ts";
import { quotations } from "../lines/quotation.ts";
import { isSmallWord, NAME_AND, NAME_JOINT } from "../lines/smallwords.ts";
import type { LinkedText, Span } from "./creditlinks.ts";
import { isArticleAddress, isName } from "./originallink.ts";

const WORD = "[\\p{Lu}\\d][\\p{L}\\p{M}\\d&’'.!+-]*(?:/\\p{Lu}[\\p{L}\\p{M}\\d’'-]+)*";
const RUN = `${WORD}(?: (?:(?:${NAME_JOINT} ){1,2}|${NAME_AND} (?!The ))?${WORD}){0,6}`;
const DOMAIN = "[\\p{L}\\d-]+(?:\\.[\\p{L}\\d-]{2,})+";

/** Words with capitals, the small ones between them, and sites that go by their addresses. */
export const NAME = new RegExp(`(?<![\\p{L}\\p{N}@/.-])(?:${DOMAIN}|${RUN}|\\p{Ll}+\\p{Lu}\\p{L}*)(?![@/])`, "gu");

/** Languages that are not read, from which articles are translated. */
const OTHERS =
  "ko he fa hi fi cs el hu ro bg sr hr sk sl lt lv et is ga cy ca eu gl id ms vi th bn ur ta sw hy ka az kk be sq mk".split(
    " ",
  );

/** What one language calls those that are read, and those that articles are translated from. */
export const languageNames = perLanguage(({ tag }) => {
  const names = new Intl.DisplayNames([tag, "en"], { type: "language" });
  return [...WORDBOOKS.map((other) => other.tag), ...OTHERS].flatMap((other) => names.of(other) ?? []);
});

/** Whether a word names a language, in one that is read: "auf Englisch". */
export function isLanguageName(word: string, book: Wordbook): boolean {
  const small = word.toLowerCase();
  return languageNames(book).some((name) => small === name.toLowerCase());
}

/** The languages' names for each other, and for themselves in English. */
function allLanguageNames(): readonly string[] {
  const english = new Intl.DisplayNames(["en"], { type: "language" });
  return WORDBOOKS.flatMap((book) => [...languageNames(book), english.of(book.tag) ?? ""]);
}

let noName: RegExp | undefined;

/** Whether words have a capital in such lines without being anybody's name; made when first asked, as few lines have words of origin. */
export function isNoName(words: string): boolean {
  noName ??= new AnyCase(
    `^(?:[\\d./–-]+${anyLanguage("ordinal")}?|CC[ -]BY.*|Creative Commons .*|(?:CC|BY|NC|ND|SA|Creative Commons|Attribution|Copyright|URL|PDF|EPUB|RSS|HTML|USA?|UK|EU|LLC|Inc|Ltd|GmbH|${anyLanguage("opens")}|${anyLanguage("issue")}|${anyLanguage("season")}|(?:${[...new Set(allLanguageNames())].join("|")})\\p{Ll}{0,2})\\.?)$|^(?:${MONTH})\\.?(?: \\d+)?$|^${WRITTEN_DAY}$`,
  );
  return noName.test(words);
}

/** The spans of every match, or of the one. */
export function spans(pattern: RegExp, text: string): readonly Span[] {
  const found: Span[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.global ? pattern.exec(text) : null) {
    found.push({ start: match.index, end: match.index + match[0].length });
    if (match[0] === "") pattern.lastIndex++;
  }
  return found;
}

/** A link may hold the preposition with the name: "[im Hafentagebuch]". */
const PREPOSITION = new RegExp(`^${anyLanguage("at")}\\s(?=[\\p{Lu}\\d])`, "u");

function withoutPreposition({ start, end }: Span, text: string): Span {
  return { start: start + (PREPOSITION.exec(text.slice(start, end))?.[0].length ?? 0), end };
}

/** What a link, emphasis or quotation marks set off, with what is neither an address's part nor a headline. */
export function setOff({ text, links, marked }: LinkedText): readonly Span[] {
  const set = marked.filter(({ start, end }) => {
    const link = links.find((one) => one.start === start && one.end === end);
    return link === undefined || isArticleAddress(link.url);
  });
  return [...set.map((span) => withoutPreposition(span, text)), ...quotations(text)].filter(({ start, end }) => {
    const name = trimmed(text.slice(start, end));
    return isName(name) && !isTitle(name);
  });
}

/** Whether set-off words are rather a headline than an outlet's name: more than one of them begins small. */
function isTitle(name: string): boolean {
  const parts = name.split(/\s+/u);
  return parts.length >= 4 && parts.filter((word) => /^\p{Ll}/u.test(word) && !isSmallWord(word)).length >= 2;
}

/** A name without quotation marks, stops and a possession around it. */
export function trimmed(name: string): string {
  return name
    .replace(/^[\s“„«"《「『‘(]+|[\s.,;:”“»"》」』’)]+$/gu, "")
    .replace(/['’]s$|(?<=\p{L}) \d{1,2}\/\d{1,2}$/u, "");
}

const JOINTS = new RegExp(`^(?:(?:${NAME_JOINT}|${NAME_AND}) )+`, "u");

/** A name without the word that began the sentence: "From The Elm Ledger", "Matéria de O Eco". */
export function withoutFirst(name: string, isWord: (word: string) => boolean): string {
  const [first = "", ...rest] = name.split(" ");
  const isArticle = /^(?:The|Der|Die|Das|Le|La|Les|El|Los|Las|Il|De|Het)$/u.test(first);
  return rest.length > 0 && !isArticle && (isNoName(first) || isWord(first))
    ? rest.join(" ").replace(JOINTS, "")
    : name;
}

const DATE_BEHIND = new AnyCase(
  `[ ,]+(?:(?:${anyLanguage("dayLead")}|n[°º]\\.?)\\s)?(?:${WRITTEN_DAY}|(?:${MONTH})\\.?(?: \\d{1,4})?)$`,
);

/** Ends in "issue", "no."; and a number with "of" behind it. */
const ISSUE_BEFORE = new AnyCase(`(?<!\\p{L})${anyLanguage("issue")}\\s*$`);
const NUMBER_OF = new RegExp(`^\\d{1,4} ${NAME_JOINT} `, "u");

/** A name without the number of an issue before it: "numéro" and "41 de Marées". */
export function withoutIssue(name: string, before: string): string {
  return NUMBER_OF.test(name) && ISSUE_BEFORE.test(before) ? name.replace(NUMBER_OF, "") : name;
}

/** Which number of a paper, behind its name: "n° 182", "Vol. 87", "23/2017", "6.2019". */
const NUMBER_BEHIND = new AnyCase(
  `[ ,]+(?:(?:${anyLanguage("issue")}|№)\\s*\\d.*|\\d{1,3}[./]\\d{4}|\\d{1,2}/\\d{1,2})$`,
);

/** A name without the number of an issue behind it. */
export function withoutNumber(name: string): string {
  return name.replace(NUMBER_BEHIND, "");
}

/** A day of which the year, or the month's name, is not a part of the words with capitals. */
const DAY_NUMBER = new AnyCase(
  `[ ,]+(?:${anyLanguage("dayLead")}\\s)?(?:\\d{1,2}/\\d{1,2}(?:/\\d{2,4})?|\\d{1,2}\\.?(?<day>))$`,
);
const MONTH_BEHIND = new AnyCase(`^\\s(?:de )?${MONTH}`);

/** A name without the day behind it, of which the rest may follow: "The Elm Ledger of March 4", "GP 2/2", "El Faro el 9" before "de agosto". */
export function withoutDay(name: string, behind: string): string {
  const number = DAY_NUMBER.exec(name);
  const isDay = number !== null && (number.groups?.day === undefined || MONTH_BEHIND.test(behind));
  return withoutNumber((isDay ? name.slice(0, number.index) : name).replace(DATE_BEHIND, ""));
}

/** The name that a line begins with. */
export function firstName({ text }: LinkedText, bare: string): string | undefined {
  const [found] = spans(NAME, bare);
  if (found === undefined || found.start > 0 || text.indexOf(bare) < 0) return undefined;
  const name = trimmed(bare.slice(0, found.end));
  return isNoName(name) ? undefined : name;
}
