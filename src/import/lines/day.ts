const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** A month, long or short. */
export const MONTH =
  "(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?\\.?|July?\\.?|Aug(?:ust|\\.)?|Sep(?:t(?:ember|\\.)?|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)";
const WEEKDAY = "(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? |(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\\.?,? )?";

/** A date as English prose writes one; a month alone counts as a date whose day is not known. */
export const WRITTEN_DAY = `${WEEKDAY}(?:${MONTH} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{1,2}(?:st|nd|rd|th)? (?:of )?${MONTH},? \\d{4}|${MONTH},? \\d{4}|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[/.]\\d{1,2}[/.]\\d{4}|\\d{4})`;

const AMERICAN = new RegExp(`(${MONTH}) (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})`, "iu");
const BRITISH = new RegExp(`(\\d{1,2})(?:st|nd|rd|th)? (?:of )?(${MONTH}),? (\\d{4})`, "iu");
const ISO = /(\d{4})-(\d{2})-(\d{2})/u;

function isoDay(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  return date.toISOString().slice(0, 10);
}

function monthNumber(name: string): number {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

/**
 * The first whole date in a text, as `2023-11-03`. Figures alone such as 3/11/2023 are not read, because nobody can tell the
 * day from the month; a month or a year alone is no day.
 */
export function writtenDay(text: string): string | undefined {
  const american = AMERICAN.exec(text);
  if (american) return isoDay(Number(american[3]), monthNumber(american[1] ?? ""), Number(american[2]));
  const british = BRITISH.exec(text);
  if (british) return isoDay(Number(british[3]), monthNumber(british[2] ?? ""), Number(british[1]));
  const iso = ISO.exec(text);
  return iso ? isoDay(Number(iso[1]), Number(iso[2]), Number(iso[3])) : undefined;
}
