import { paragraphs } from "../lines/paragraphs.ts";
import type { Block } from "../material/block.ts";
import { block, paragraph } from "../material/block.ts";
import { takeFootnotes } from "./footnotes.ts";
import { clean } from "./htmlcleaning.ts";
import { blocks } from "./htmlmarkdown.ts";
import { leaves } from "./leaves.ts";
import { linked } from "./linked.ts";
import { takeFormulas } from "./math.ts";
import { divide } from "./paragraphelements.ts";
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
  takeFormulas(piece);
  const notes = takeFootnotes(piece);
  divide(piece);
  const lines = leaves(piece).map(({ element }) => block({ type: "paragraph", children: linked(element, base) }));
  const footnotes = notes.map((note) => ({
    ...note,
    children: clean({ type: "root", children: note.children }, base).children,
  }));
  return { blocks: blocks(clean(piece, base), footnotes), lines };
}

/** The blocks of a text without markup. */
export function plain(text: string): { readonly blocks: readonly Block[] } {
  return { blocks: paragraphs(text).paragraphs.map(paragraph) };
}

/** The blocks of a text that is HTML or plain, as feeds and JSON-LD carry either. */
export function contents(
  text: string,
  base: string | undefined,
): { readonly blocks: readonly Block[]; readonly lines?: readonly Block[] } {
  return /<[a-z!/][^<>]*>|&(?:#\d+|\w+);/iu.test(text) ? pieceBlocks(text, base) : plain(text);
}
