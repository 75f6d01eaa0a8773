import { anyLanguage } from "../languages/wordbooks.ts";
import { AnyCase } from "./anycase.ts";

/** Begins a picture's credit, which is owed to a photographer and not to an outlet. */
const PICTURE = new AnyCase(`^[^\\p{L}\\p{N}]{0,3}(?:${anyLanguage("picture")})(?!\\p{L})`);

/** Sells pictures and publishes no articles. */
const PICTURE_AGENCY =
  /\b(?:getty|shutterstock|unsplash|pixabay|i?stock(?:photo)?|wikimedia|flickr|adobe stock|alamy|ap photo|pexels|zuma|scanpix|picture[ -]alliance|imago|depositphotos|dreamstime|sipa|magnum photos|belga image|reuters connect)\b/iu;

/** `… in Toulouse (Photo Jo Marsh. AFP)` */
const IN_BRACKETS = new AnyCase(
  `[(（\\[]\\s*(?:${anyLanguage("picture")})(?!\\p{L})[^()（）]{0,80}[)）\\]]?[^\\p{L}\\p{N}]*$`,
);

/** `Cows on the dike. © ANP`: a caption with whose picture it is. */
const SIGNED = /^\p{Lu}.{9,}[.…!?]?\s©\s?(?=.*\p{L})[^©:.]{2,40}$/u;

/** `The quay at noon. Photo: Jo Marsh / AFP`: a caption that ends in whose picture it is; behind `Text: …` the line is about who wrote. */
const CREDITED = new AnyCase(
  `^[^:：]{9,}[.!?…]["”»’]?\\s+(?:${anyLanguage("picture")})(?:\\s*[:：]\\s*|\\s+)(?<whose>[^.!?:]{2,60})\\.?$`,
);

/** Somebody's name, or an agency's: no word of prose. */
const NAMES = /^[\p{Lu}\p{Lo}©](?!.*\s\p{Ll}{4})/u;

/** `… of La Ceña. EFE/Jo Marsh`: a caption with whose picture it is for which agency. */
const AGENCY_NAMED = /^.{9,}[.…!?]["”’]? \p{Lu}{2,6} ?\/ ?\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,3}\.?$/u;

/** `© Jo Marsh/AFP`: a picture's line, since a text's notice has a year or its holder alone. */
const HELD = /^©\s*\p{Lu}[\p{L} .'’-]{2,50}\s?\/\s?\p{Lu}[^\d]{1,50}$/u;

/** Longer lines are prose. */
const LONGEST = 160;

/** Whether words name who sells or gives pictures. */
export function isPictureAgency(words: string): boolean {
  return PICTURE_AGENCY.test(words);
}

/** Whether a line is about a picture, and not about where an article is from. */
export function isPictureCredit(line: string): boolean {
  const text = line.trim();
  return (
    PICTURE.test(text) ||
    (text.length <= LONGEST && (SIGNED.test(text) || HELD.test(text) || AGENCY_NAMED.test(text))) ||
    (text.length <= LONGEST * 2 && (IN_BRACKETS.test(text) || NAMES.test(CREDITED.exec(text)?.groups?.whose ?? ""))) ||
    (text.length <= LONGEST && PICTURE_AGENCY.test(text))
  );
}
