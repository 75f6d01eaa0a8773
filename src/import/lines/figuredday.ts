/** `08/11/2016`, `8-11-2016`: a day in figures alone. */
const FIGURES = /(?<![\d./-])(?<day>\d{1,2})(?<mark>[/-])(?<month>\d{1,2})\k<mark>(?<year>\d{4})(?!\d)/u;

/** The day in figures alone, as `2016-11-08`, where it is known that the day stands before the month. */
export function figuredDay(text: string): string | undefined {
  const { day, month, year } = FIGURES.exec(text)?.groups ?? {};
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return year !== undefined && date.getUTCMonth() === Number(month) - 1 ? date.toISOString().slice(0, 10) : undefined;
}
