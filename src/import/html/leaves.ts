import type { Element, Nodes } from "hast";
import { isLeaf } from "./paragraphelements.ts";
import { isParent, isSilent, textOf } from "./tree.ts";

/** One paragraph, heading or the like of a page, with all that it stands in, the nearest last. */
export interface Leaf {
  readonly element: Element;
  readonly text: string;
  readonly within: readonly Element[];
}

function* leavesIn(node: Nodes, within: readonly Element[]): Generator<Leaf> {
  if (isSilent(node) || !isParent(node)) return;
  if (node.type === "element" && isLeaf(node)) {
    yield { element: node, text: textOf(node), within };
    return;
  }
  const inner = node.type === "element" ? [...within, node] : within;
  for (const child of node.children) yield* leavesIn(child, inner);
}

/** All leaves of a page, in its order. */
export function leaves(page: Nodes): readonly Leaf[] {
  return [...leavesIn(page, [])];
}
