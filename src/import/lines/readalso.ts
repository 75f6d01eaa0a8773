import { anyLanguage } from "../languages/wordbooks.ts";
import { AnyCase } from "./anycase.ts";

const READ_ALSO = new AnyCase(`^[^\\p{L}\\p{N}]{0,3}(?:${anyLanguage("readOn")})(?!\\p{L})`);

/** What a line begins with that leads to another article: "Lire aussi", in any of the languages. */
export function readAlso(line: string): string | undefined {
  return READ_ALSO.exec(line)?.[0];
}
