import * as v from "valibot";
import { dateForms } from "./dateform.ts";

/** A calendar day, with or without the time and zone: the shape that every date in content/ starts from. */
const DATE = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(Z|[+-]\d{2}:\d{2}))?$/;

/** RFC 3986 scheme, then anything without white space, quotes or angle brackets. */
const ABSOLUTE_URI = /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i;

/** C0 and C1 controls and two non-characters, which no title, name or summary contains on purpose. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\u0000-\u001f\u007f-\u009f\ufffe\uffff]/;

const WELL_FORMED = (value: string) => value.isWellFormed();

function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Whether the calendar and the clock know this date: 31 February and 25:00 are not dates. */
function isRealDate(value: string): boolean {
  const match = DATE.exec(value);
  if (!match) return false;
  const [year, month, day, hour, minute, second] = match.slice(1, 7).map((part) => Number(part ?? 0));
  if (year === undefined || month === undefined || day === undefined) return false;
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return false;
  if ((hour ?? 0) > 23 || (minute ?? 0) > 59 || (second ?? 0) > 59) return false;
  return !Number.isNaN(Date.parse(value));
}

function hasTimeAndZone(value: string): boolean {
  return DATE.exec(value)?.[7] !== undefined;
}

/** To the second, in UTC: the precision that RSS dates can carry. */
function toUtcSeconds(value: string): string {
  return `${new Date(value).toISOString().slice(0, 19)}Z`;
}

function parsedUrl(value: string): URL | undefined {
  return /\s/.test(value) ? undefined : (URL.parse(value) ?? undefined);
}

function isHttpUrl(value: string): boolean {
  const url = parsedUrl(value);
  return (
    url !== undefined &&
    /^https?:$/.test(url.protocol) &&
    /^https?:\/\//i.test(value) &&
    url.username === "" &&
    url.password === ""
  );
}

function typeMessage(remedy: string) {
  return (issue: v.BaseIssue<unknown>): string => {
    if (issue.input === null) return `is empty: ${remedy}, or remove the line`;
    if (typeof issue.input === "object")
      return `is ${Array.isArray(issue.input) ? "a list" : "a group of fields"}: ${remedy}`;
    return `is the ${typeof issue.input} ${issue.received}, not text: ${remedy}, in quotes`;
  };
}

/**
 * Plain text on one line: trimmed, not empty, no control characters, no half characters.
 * @param remedy what to write instead, as an order ("write the headline")
 */
export function text(remedy: string) {
  return v.pipe(
    v.string(typeMessage(remedy)),
    v.transform((value) => value.replace(/[ \t]*\r?\n[ \t]*/g, " ").trim()),
    v.nonEmpty(`is empty: ${remedy}, or remove the line`),
    v.check((value) => !CONTROL.test(value), "has a control character in it: type the text anew at that place"),
    v.check(WELL_FORMED, "has half of a character in it (a lone surrogate): type the text anew at that place"),
  );
}

/** A link that somebody may follow: absolute, http or https, no name and password in it. */
export const httpUrl = v.pipe(
  text("write the whole address, such as https://example.org/page"),
  v.check(
    isHttpUrl,
    (issue) => `${JSON.stringify(issue.input)} is not a web address: write it whole, such as https://example.org/page`,
  ),
  v.transform((value) => new URL(value).href),
);

/** An address from which a reader's device loads something by itself: https only. */
export const httpsUrl = v.pipe(
  httpUrl,
  v.check(
    (value) => value.startsWith("https:"),
    (issue) => `${JSON.stringify(issue.input)} is loaded by readers, so it must be secure: use its https:// address`,
  ),
);

/** An absolute URI, kept character for character: ids are compared as strings (RFC 4287 section 4.2.6.1). */
export const uri = (remedy: string) =>
  v.pipe(
    text(remedy),
    v.check(
      (value) => ABSOLUTE_URI.test(value),
      (issue) => `${JSON.stringify(issue.input)} is not a URI: ${remedy}`,
    ),
  );

/** Years that every feed format can write, and every reader read. */
const FIRST_YEAR = 1000;
const LAST_YEAR = 9999;

function isWritable(value: string): boolean {
  const year = new Date(value).getUTCFullYear();
  return year >= FIRST_YEAR && year <= LAST_YEAR;
}

