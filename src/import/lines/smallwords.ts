import { anyLanguage } from "../languages/wordbooks.ts";

/** Small words that join the words of a name: "of", and articles. */
export const NAME_JOINT = anyLanguage("nameJoint");

/** "And", within a name or between two. */
export const NAME_AND = anyLanguage("nameAnd");

const SMALL = new RegExp(`^(?:${NAME_JOINT}|${NAME_AND}|${anyLanguage("titleSmall")})$`, "u");

/** Whether a word is written small within names and headlines whose other words have capitals. */
export function isSmallWord(word: string): boolean {
  return SMALL.test(word);
}
