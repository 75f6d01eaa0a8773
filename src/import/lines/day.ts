import { anyLanguage, WORDBOOKS, type Wordbook } from "../languages/wordbooks.ts";
import { AnyCase } from "./anycase.ts";

const DIGIT = "[0-9٠-٩０-９]";

/** Letters touch a month in no language that sets spaces between words. */
const WORD = (words: string) => `(?<![\\p{Ll}\\p{Lu}\\p{Script=Arabic}])(?:${words})(?![\\p{Ll}\\p{Lu}])`;

/** Alternatives, each once: languages share many. */
const oneOf = (words: readonly string[]) =>
  [...new Set(words.flatMap((word) => word.split(/\|(?![^(]*\))/u)))].join("|");

/** A month of any language, long or short. */
export const MONTH = WORD(oneOf(WORDBOOKS.flatMap(({ months }) => months)));

/** A week that began on a Sunday, in milliseconds since 1970. */
const SUNDAY = 3 * 86_400_000;

function weekdays({ tag }: Wordbook): readonly string[] {
  return (["long", "short"] as const).flatMap((weekday) => {
    const format = new Intl.DateTimeFormat(tag, { weekday, timeZone: "UTC" });
    return Array.from({ length: 7 }, (_, day) => format.format(SUNDAY + day * 86_400_000).replace(/\.$/u, ""));
  });
}

const WEEKDAY = `(?:${WORD(oneOf(WORDBOOKS.flatMap(weekdays)))}\\.?[,،]? ?(?:${anyLanguage("weekdayJoin")} )?)?`;

const PART: Readonly<Record<string, string>> = {
  day: `(?<!${DIGIT})${DIGIT}{1,2}`,
  month: MONTH,
  year: `${DIGIT}{4}(?!${DIGIT})`,
};

/** Several date patterns whose parts stand in one order, as one: a month of each language once for all. */
function together(order: string, patterns: readonly string[]): string {
  const between = patterns.map((pattern) => pattern.split(/\{(?:day|month|year)\}/u).slice(1));
  return order
    .split(" ")
    .map((name, place) => `${PART[name]}(?:${[...new Set(between.map((parts) => parts[place] ?? ""))].join("|")})`)
    .join("");
}

const DATES = WORDBOOKS.flatMap(({ dates, months }) => dates.map((date) => ({ date, months })));
const ORDERS = Object.entries(
  Object.groupBy(DATES, ({ date }) => [...date.matchAll(/\{(day|month|year)\}/gu)].map(([, name]) => name).join(" ")),
).map(([order, dates = []]) =>
  together(
    order,
    dates.map(({ date }) => date),
  ),
);

/** A date as prose writes one, in any of the languages; a month alone counts as a date whose day is not known. */
export const WRITTEN_DAY = `${WEEKDAY}(?:${ORDERS.join("|")}|${MONTH},? (?:${anyLanguage("dayJoin")} )?\\d{4}|\\d{4}-\\d{2}-\\d{2}|\\d{4}(?:\\.\\d{1,2}\\.|/\\d{1,2}/)\\d{1,2}|\\d{1,2}[/.]\\d{1,2}[/.]\\d{4}|\\d{4})`;

/** The first date as prose writes one; it is long, and compiled once for all who look for it. */
export const WRITTEN = new AnyCase(WRITTEN_DAY);

/** A date pattern of a language as a regular expression. */
function named(pattern: string, month: string): string {
  const parts: Readonly<Record<string, string>> = { ...PART, month: WORD(month) };
  return pattern.replace(/\{(day|month|year)\}/gu, (_, name: string) => `(?<${name}>${parts[name]})`);
}

const WHOLE_DATES = DATES.map(({ date, months }) => ({
  pattern: new AnyCase(named(date, months.join("|"))),
  months: months.map((month) => new AnyCase(`^(?:${month})$`)),
}));
/** The year first, as ISO 8601 has it, and East Asia with other marks between. */
const ISO = /(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})/u;
const YEAR_FIRST =
  /(?<![\d./])(?<year>(?:19|20)\d{2})(?<mark>[./])(?<month>\d{1,2})\k<mark>(?<day>\d{1,2})(?!\d|[./]\d)/u;

