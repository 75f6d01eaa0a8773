import type { Nodes } from "hast";
import type { PhrasingContent } from "mdast";
import { absolute } from "../lines/addresses.ts";
import { attribute, isElement, isParent, isSilent, textOf } from "./tree.ts";

/** A paragraph's words with its links, its emphasis and nothing else: what a credit is read from. */
export function linked(node: Nodes, base: string | undefined): PhrasingContent[] {
  if (isSilent(node)) return [];
  if (node.type === "text") return [{ type: "text", value: node.value.replace(/\s+/gu, " ") }];
  if (isElement(node, "br")) return [{ type: "text", value: " " }];
  const url = isElement(node, "a") ? absolute(attribute(node, "href"), base) : undefined;
  if (url !== undefined) return [{ type: "link", url, children: [{ type: "text", value: textOf(node) }] }];
  if (isElement(node, "em", "i", "b", "strong", "cite")) {
    const children = node.children.flatMap((child) => linked(child, base));
    return children.length === 0 ? [] : [{ type: "emphasis", children }];
  }
  return isParent(node) ? node.children.flatMap((child) => linked(child, base)) : [];
}
