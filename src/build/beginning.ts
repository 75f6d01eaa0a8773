import type { Element, Nodes, Root } from "hast";
import { SKIP, visit } from "unist-util-visit";
import { openingOf } from "../manuscript/opening.ts";

function textOf(node: Nodes): string {
  if (node.type === "text") return node.value;
  // Marks of footnotes say nothing by themselves.
  if (!("children" in node) || (node.type === "element" && node.tagName === "sup")) return "";
  return node.children.map(textOf).join("");
}

/**
 * What a text begins with, as plain text.
 * @returns none for a text without paragraphs
 */
export function beginningOf(tree: Root): string | undefined {
  const paragraphs: string[] = [];
  visit(tree, "element", (node: Element) => {
    if (node.tagName === "section" || node.tagName === "figure") return SKIP;
    if (node.tagName === "p") paragraphs.push(textOf(node));
    return undefined;
  });
  return openingOf(paragraphs);
}
