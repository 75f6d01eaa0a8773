import type { Element, Root, RootContent } from "hast";
import type { Substance } from "./substance.ts";
import { isElement, isParent, textOf } from "./tree.ts";

/** No article has more links in a row, without a word between them. */
const MOST = 200;

/** Whether an element holds a link and hardly anything else. */
function isLinks(node: RootContent, amounts: ReadonlyMap<Element, Substance>): boolean {
  const has = node.type === "element" ? amounts.get(node) : undefined;
  return has !== undefined && has.links > 0 && has.prose === 0 && has.linked >= has.letters * 0.9;
}

/** What stands between the links of a row and says nothing: spaces, marks, line breaks. */
function isBetween(node: RootContent): boolean {
  return (
    isElement(node, "br") || node.type === "comment" || (node.type === "text" && !/[\p{L}\p{N}]/u.test(textOf(node)))
  );
}

function shortened<Child extends RootContent>(
  children: readonly Child[],
  amounts: ReadonlyMap<Element, Substance>,
): Child[] {
  let row = 0;
  const shown = children.filter((child) => {
    if (isLinks(child, amounts)) row++;
    else if (!isBetween(child)) row = 0;
    return row <= MOST;
  });
  return shown.map((child) =>
    isParent(child) ? Object.assign({}, child, { children: shortened(child.children, amounts) }) : child,
  );
}

/**
 * A page with the first links of each long row alone. The extractor compares every element with the whole text, so that a list of
 * thousands of links would take it minutes; such a list is none of the article's, whatever it makes of it.
 * @param amounts what every element of the page consists of
 */
export function withoutLongRows(page: Root, amounts: ReadonlyMap<Element, Substance>): Root {
  return { ...page, children: shortened(page.children, amounts) };
}
