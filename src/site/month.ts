/** A calendar month in UTC: `2026-11`. */
export type Month = string;

/**
 * What one archive document shows of a slice: a month, or where it has more than `PART_SIZE` articles, one part of it.
 * Parts are counted from 1, oldest first, by what was ever to be published in the month, embargoed and expired articles
 * included: so a part stays as it is when newer ones come.
 */
export interface Part {
  readonly month: Month;
  readonly number: number;
}

/** How many articles a part of a month has at most. */
export const PART_SIZE = 200;

/** The calendar month, in UTC, of a moment in ms since 1970. Months compare as text. */
export function monthOf(moment: number): Month {
  return new Date(moment).toISOString().slice(0, 7);
}

/** The next calendar month. */
export function monthAfter(month: Month): Month {
  return monthOf(boundsOf(month).end);
}

/** Whether a text names a calendar month. */
export function isMonth(text: string): boolean {
  return /^[1-9]\d{3}-(?:0[1-9]|1[0-2])$/.test(text);
}

/** When a month begins and when the next one does, in ms since 1970; UTC. */
export function boundsOf(month: Month): { readonly start: number; readonly end: number } {
  const [year = 0, number = 1] = month.split("-").map(Number);
  return { start: Date.UTC(year, number - 1), end: Date.UTC(year, number) };
}

/** The part that an address names: `2026-11`, or `2026-11` and a number from 2 on; none where it names none. */
export function partNamed(month: string, number?: string): Part | undefined {
  if (!isMonth(month)) return undefined;
  if (number === undefined) return { month, number: 1 };
  return /^[1-9]\d{0,5}$/.test(number) && number !== "1" ? { month, number: Number(number) } : undefined;
}

/** How a part is named in an address: `2026-11`, or `2026-11/2`. */
export function partName({ month, number }: Part): string {
  return number === 1 ? month : `${month}/${number}`;
}

/** Whether a part stands before another in time. */
export function isEarlier(a: Part, b: Part): boolean {
  return a.month === b.month ? a.number < b.number : a.month < b.month;
}
