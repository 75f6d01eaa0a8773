import { leadsOutward } from "../credit/creditwords.ts";
import { isAboutOrigin, OFFER, ORIGIN_WORDS } from "../credit/originwords.ts";
import { AnyCase } from "../lines/anycase.ts";
import { verdict } from "../lines/boilerplate.ts";
import { WRITTEN_DAY } from "../lines/day.ts";
import { isPictureCredit } from "../lines/picturecredit.ts";
import { sentences } from "../lines/sentences.ts";
import { flat } from "../material/flattext.ts";
import type { Edges } from "./edges.ts";

/** Shorter lines are a button: "Order a reprint". */
const FEWEST = 20;

/** The lines around a text, and of its outermost paragraphs the sentences in which a credit may hide. */
function* outermost({ top, bottom }: Edges): Generator<string> {
  for (const { text } of [...top, ...bottom]) {
    const parts = sentences(flat(text));
    const [first = ""] = parts;
    const last = parts.at(-1) ?? "";
    yield* text.split(/\s[·•|｜]\s/u).slice(1);
    yield parts.length <= 2 ? text : first;
    if (parts.length > 2) yield last;
  }
}

const DAY_AT_END = new AnyCase(`(?<before>(?:\\p{L}+\\s+){1,2})(?:\\p{L}{1,3}\\s+)?${WRITTEN_DAY}[^\\p{L}\\p{N}]*$`);

/** "This article was originally published on May 30, 2015.": nothing but when. */
function saysOnlyWhen(line: string): boolean {
  const before = DAY_AT_END.exec(line)?.groups?.before;
  return before !== undefined && ORIGIN_WORDS.some(({ published }) => published.test(before));
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
      !sentences(line).some(leadsOutward) &&
      !leadsOutward(line) &&
      !isPictureCredit(line) &&
      verdict(line, "end")?.sure !== true &&
      !saysOnlyWhen(line) &&
      !isRead(line),
  );
}
