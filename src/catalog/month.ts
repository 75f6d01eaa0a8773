/** A calendar month in UTC: `2026-11`. */
export type Month = string;

/** The calendar month, in UTC, of a moment in ms since 1970. Months compare as text. */
export function monthOf(moment: number): Month {
  return new Date(moment).toISOString().slice(0, 7);
}
