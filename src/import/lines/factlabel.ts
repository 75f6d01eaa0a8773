import { anyLanguage } from "../languages/wordbooks.ts";
import { AnyCase } from "./anycase.ts";

const KINDS = ["by", "source", "picture", "label", "original", "reporting", "editing"] as const;

const LABEL = new AnyCase(`^[^\\p{L}\\p{N}]{0,3}(?:${KINDS.map((kind) => anyLanguage(kind)).join("|")})(?!\\p{L})`);

const SOURCE = new AnyCase(`^[^\\p{L}\\p{N}]{0,3}(?:${anyLanguage("source")})(?!\\p{L})`);

/** Whether a line begins with what stands before a source's name, and so names nobody who wrote. */
export function isSourceLabel(line: string): boolean {
  return SOURCE.test(line);
}

/** Whether a line begins with what stands before a fact of the article: who wrote it, where it is from, whose picture it is. */
export function isFactLabel(line: string): boolean {
  return LABEL.test(line);
}
