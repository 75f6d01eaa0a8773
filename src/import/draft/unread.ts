import { leadsOutward } from "../credit/creditwords.ts";
import { isAboutOrigin, OFFER } from "../credit/originwords.ts";
import { verdict } from "../lines/boilerplate.ts";
import { isPictureCredit } from "../lines/picturecredit.ts";
import { sentences } from "../lines/sentences.ts";
import type { Edges } from "./edges.ts";

/** Shorter lines are a button: "Order a reprint". */
const FEWEST = 20;

/** The lines around a text, and of its outermost paragraphs the sentences in which a credit may hide. */
function* outermost({ top, bottom }: Edges): Generator<string> {
  for (const { text } of [...top, ...bottom]) {
    const parts = sentences(text.replace(/\s+/gu, " ").trim());
    const [first = ""] = parts;
    const last = parts.at(-1) ?? "";
    yield* text.split(/\s[·•|｜]\s/u).slice(1);
    yield parts.length <= 2 ? text : first;
    if (parts.length > 2) yield last;
  }
}

/**
 * The lines at an article's edges that say where it is from, as far as the stems of their words tell, and of which nothing else was read.
 * @param isRead whether a credit was read from a line
 */
export function unreadOrigins(edges: Edges, isRead: (line: string) => boolean): readonly string[] {
  const lines = [...outermost(edges)].map((line) => line.trim());
  return [...new Set(lines)].filter(
    (line) =>
      line.length >= FEWEST &&
      !OFFER.test(line) &&
      isAboutOrigin(line) &&
      !leadsOutward(line) &&
      !isPictureCredit(line) &&
      verdict(line, "end")?.sure !== true &&
      !isRead(line),
  );
}
