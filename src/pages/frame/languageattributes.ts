import { CREDIT_LANGUAGE } from "../../article/credit.ts";
import { type Direction, direction } from "../../article/direction.ts";

/** The language of the pages' own words: the same as the credit line's, so that both read as one. */
export const PAGE_LANGUAGE = CREDIT_LANGUAGE;

/** What an element carries whose text is in a language of its own. */
export interface LanguageAttributes {
  readonly lang?: string;
  readonly dir?: Direction;
}

/** What an element needs so that its language is known; nothing where it is the surrounding one anyway. */
export function languageAttributes(language: string, surrounding: string): LanguageAttributes {
  if (language === surrounding) return {};
  const dir = direction(language);
  return dir === direction(surrounding) ? { lang: language } : { lang: language, dir };
}
