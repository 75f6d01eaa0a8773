import { factLists } from "../lines/factlist.ts";
import type { Block } from "../material/block.ts";

/** The rule by which they go. */
export const LISTED = "label: a list of facts about the article";

/** The blocks of lists that say where the article appeared, and nothing else; a list with a source may be the article's own. */
function blocksOfLists(blocks: readonly Block[]): readonly Block[] {
  const lists = factLists(blocks).filter(({ facts }) => facts.some(({ kind }) => kind === "outlet"));
  return lists.flatMap((list) => list.blocks);
}

/** Tells the blocks of such lists among a text's own. @param near the lines around it, where a list may begin of which the text has a part */
export function factBlocks(blocks: readonly Block[], near: readonly Block[]): (block: Block) => boolean {
  const own = new Set(blocksOfLists(blocks));
  const texts = new Set(blocksOfLists(near).map(({ text }) => text.trim()));
  return (block) => own.has(block) || texts.has(block.text.trim());
}
