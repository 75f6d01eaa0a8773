import { creditSentence } from "../credit/creditsentence.ts";
import { type Verdict, verdict } from "../lines/boilerplate.ts";
import { sentences } from "../lines/sentences.ts";
import type { IsKnown } from "./creditblocks.ts";

/** Fewer sentences are one line, and more are prose. */
const SENTENCES = { fewest: 2, most: 5 };

/**
 * What a paragraph of several sentences is, each of which a page has around an article, the first one at least, or tells where that is
 * from: "Follow us on X. Originally published by The Lantern."
 */
export function eachSentence(text: string, isKnown: IsKnown): Verdict | undefined {
  const parts = sentences(text);
  if (parts.length < SENTENCES.fewest || parts.length > SENTENCES.most) return undefined;
  const found = parts.map((part) => verdict(part.replace(/[.!]$/u, ""), "end"));
  const [first] = found.filter((one) => one?.sure === true);
  const isNone = (part: string, at: number) => found[at]?.sure === true || creditSentence(part, isKnown) !== undefined;
  return first !== undefined && found[0]?.sure === true && parts.every(isNone) ? first : undefined;
}
