import { anyLanguage } from "../languages/wordbooks.ts";
import { AnyCase } from "../lines/anycase.ts";
import { hasFigure, WRITTEN, WRITTEN_DAY, writtenDay } from "../lines/day.ts";
import { type Fact, fact } from "../material/fact.ts";
import type { Sources } from "./draftfacts.ts";
import type { Edges } from "./edges.ts";

/** A line that says when the original was published, and nothing else. */
const ORIGINALLY = new AnyCase(
  `^[^\\p{L}\\p{N}]*(?:${anyLanguage("first")})\\s+(?:${anyLanguage("published")})\\p{L}*(?:\\s+\\p{L}{2,4})?\\s*:?\\s*${WRITTEN_DAY}[^\\p{L}\\p{N}]*$`,
);

/** Longer lines are prose. */
const LABEL = 100;

/** The day that a short line above the text names; none where there are several. */
function shownDay({ top }: Edges): string | undefined {
  const lines = top
    .map(({ text }) => text.trim())
    .filter((line) => line.length <= LABEL && hasFigure(line) && WRITTEN.test(line));
  const days = new Set(lines.flatMap((line) => writtenDay(line) ?? []));
  return days.size === 1 ? [...days][0] : undefined;
}

/** When the outlet published. */
export function originalDateOf({ text, credits, material, flags, isOwn, edges }: Sources): Fact<string> | undefined {
  const { facts = {} } = material;
  if (flags.originalPublished !== undefined) return fact(flags.originalPublished, "--original-published");
  const said = credits.find(({ published }) => published !== undefined)?.published;
  const original = facts.original?.value.published;
  // a sentence names a day alone; where a program is told the moment, it is of that day
  if (said !== undefined) return fact(original?.startsWith(said) ? original : said, "credit");
  if (original !== undefined) return fact(original, `${facts.original?.from}: what it is based on`);
  // where a page carries somebody else's article, its own date is the day of the copy, unless it says of which it is
  const stated = (material.near ?? material.blocks)
    .map((block) => block.text)
    .find((line) => line.length < 120 && hasFigure(line) && ORIGINALLY.test(line));
  const first = stated === undefined ? undefined : writtenDay(stated);
  if (first !== undefined) return fact(first, "date line");
  if (!isOwn) return undefined;
  if (facts.published) return facts.published;
  const day = text.byline?.day ?? (text.dateLine === undefined ? undefined : writtenDay(text.dateLine));
  if (day !== undefined) return fact(day, "date line");
  const shown = shownDay(edges);
  return shown === undefined ? undefined : fact(shown, "beside the headline");
}
