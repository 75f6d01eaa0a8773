/** RFC 9110 section 8.8.3: an entity tag, weak or strong; its inside is the first group. */
const ENTITY_TAG = /(?:W\/)?"([\x21\x23-\x7e\x80-\xff]*)"/g;

/** A whole list of entity tags. */
const ENTITY_TAGS =
  /^\s*(?:,\s*)*(?:W\/)?"[\x21\x23-\x7e\x80-\xff]*"(?:\s*,\s*(?:(?:W\/)?"[\x21\x23-\x7e\x80-\xff]*")?)*\s*$/;

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** RFC 9110 section 5.6.7: the preferred form, RFC 850's, and that of C's asctime. */
const DATES = [
  /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (?<day>\d{2}) (?<month>[A-Z][a-z]{2}) (?<year>\d{4}) (?<time>\d{2}:\d{2}:\d{2}) GMT$/,
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, (?<day>\d{2})-(?<month>[A-Z][a-z]{2})-(?<year>\d{2}) (?<time>\d{2}:\d{2}:\d{2}) GMT$/,
  /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) (?<month>[A-Z][a-z]{2}) (?<day>[ \d]\d) (?<time>\d{2}:\d{2}:\d{2}) (?<year>\d{4})$/,
];

/** A two-digit year that seems more than 50 years ahead means the past (RFC 9110 section 5.6.7). */
function fullYear(year: string, now: Date): number {
  if (year.length === 4) return Number(year);
  const century = Math.floor(now.getUTCFullYear() / 100) * 100;
  const full = century + Number(year);
  return full > now.getUTCFullYear() + 50 ? full - 100 : full;
}

/**
 * An HTTP date in any of its three forms, in ms since 1970.
 * @returns undefined for anything else: a recipient ignores what it cannot read (RFC 9110 section 13.1.3)
 */
function parseHttpDate(value: string, now: Date): number | undefined {
  for (const form of DATES) {
    const groups = form.exec(value.trim())?.groups;
    if (!groups) continue;
    const { day = "", month = "", year = "", time = "" } = groups;
    const [hour = 0, minute = 0, second = 0] = time.split(":").map(Number);
    const date = Date.UTC(fullYear(year, now), MONTHS.indexOf(month), Number(day), hour, minute, second);
    const isReal =
      MONTHS.includes(month) && new Date(date).getUTCDate() === Number(day) && hour < 24 && minute < 60 && second <= 60;
    return isReal ? date : undefined;
  }
  return undefined;
}

/** The insides of the tags in `If-None-Match`, `*` as it is; none at all if the field is malformed. */
export function tagsIn(ifNoneMatch: string | null): readonly string[] {
  if (ifNoneMatch === null) return [];
  if (ifNoneMatch.trim() === "*") return ["*"];
  if (!ENTITY_TAGS.test(ifNoneMatch)) return [];
  return Array.from(ifNoneMatch.matchAll(ENTITY_TAG), (match) => match[1] ?? "");
}

/** What a precondition says of a GET: that it fails (412), that the client has it already (304), or that it may be sent. */
export type Precondition = "failed" | "unchanged" | "sendable";

/** What of a representation preconditions are compared with. */
interface Compared {
  /** The state's names. */
  readonly tags: readonly string[];
  /** Absent where nothing dated is shown. */
  readonly modified?: Date;
}

/** To the second, as HTTP dates are; before all time where nothing dated is shown. */
function isModifiedBy({ modified }: Compared, date: number): boolean {
  return modified !== undefined && Math.floor(modified.getTime() / 1000) * 1000 <= date;
}

/** Tags compare strongly here, and ours are weak: only `*` matches (RFC 9110 section 13.1.1). */
function isUnexpected(ifMatch: string): boolean {
  const tags = tagsIn(ifMatch);
  return tags.length > 0 && !tags.includes("*");
}

function isStale(headers: Headers, compared: Compared, now: Date): boolean {
  const ifMatch = headers.get("If-Match");
  if (ifMatch !== null) return isUnexpected(ifMatch);
  const since = headers.get("If-Unmodified-Since");
  if (since === null || compared.modified === undefined) return false;
  const date = parseHttpDate(since, now);
  return date !== undefined && !isModifiedBy(compared, date);
}

function isUnchanged(headers: Headers, compared: Compared, now: Date): boolean {
  const ifNoneMatch = headers.get("If-None-Match");
  // As most who poll send it: the one tag that they were given, letter for letter.
  if (ifNoneMatch !== null && ifNoneMatch === `W/"${compared.tags[0]}"`) return true;
  if (ifNoneMatch !== null) return tagsIn(ifNoneMatch).some((tag) => tag === "*" || compared.tags.includes(tag));
  const since = headers.get("If-Modified-Since");
  const date = since === null ? undefined : parseHttpDate(since, now);
  return date !== undefined && isModifiedBy(compared, date);
}

/**
 * What the preconditions of a GET or HEAD come to, in the order of RFC 9110 section 13.2.2. Tags of `If-None-Match`
 * compare weakly; a date counts only where there is no list of tags, and nobody counts what is malformed.
 */
export function preconditionOf(headers: Headers, compared: Compared, now: Date): Precondition {
  if (isStale(headers, compared, now)) return "failed";
  return isUnchanged(headers, compared, now) ? "unchanged" : "sendable";
}
