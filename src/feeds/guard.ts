import { legal } from "../article/escape.ts";

/*
 * Strings on their way into `feed` 6.0.0, each prepared for what `feed` does with it, so that it comes out as it should.
 */

/** For what `feed` writes as text: it turns `&amp;` into `&` before it escapes, so a literal one loses a level. */
export function forText(text: string): string {
  return legal(text).replaceAll("&", "&amp;");
}

/**
 * For dates: `feed` prints an invalid one into RSS as it is, and takes the clock's where there is none.
 * @param date RFC 3339
 * @throws if it is no date, which leaves the article out of the feed
 */
export function forDate(date: string): Date {
  const parsed = new Date(date);
  if (Number.isNaN(parsed.getTime())) throw new RangeError(`feeds: ${JSON.stringify(date)} is not a date`);
  return parsed;
}
