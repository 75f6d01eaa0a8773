import type { Element, Nodes } from "hast";
import type { PhrasingContent } from "mdast";
import { absolute } from "../lines/addresses.ts";
import { singleSpaced } from "../material/flattext.ts";
import { attribute, find, isElement, isParent, isSilent, textOf } from "./tree.ts";

/** A link by its words, or by what is said in place of its picture. */
function link(node: Element, base: string | undefined): PhrasingContent[] | undefined {
  const url = absolute(attribute(node, "href"), base);
  const picture = find(node, (inner) => inner.tagName === "img");
  const value = textOf(node) || (picture === undefined ? "" : (attribute(picture, "alt") ?? "").trim());
  return url === undefined || value === "" ? undefined : [{ type: "link", url, children: [{ type: "text", value }] }];
}

/** The words of a leaf that stands in a link as a whole, as that link. @param within what it stands in, the nearest last */
export function linkedLeaf(node: Element, within: readonly Element[], base: string | undefined): PhrasingContent[] {
  const around = within.findLast((element) => element.tagName === "a");
  const url = around === undefined ? undefined : absolute(attribute(around, "href"), base);
  const value = textOf(node);
  if (url === undefined || value === "")
    return (isElement(node, "a") ? link(node, base) : undefined) ?? linked(node, base);
  return [{ type: "link", url, children: [{ type: "text", value }] }];
}

/** A paragraph's words with its links, its emphasis and nothing else: what a credit is read from. */
export function linked(node: Nodes, base: string | undefined): PhrasingContent[] {
  if (isSilent(node)) return [];
  if (node.type === "text") return [{ type: "text", value: singleSpaced(node.value) }];
  if (isElement(node, "br")) return [{ type: "break" }];
  if (isElement(node, "a")) return link(node, base) ?? node.children.flatMap((child) => linked(child, base));
  if (isElement(node, "em", "i", "b", "strong", "cite")) {
    const children = node.children.flatMap((child) => linked(child, base));
    return children.length === 0 ? [] : [{ type: "emphasis", children }];
  }
  return isParent(node) ? spaced(node.children, base) : [];
}

/** Longer paragraphs are prose, in which a part of a word may be an element of its own. */
const LABELS = 160;

/** What stands in elements of their own, side by side, is set apart by the page's style: `<span>TT</span><time>28 May</time>`. */
function spaced(children: readonly Nodes[], base: string | undefined): PhrasingContent[] {
  const isShort = children.reduce((sum, child) => sum + textOf(child).length, 0) < LABELS;
  const isPart = (node: Nodes | undefined) =>
    node !== undefined && isElement(node, "span", "time", "a", "small", "abbr");
  return children.flatMap((child, at) => {
    const isBeside = isShort && isPart(child) && isPart(children[at - 1]);
    return [...(isBeside ? [{ type: "text", value: " " } as const] : []), ...linked(child, base)];
  });
}