/** Whether a text may hold a date at all: most lines have no figure, and the patterns are long. */
export function hasFigure(text: string): boolean {
  return /\p{Nd}/u.test(text);
}

/** Where English is written with the day first. */
const DAY_FIRST_ENGLISH = /^en-(?:GB|IE|AU|NZ|IN|ZA|SG|KE|NG|HK|MT)$/iu;

/** Whether a language writes a day before its month: all that are read here, but English in America, Chinese and Japanese. */
export function isDayFirstIn(language: string): boolean {
  return DAY_FIRST_ENGLISH.test(language) || !/^(?:en|zh|ja|ko)(?:-|$)/iu.test(language);
}

function number(digits: string | undefined): number {
  return Number((digits ?? "").replace(/[^0-9]/gu, (digit) => String((digit.codePointAt(0) ?? 0) & 15)));
}

function isoDay(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  return date.toISOString().slice(0, 10);
}

/** A date and where it stands. */
interface Found {
  readonly at: number;
  readonly end: number;
  readonly day: string | undefined;
}

const FIGURES =
  /(?<![\d./-])(?<first>\d{1,2}) ?(?<mark>[./-]) ?(?<second>\d{1,2})(?: ?\k<mark> ?|(?<gap> ))(?<year>\d{4})(?!\d)/u;

/** Whoever writes in these letters writes the day first. */
const DAY_FIRST = /[\p{Script=Arabic}\p{Script=Cyrillic}]/u;

/**
 * `18.09.2025`, `28/1 2024` and `14/02/2026`: dots and a gap before the year stand behind the day wherever they stand, and no month has
 * a number above twelve.
 * @param isDayFirst whether the text is in a language that writes the day first
 */
function inFigures(text: string, isDayFirstThere: boolean): Found | undefined {
  const match = FIGURES.exec(text);
  const { first, mark = "", gap, second, year } = match?.groups ?? {};
  if (match === null) return undefined;
  const [one, other] = [Number(first), Number(second)];
  const isDayFirst =
    mark === "." || gap !== undefined || DAY_FIRST.test(text) || (isDayFirstThere && Number(second) <= 12);
  const isMonthFirst = !isDayFirst && other > 12;
  if (!isDayFirst && one <= 12 && !isMonthFirst) return undefined;
  const day = isMonthFirst ? isoDay(Number(year), one, other) : isoDay(Number(year), other, one);
  return { at: match.index, end: match.index + match[0].length, day };
}

function firstDay(text: string, isDayFirst: boolean): Found | undefined {
  const found = WHOLE_DATES.flatMap(({ pattern, months }): Found[] => {
    const match = pattern.exec(text);
    const { year, month = "", day } = match?.groups ?? {};
    const place = months.findIndex((name) => name.test(month));
    if (!match) return [];
    return [{ at: match.index, end: match.index + match[0].length, day: isoDay(number(year), place + 1, number(day)) }];
  });
  const iso = ISO.exec(text) ?? YEAR_FIRST.exec(text);
  const { year, month, day } = iso?.groups ?? {};
  if (iso)
    found.push({
      at: iso.index,
      end: iso.index + iso[0].length,
      day: isoDay(Number(year), Number(month), Number(day)),
    });
  const figures = inFigures(text, isDayFirst);
  if (figures) found.push(figures);
  return found.sort((a, b) => a.at - b.at)[0];
}

/**
 * The first whole date in a text, as `2023-11-03`. Of figures alone, such as 3/11/2023, those are not read of which nobody can tell
 * the day from the month; a month or a year alone is no day.
 * @param isDayFirst whether the text is in a language that writes the day first
 */
export function writtenDay(text: string, isDayFirst = false): string | undefined {
  return hasFigure(text) ? firstDay(text, isDayFirst)?.day : undefined;
}

/** Every whole date in a text, as `2023-11-03`, each once. */
export function writtenDays(text: string): readonly string[] {
  const days = new Set<string>();
  for (let rest = text; hasFigure(rest); ) {
    const found = firstDay(rest, false);
    if (found === undefined) break;
    if (found.day !== undefined) days.add(found.day);
    rest = rest.slice(found.end);
  }
  return [...days];
}
