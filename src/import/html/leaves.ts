import type { Element, Nodes } from "hast";
import { isLeaf } from "./paragraphelements.ts";
import { attribute, find, isParent, isSilent, textOf } from "./tree.ts";

/** One paragraph, heading or the like of a page, with all that it stands in, the nearest last. */
export interface Leaf {
  readonly element: Element;
  readonly text: string;
  readonly within: readonly Element[];
}

/** What a link says that shows a picture and no words: the logo of another outlet, perhaps. */
function pictureWords(node: Element): string | undefined {
  if (node.tagName !== "a" || textOf(node) !== "") return undefined;
  const picture = find(node, (inner) => inner.tagName === "img");
  return picture && attribute(picture, "alt")?.trim();
}

function* leavesIn(node: Nodes, within: readonly Element[], hasPictures: boolean): Generator<Leaf> {
  if (isSilent(node) || !isParent(node)) return;
  const text = node.type !== "element" ? "" : isLeaf(node) ? textOf(node) : hasPictures ? pictureWords(node) : "";
  if (node.type === "element" && text) {
    yield { element: node, text, within };
    return;
  }
  const inner = node.type === "element" ? [...within, node] : within;
  for (const child of node.children) yield* leavesIn(child, inner, hasPictures);
}

/** All leaves of a page, in its order. @param hasPictures whether a linked picture with words of its own is one */
export function leaves(page: Nodes, hasPictures = false): readonly Leaf[] {
  return [...leavesIn(page, [], hasPictures)];
}
