import type { Element, Nodes, Root } from "hast";
import { SKIP, visit } from "unist-util-visit";

/** How much of a text tells what it is about, in characters: two or three lines on a desk. */
const LONGEST = 240;

/** A paragraph shorter than this is a date line or a greeting, and the next one is needed as well. */
const ENOUGH = 120;

function textOf(node: Nodes): string {
  if (node.type === "text") return node.value;
  // Marks of footnotes say nothing by themselves.
  if (!("children" in node) || (node.type === "element" && node.tagName === "sup")) return "";
  return node.children.map(textOf).join("");
}

function paragraphs(tree: Root): string[] {
  const found: string[] = [];
  visit(tree, "element", (node: Element) => {
    if (node.tagName === "section" || node.tagName === "figure") return SKIP;
    if (node.tagName === "p") found.push(textOf(node).replace(/\s+/g, " ").trim());
    return undefined;
  });
  return found.filter((text) => text !== "");
}

/** A text's first words, as long as they fit; cut between words, where the language has any. */
function cut(text: string): string {
  if (text.length <= LONGEST) return text;
  const start = text
    .slice(0, LONGEST)
    .toWellFormed()
    .replace(/\ufffd$/, "");
  return `${start.replace(/(?<=.{160})\s+\S*$/s, "")}…`;
}

/**
 * What a text begins with, as plain text.
 * @returns none for a text without paragraphs
 */
export function beginningOf(tree: Root): string | undefined {
  let beginning = "";
  for (const paragraph of paragraphs(tree)) {
    beginning += beginning === "" ? paragraph : ` ${paragraph}`;
    if (beginning.length >= ENOUGH) break;
  }
  return beginning === "" ? undefined : cut(beginning);
}
