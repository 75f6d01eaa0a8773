import { WORDBOOKS } from "../languages/wordbooks.ts";
import { AnyCase } from "./anycase.ts";
import { hasFigure, writtenDay } from "./day.ts";
import { perLanguage } from "./perlanguage.ts";

/** What of a way to write a day is left without its year, which stands first or last. */
function withoutYear(date: string): string {
  const [first = 0, last = 0] = ["{day}", "{month}"].map((part) => date.indexOf(part)).sort((a, b) => a - b);
  if (date.indexOf("{year}") < first) return date.slice(first);
  return date.slice(0, date.indexOf("}", last) + 1);
}

const LETTERS = "\\p{Ll}\\p{Lu}\\p{Script=Arabic}";

const written = perLanguage(({ dates, months }) => ({
  days: dates.map(
    (date) =>
      new AnyCase(
        `${withoutYear(date)
          .replace("{day}", "(?<![\\p{Nd}.:/-])(?<day>\\p{Nd}{1,2})(?!\\p{Nd})")
          .replace("{month}", `(?<![${LETTERS}])(?<month>${months.join("|")})(?![\\p{Ll}\\p{Lu}])`)}(?![\\p{Nd}:])`,
      ),
  ),
  months: months.map((month) => new AnyCase(`^(?:${month})$`)),
}));

/** A month in a language that writes no name for it: its number and a sign. */
const MARKED = /[\p{Script=Han}]/u;

const DAY = 86_400_000;

/** What was published longer before a page's own day is not dated by it. */
const LONGEST = 183 * DAY;

/** The moment of a day's beginning in the year that makes it the last one before a page's own, which may be ahead by a clock. */
function lastBefore(month: number, day: number, shown: number): number | undefined {
  const year = new Date(shown).getUTCFullYear();
  return [year + 1, year, year - 1]
    .map((one) => Date.UTC(one, month - 1, day))
    .find((at) => at <= shown + DAY && shown - at <= LONGEST && new Date(at).getUTCDate() === day);
}

/**
 * The day that a text names by day and month alone, in the year of the day on which a page shows it or in the one before: "in The Lantern of 28
 * December" on a page of 2 January.
 * @param shown the page's own day, as `2026-01-02`
 * @returns nothing where the text names a whole day, or several without a year
 */
export function yearlessDay(text: string, shown: string): string | undefined {
  if (!hasFigure(text) || writtenDay(text) !== undefined) return undefined;
  const isEastern = MARKED.test(text);
  const found = WORDBOOKS.flatMap((book) => {
    if ((book.tag === "zh" || book.tag === "ja") && !isEastern) return [];
    const { days, months } = written(book);
    return days.flatMap((pattern) => {
      const { month = "", day = "" } = pattern.exec(text)?.groups ?? {};
      const place = months.findIndex((name) => name.test(month));
      return place < 0 ? [] : (lastBefore(place + 1, Number(day), Date.parse(shown.slice(0, 10))) ?? []);
    });
  });
  const [only, ...more] = new Set(found);
  return only === undefined || more.length > 0 ? undefined : new Date(only).toISOString().slice(0, 10);
}
