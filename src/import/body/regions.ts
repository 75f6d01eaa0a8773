import type { Block } from "./block.ts";
import { type Region, verdict } from "./boilerplate.ts";
import type { PlacedCredit } from "./credits.ts";
import { isProse } from "./prose.ts";

/** Paragraphs about the author or a correction that may stand behind the credit. */
const AFTER_CREDIT = 2;

/** Where the article's prose begins and ends. */
export interface Regions {
  readonly of: (place: number) => Region;
  /** Whether a credit at this place stands before the prose or ends it. */
  readonly isOutside: (place: number) => boolean;
}

/**
 * Divides the blocks by the article's prose: before it, in it, after it, and after the credit that ends it.
 * @param credits blocks that are credits as a whole
 */
export function regions(blocks: readonly Block[], credits: readonly PlacedCredit[]): Regions {
  const isCredit = (place: number) => credits.some((credit) => credit.place === place);
  const prose = blocks.map((block, place) => !isCredit(place) && isProse(block));
  const first = prose.indexOf(true);
  const proseAfter = (place: number) =>
    blocks.filter((block, at) => at > place && prose[at] && verdict(block.text, "end") === undefined).length;
  const isOutside = (place: number) => first < 0 || place < first || proseAfter(place) <= AFTER_CREDIT;
  const end = credits.find(({ place }) => place > first && first >= 0 && isOutside(place))?.place;
  const last = end ?? prose.lastIndexOf(true);
  return {
    isOutside,
    of: (place) => {
      if (first >= 0 && place < first) return "head";
      if (place <= last) return "middle";
      return end === undefined ? "tail" : "end";
    },
  };
}
