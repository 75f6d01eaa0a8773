import type { Element, Nodes } from "hast";
import { verdict } from "../lines/boilerplate.ts";
import { leaves } from "./leaves.ts";
import { elements, isBlock, isElement, isParent, isSilent, textOf } from "./tree.ts";

/** Longer lines announce nothing. */
const LONGEST = 80;

/** The text of the first line that a node shows. */
function firstLine(node: Nodes): string | undefined {
  for (const child of isParent(node) ? node.children : []) {
    if (isSilent(child)) continue;
    const line = isBlock(child) && isParent(child) && child.children.some(isBlock) ? firstLine(child) : textOf(child);
    if (line) return line;
  }
  return undefined;
}

/** Whether a line is a link and nothing else. */
function isLink(element: Element): boolean {
  const links = [...elements(element)].filter((inner) => inner.tagName === "a");
  return links.length > 0 && links.map(textOf).join(" ").trim() === textOf(element);
}

/**
 * Whether a part of a page begins with a heading such as "More from The Outlet" and leads to others. Their teasers read like
 * prose, so that no rule for single lines could tell them.
 */
export function listsOthers(part: Element): boolean {
  const first = firstLine(part);
  if (first === undefined || first.length > LONGEST || verdict(first, "end")?.rule.list !== true) return false;
  const lines = leaves(part).slice(1);
  return lines.some(({ element, within }) => isLink(element) || within.some((outer) => isElement(outer, "a")));
}