/** A date that the calendar knows, in the one form that dates have here. @param example such as `2026-11-20` */
function date(example: string, asDay: boolean) {
  return v.pipe(
    text(`write a date such as ${example}`),
    v.check(isRealDate, ({ input }) => {
      const written = JSON.stringify(input);
      const forms = dateForms(String(input), asDay);
      if (forms.length > 0) return `${written} is another form of a date: write ${forms.join(" or ")}`;
      return `${written} is not a date that exists: write it as ${example}`;
    }),
    v.check(
      isWritable,
      ({ input }) =>
        `${JSON.stringify(input)} is outside the years ${FIRST_YEAR} to ${LAST_YEAR} in UTC, which feeds cannot carry: write another date`,
    ),
  );
}

/** An instant: RFC 3339 with a zone; given back in UTC, to the second. */
export const instant = v.pipe(
  date("2026-11-20T09:00:00Z", false),
  v.check(
    hasTimeAndZone,
    (issue) =>
      `${JSON.stringify(issue.input)} has no time and zone: write it as ${issue.input}T09:00:00Z, or with +02:00 for the zone`,
  ),
  v.transform(toUtcSeconds),
);

/** An instant, or only a day where no more is known of another outlet's article; a day stays a day. */
export const dayOrInstant = v.pipe(
  date("2026-11-20, or with its time 2026-11-20T09:00:00Z", true),
  v.transform((value) => (hasTimeAndZone(value) ? toUtcSeconds(value) : value)),
);

/** The key of an outlet or topic, as it stands in URLs. */
export const key = v.pipe(
  text("write a key such as western-journal"),
  v.regex(
    /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
    (issue) =>
      `${JSON.stringify(issue.input)} is not a key: use small letters, digits and single hyphens, such as western-journal`,
  ),
);

/** A whole number. @param least the smallest allowed @param most the largest */
export function count(least: number, most: number, remedy: string) {
  const message = (issue: v.BaseIssue<unknown>) => `${JSON.stringify(issue.input)} does not fit: ${remedy}`;
  return v.pipe(v.number(message), v.integer(message), v.minValue(least, message), v.maxValue(most, message));
}

/** Yes or no, as YAML writes it. */
export const yesOrNo = v.boolean(
  (issue) => `${JSON.stringify(issue.input)} is neither true nor false: write true or false`,
);

/** One of a few words. */
export function oneOf<const Words extends readonly string[]>(words: Words) {
  return v.picklist(words, (issue) => `${JSON.stringify(issue.input)} is not known here: write ${words.join(" or ")}`);
}

/** A list; the remedy shows how one is written. */
export function listOf<const Item extends v.GenericSchema>(item: Item, example: string) {
  return v.array(item, (issue) =>
    issue.input === null ? `is empty: write ${example}, or remove the line` : `is not a list: write ${example}`,
  );
}

function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (let j = 1; j <= b.length; j++) {
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (letter === b[j - 1] ? 0 : 1)));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** The known word that a mistyped one most probably stands for, if any is near. */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Math.max(2, Math.floor(word.length / 3)) + 1;
  for (const candidate of known) {
    const far = distance(word.toLowerCase(), candidate.toLowerCase());
    if (far < least) {
      best = candidate;
      least = far;
    }
  }
  return best;
}

function isGroup(value: unknown): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Names with something below each; a list is not taken for one. @param message what is wrong: what to do */
export function named(message: string) {
  return v.custom<Record<string, unknown>>(isGroup, message);
}

/**
 * A group of named fields. Unknown names are errors, so that a typo cannot vanish; missing ones print their example.
 * @param entries the schema of each field
 * @param examples for each required field, the line to paste
 */
export function group<const Entries extends v.ObjectEntries>(
  entries: Entries,
  examples: Readonly<Record<string, string | (() => string)>> = {},
) {
  const known = Object.keys(entries);
  const fields = v.strictObject(entries, (issue) => {
    const name = String(issue.path?.at(-1)?.key ?? "");
    if (issue.expected === "never") {
      const meant = nearest(name, known);
      return `is not a field here: ${meant ? `write ${meant}, or remove it` : `remove it, or use one of ${known.join(", ")}`}`;
    }
    const example = examples[name];
    return `is missing: add ${typeof example === "function" ? example() : (example ?? `${name}: …`)}`;
  });
  return v.pipe(named(`is not a group of fields: write ${known.join(", ")} below it, indented`), fields);
}
