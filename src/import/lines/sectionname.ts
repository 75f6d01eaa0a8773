import { anyLanguage } from "../languages/wordbooks.ts";
import { AnyCase } from "./anycase.ts";

const SECTION = new AnyCase(`^[^\\p{L}\\p{N}]*(?:${anyLanguage("sections")})[^\\p{L}\\p{N}]*$`);

/** Whether a line is what sites call one of their parts, and nothing else: `News`, `Opinion`. */
export function isSectionName(line: string): boolean {
  return SECTION.test(line);
}
