import type { Block } from "../body/block.ts";
import { block } from "../body/block.ts";
import { clean } from "./clean.ts";
import { takeFootnotes } from "./footnotes.ts";
import { leaves } from "./layout.ts";
import { linked } from "./linked.ts";
import { blocks } from "./markdown.ts";
import { divide } from "./paragraphs.ts";
import { parsePiece } from "./tree.ts";

/**
 * The blocks of a piece of HTML that is an article already, such as a feed's entry.
 * @param base what relative addresses are relative to
 */
export function pieceBlocks(
  html: string,
  base: string | undefined,
): { readonly blocks: readonly Block[]; readonly lines: readonly Block[] } {
  const piece = parsePiece(html);
  divide(piece);
  const lines = leaves(piece).map(({ element }) => block({ type: "paragraph", children: linked(element, base) }));
  const footnotes = takeFootnotes(piece).map((note) => ({
    ...note,
    children: clean({ type: "root", children: note.children }, base).children,
  }));
  return { blocks: blocks(clean(piece, base), footnotes), lines };
}
