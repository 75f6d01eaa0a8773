/** The scripts in use today that run from right to left (ISO 15924). */
const RIGHT_TO_LEFT: ReadonlySet<string> = new Set([
  "Adlm",
  "Arab",
  "Aran",
  "Gara",
  "Hebr",
  "Mand",
  "Nkoo",
  "Rohg",
  "Samr",
  "Syrc",
  "Thaa",
  "Yezi",
]);

/** The way a text runs. */
export type Direction = "ltr" | "rtl";

/** What was found out before: a publication writes in a few languages, and finding out takes as long as a whole credit line. */
const KNOWN = new Map<string, Direction>();

/** How many languages are remembered. */
const MOST = 200;

function found(language: string): Direction {
  return RIGHT_TO_LEFT.has(new Intl.Locale(language).maximize().script ?? "") ? "rtl" : "ltr";
}

/**
 * The way a language is written, from the script that its tag names or implies (`pa-PK` is in Arabic script).
 * `Intl.Locale#getTextInfo` would say so itself, but not every engine has it.
 * @param language a BCP 47 tag that `Intl` accepts
 */
export function direction(language: string): Direction {
  const known = KNOWN.get(language) ?? found(language);
  if (KNOWN.size < MOST) KNOWN.set(language, known);
  return known;
}

/** The attribute, in HTML, of a block in a language: a feed's `xml:lang` does not reach what readers show. */
export function directionAttribute(language: string): string {
  return direction(language) === "rtl" ? ' dir="rtl"' : "";
}
