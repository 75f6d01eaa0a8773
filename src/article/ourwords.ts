import { CREDIT_LANGUAGE } from "./credit.ts";

/** Whether a text is in the language of our own words, which then need no mark in it. @param language a BCP 47 tag */
export function isInOurWords(language: string): boolean {
  return language.split("-")[0] === CREDIT_LANGUAGE;
}

/** The attributes, in HTML, of an element that holds our own words within a text in some language. */
export function ourWordsAttributes(language: string): string {
  return isInOurWords(language) ? "" : ` lang="${CREDIT_LANGUAGE}" dir="ltr"`;
}
