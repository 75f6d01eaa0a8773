/** Months by the first three letters of their English names. */
const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/** Stands for the time of day where none is written. */
const MORNING = "09:00:00";

const TIME =
  /(?:^|[\sT,])(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*([ap]\.?m\.?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?(?:\s*\([A-Z]+\))?$/i;

const YEAR_FIRST = /^(\d{4})[-./\s](\d{1,2})[-./\s](\d{1,2})$/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;
const NUMBERS = /^(\d{1,2})[-./](\d{1,2})[-./](\d{4})$/;
const DAY_FIRST = /^(\d{1,2})(?:st|nd|rd|th|\.)?[\s-]+(?:of\s+)?([a-z]{3})[a-z]*\.?,?[\s-]+(\d{4})$/i;
const MONTH_FIRST = /^([a-z]{3})[a-z]*\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/i;
const WEEKDAY = /^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,?\s+/i;

function dayOf(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal ? date.toISOString().slice(0, 10) : undefined;
}

function monthOf(name: string | undefined): number {
  return MONTHS.indexOf((name ?? "").toLowerCase()) + 1;
}

/** The days that a text can mean: two where day and month may have changed places. */
function daysOf(text: string): readonly (string | undefined)[] {
  const [, year, month, day] = YEAR_FIRST.exec(text) ?? COMPACT.exec(text) ?? [];
  if (year !== undefined) return [dayOf(Number(year), Number(month), Number(day))];
  const [, one, other, last] = NUMBERS.exec(text) ?? [];
  if (last !== undefined) {
    return [
      dayOf(Number(last), Number(other), Number(one)),
      ...(text.includes(".") ? [] : [dayOf(Number(last), Number(one), Number(other))]),
    ];
  }
  const [, before, name, then] = DAY_FIRST.exec(text) ?? [];
  if (then !== undefined) return [dayOf(Number(then), monthOf(name), Number(before))];
  const [, first, second, third] = MONTH_FIRST.exec(text) ?? [];
  return third === undefined ? [] : [dayOf(Number(third), monthOf(first), Number(second))];
}

/** The time of day and the zone, as RFC 3339 writes them. */
function timeOf([, hour, minute, second = "00", half, zone = "Z"]: RegExpExecArray): string {
  const isAfternoon = /^p/i.test(half ?? "");
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (isAfternoon ? 12 : 0);
  const offset = /^[+-]/.test(zone) ? zone.replace(/^(.\d{2}):?(\d{2})$/, "$1:$2") : "Z";
  return `${String(hours).padStart(2, "0")}:${minute}:${second}${offset}`;
}

/**
 * What a date that people write in another form is here, such as `2026-11-20T09:00:00Z` for `20 Nov 2026`.
 * @returns every reading of it, as an instant; as a day where no time is written and `asDay` is asked for
 */
export function dateForms(text: string, asDay: boolean): readonly string[] {
  const written = text.trim().replace(WEEKDAY, "");
  const time = TIME.exec(written);
  const days = daysOf(time === null ? written : written.slice(0, time.index).replace(/[\s,]+$/, ""));
  const rest = time === null ? `${MORNING}Z` : timeOf(time);
  const forms = days.flatMap((day) => (day === undefined ? [] : [asDay && time === null ? day : `${day}T${rest}`]));
  return [...new Set(forms)].filter((form) => !Number.isNaN(Date.parse(form)));
}
