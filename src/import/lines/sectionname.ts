import { anyLanguage } from "../languages/wordbooks.ts";

const SECTION = new RegExp(`^\\W*(?:${anyLanguage("sections")})\\W*$`, "iu");

/** Whether a line is what sites call one of their parts, and nothing else: `News`, `Opinion`. */
export function isSectionName(line: string): boolean {
  return SECTION.test(line);
}
