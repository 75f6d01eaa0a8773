import { headline, isHeadline, withoutSiteName } from "../lines/headline.ts";
import { isProse } from "../lines/prose.ts";
import type { Block } from "../material/block.ts";
import type { IsKnown } from "./creditblocks.ts";

/** The headline, and which blocks carry it. */
export interface Title {
  readonly text?: string;
  readonly places: readonly number[];
}

/** Finds the headline among the blocks. @param known the headline, where the source names it apart from the text */
export function titleOf(
  blocks: readonly Block[],
  known: string | undefined,
  isNoise: (block: Block) => boolean,
  isKnown: IsKnown,
): Title {
  if (known !== undefined) {
    const prose = blocks.findIndex((block) => isProse(block) && !isHeadline(block.text, known));
    const top = prose < 0 ? blocks.length : prose;
    return {
      text: known,
      places: blocks.flatMap(({ text }, place) => (place < top && isHeadline(text, known) ? [place] : [])),
    };
  }
  const found = headline(blocks, isNoise);
  return found ? { text: withoutSiteName(found.title, isKnown), places: found.places } : { places: [] };
}
