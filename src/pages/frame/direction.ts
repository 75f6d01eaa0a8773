import { CREDIT_LANGUAGE } from "../../article/credit.ts";

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

/** The language of the pages' own words: the same as the credit line's, so that both read as one. */
export const PAGE_LANGUAGE = CREDIT_LANGUAGE;

/** The way a text runs. */
export type Direction = "ltr" | "rtl";

/** What an element carries whose text is in a language of its own. */
export interface LanguageAttributes {
  readonly lang?: string;
  readonly dir?: Direction;
}

/**
 * The way a language is written, from the script that its tag names or implies (`pa-PK` is in Arabic script).
 * `Intl.Locale#getTextInfo` would say so itself, but not every engine has it.
 * @param language a BCP 47 tag that `Intl` accepts
 */
export function direction(language: string): Direction {
  return RIGHT_TO_LEFT.has(new Intl.Locale(language).maximize().script ?? "") ? "rtl" : "ltr";
}

/** What an element needs so that its language is known; nothing where it is the surrounding one anyway. */
export function languageAttributes(language: string, surrounding: string): LanguageAttributes {
  if (language === surrounding) return {};
  const dir = direction(language);
  return dir === direction(surrounding) ? { lang: language } : { lang: language, dir };
}
