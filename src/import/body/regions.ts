import { type Region, verdict } from "../lines/boilerplate.ts";
import { isProse } from "../lines/prose.ts";
import type { Block } from "../material/block.ts";
import type { PlacedCredit } from "./creditblocks.ts";

/** Paragraphs about the author or a correction that may stand behind the credit. */
const AFTER_CREDIT = 2;

/** So many lines may stand between the standfirst and the text: who wrote, when, how long it takes to read. */
const BETWEEN = 6;

/** Where the article's prose begins and ends. */
export interface Regions {
  readonly of: (place: number) => Region;
  /** Whether a credit at this place stands before the prose or ends it. */
  readonly isOutside: (place: number) => boolean;
}

/** For each place, how many of the later ones count. */
function countsAfter(marks: readonly boolean[]): readonly number[] {
  const counts = marks.map(() => 0);
  for (let place = marks.length - 2; place >= 0; place--)
    counts[place] = (counts[place + 1] ?? 0) + (marks[place + 1] ? 1 : 0);
  return counts;
}

function isPicture(block: Block | undefined): boolean {
  if (block?.node.type !== "paragraph") return false;
  const parts = block.node.children.flatMap((part) => (part.type === "link" ? part.children : [part]));
  return parts.some(({ type }) => type === "image");
}

/**
 * Divides the blocks by the article's prose: before it, in it, after it, and after the credit that ends it.
 * @param credits blocks that are credits as a whole @param isSignature whether a block is an agency's or a rights holder's mark
 * @param isByline whether a block says who wrote: the standfirst may stand above it
 */
export function regions(
  blocks: readonly Block[],
  credits: readonly PlacedCredit[],
  isSignature: (block: Block) => boolean,
  isByline: (block: Block) => boolean = () => false,
): Regions {
  const places = new Set(credits.map(({ place }) => place));
  const prose = blocks.map((block, place) => !places.has(place) && isProse(block) && !isSignature(block));
  const first = prose.indexOf(true);
  const proseAfter = countsAfter(
    blocks.map(({ text }, place) => prose[place] === true && verdict(text, "end") === undefined),
  );
  const isOutside = (place: number) => first < 0 || place < first || (proseAfter[place] ?? 0) <= AFTER_CREDIT;
  const second = prose.indexOf(true, first + 1);
  // what stands below a picture is its caption, and whose it is
  const below =
    first < 0 || isPicture(blocks[first - 1])
      ? []
      : blocks.slice(first + 1, Math.min(second < 0 ? blocks.length : second, first + BETWEEN));
  const start = below.some(isByline) ? first + 1 + below.length : first;
  const end = credits.find(({ place }) => place > first && first >= 0 && isOutside(place))?.place;
  const last = end ?? prose.lastIndexOf(true);
  return {
    isOutside,
    of: (place) => {
      if (first >= 0 && place < start && place !== first) return "head";
      if (place <= last) return "middle";
      return end === undefined ? "tail" : "end";
    },
  };
}
