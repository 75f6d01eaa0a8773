import { anyLanguage, isUnspaced, type Wordbook } from "../languages/wordbooks.ts";
import { AnyCase } from "../lines/anycase.ts";
import { WRITTEN_DAY } from "../lines/day.ts";
import { perLanguage } from "../lines/perlanguage.ts";
import { isOrganization, PERSON, people } from "../lines/personname.ts";
import { DAY_START } from "./nameending.ts";
import { isNoName } from "./namesinline.ts";
import { ANY_PLATFORM } from "./platforms.ts";

const LETTER = "\\p{Lu}\\p{Lo}\\d";

/** German writes every noun with a capital, which the wordbook's words need not have. */
function withCapitals({ lead, tag }: Wordbook): string {
  const capital = (letter: string) => `[${letter.toUpperCase()}${letter}]`;
  return tag === "de" ? lead.replace(/(?<=[(|:])\p{Ll}(?=\p{L}{3})|(?<=\)\?)a(?=usgabe)/gu, capital) : lead;
}

/** Words of a language that lead to an outlet's name without being part of it. */
const leads = perLanguage(
  (book) =>
    new RegExp(
      `^(?:${withCapitals(book)})(?=["“«»„《「『‘'(]|[${LETTER}]|www\\.|(?<=\\s)[\\w-]+(?:\\.[\\w-]+)+|${ANY_PLATFORM})`,
      "u",
    ),
);

/** Words that say what is quoted behind them: "港川のブログ「underquay」". */
const quotedLeads = perLanguage((book) =>
  isUnspaced(book)
    ? new RegExp(`^[^、。，,:：「『《“]{0,12}?${book.lead.replace(/\?$/u, "")}(?=[「『《“"])`, "u")
    : /^(?!)/u,
);

/** Which number of a paper, before the paper's name: "numerze 5/2025 (120)", "Heft 3 der". */
const ISSUE_LEAD = new AnyCase(
  `^(?:${anyLanguage("article")} )?(?:${anyLanguage("issue")})\\p{L}{0,3}\\.?\\s*\\d[\\d/.–-]*(?:\\s?\\([^)]{1,20}\\))?(?:\\s${anyLanguage("of")})?\\s`,
);

/** "журнале: " */
const COLON_LEAD = /^\p{Ll}[\p{Ll} -]{2,30}:(?= )/u;

/** How long the words are that lead to a name without being part of it. */
function leadLength(text: string, book: Wordbook): number {
  const issue = /\d/u.test(text.slice(0, SOON)) ? (ISSUE_LEAD.exec(text)?.[0].length ?? 0) : 0;
  const rest = text.slice(issue);
  const quoted = quotedLeads(book).exec(rest)?.[0].length;
  const colon = COLON_LEAD.exec(rest)?.[0].length ?? 0;
  const direct = colon > 0 ? `${rest.slice(0, colon - 1)}${rest.slice(colon)}` : rest;
  const length = quoted ?? leads(book).exec(direct)?.[0].length ?? 0;
  return issue + (colon > 0 && length >= colon ? length + 1 : length);
}

/** A name without the words that lead to it: "Magazin The Boglander". */
export function withoutLead(name: string, book: Wordbook): string {
  const length = leads(book).exec(name)?.[0].length ?? 0;
  return length < name.length ? name.slice(length) : name;
}

/** How soon a day before the outlet's name has its number. */
const SOON = 24;

/** A day before the outlet's name. */
const DAY_BEFORE = new AnyCase(`^(?:${anyLanguage("dayLead")}\\s?)?${WRITTEN_DAY},?\\s*`);

/** "1843 Magazine": begins with a number that is no year. */
const NUMBERED = /^\d{4} \p{Lu}/u;

/** "Jo Marsh of The 19th": who wrote, and for whom. */
const PERSON_OF = new RegExp(
  `^(?<people>${PERSON}(?:(?:,? and |, )${PERSON})*) (?:of|for|from|at|with) (?=(?:the )?[\\p{Lu}\\d])`,
  "u",
);

/** The same behind "by", where more words may stand between: "published by Jo Marsh on The 19th". */
const BY_PERSON_AT = new RegExp(
  `^(?<people>${PERSON}(?:(?:,? and |, )${PERSON})*) ${anyLanguage("at")} (?!(?:the )?(?:(?:\\p{L}+,? )?${DAY_START}|${anyLanguage("season")}(?!\\p{L})))(?=(?:the )?[\\p{Lu}\\d]|https?:|[\\w-]+\\.\\w)`,
  "u",
);

/** "Jo on the Quayside blog": one name alone is a person's where a blog stands behind it. */
const NAME_AT_BLOG = new RegExp(
  `^(?<people>\\p{Lu}\\p{Ll}+) ${anyLanguage("at")} (?=[^.,;]{0,50}(?<!\\p{L})(?:[Bb]log|[Ww]ebsite)(?!\\p{L}))`,
  "u",
);

/** Stands where no person's name may: "in", "the June issue of". */
const IN_A_PAPER = /(?:^|\s)(?:in|on|at|(?:issue|number|edition|version) of)\s*$/iu;

/** "Jo Marsh, The Guardian": the same with a comma, where the outlet is known. */
const PERSON_BESIDE = new RegExp(`^(?<people>${PERSON}), (?<outlet>[^,.;]{2,60})(?=[,.;]|$)`, "u");

/** What stands before an outlet's name: how long it is, and who wrote. */
export interface BeforeName {
  readonly length: number;
  readonly authors: readonly string[];
}

function personAt(text: string, isBy: boolean, before: string): RegExpExecArray | null {
  if (isBy)
    return isNoName(text.slice(0, text.indexOf(" "))) ? null : (NAME_AT_BLOG.exec(text) ?? BY_PERSON_AT.exec(text));
  return IN_A_PAPER.test(before) ? null : PERSON_OF.exec(text);
}

/** The words before a name that are none of it: "the website of", and who wrote for the outlet. */
export function beforeName(
  rest: string,
  book: Wordbook,
  isKnown: (name: string) => boolean,
  isBy: boolean,
  before: string,
): BeforeName {
  const led = /^\s*(?:[:：]\s*)?/u.exec(rest)?.[0].length ?? 0;
  const isDay = /\d/u.test(rest.slice(led, led + SOON)) && !NUMBERED.test(rest.slice(led));
  const start = led + (isDay ? (DAY_BEFORE.exec(rest.slice(led))?.[0].length ?? 0) : 0);
  const length = start + leadLength(rest.slice(start), book);
  const match = personAt(rest.slice(length), isBy, `${before}${rest.slice(0, length)}`);
  const authors = people(match?.groups?.people ?? "");
  if (match !== null && !/\s/u.test(match.groups?.people ?? "")) return { length: length + match[0].length, authors };
  const beside = PERSON_BESIDE.exec(rest.slice(length));
  const wrote = people(beside?.groups?.people ?? "");
  if (beside !== null && wrote.length > 0 && isKnown(beside.groups?.outlet ?? ""))
    return { length: length + beside[0].length - (beside.groups?.outlet ?? "").length, authors: wrote };
  if (match === null || authors.length === 0 || authors.some(isOrganization)) return { length, authors: [] };
  return { length: length + match[0].length, authors };
}
