import { factLists } from "../lines/factlist.ts";
import type { Block } from "../material/block.ts";

/** The rule by which they go. */
export const LISTED = "label: a list of facts about the article";

/** The blocks of lists that say where the article appeared, and nothing else; a list with a source may be the article's own. */
export function factBlocks(blocks: readonly Block[]): ReadonlySet<Block> {
  const lists = factLists(blocks).filter(({ facts }) => facts.some(({ kind }) => kind === "outlet"));
  return new Set(lists.flatMap((list) => list.blocks));
}
