/** A calendar month in UTC: `2026-11`. */
export type Month = string;

/** The calendar month, in UTC, of a moment in ms since 1970. Months compare as text. */
export function monthOf(moment: number): Month {
  return new Date(moment).toISOString().slice(0, 7);
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
