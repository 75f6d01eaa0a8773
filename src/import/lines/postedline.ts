import { everyLanguage } from "../languages/furtherlanguages.ts";
import { AnyCase } from "./anycase.ts";
import { hasFigure, WRITTEN } from "./day.ts";

/** Longer lines are prose. */
const LONGEST = 100;

const POSTED = new AnyCase(`^[^\\p{L}]*(?:${everyLanguage("posted")})\\s+\\S`);

/** Whether a line says who put a text onto the page, and when: "Gespeichert von Jo Marsh am 24. Juli 2017 - 18:55". */
export function isPostedLine(line: string): boolean {
  return line.length <= LONGEST && hasFigure(line) && POSTED.test(line) && WRITTEN.test(line);
}
