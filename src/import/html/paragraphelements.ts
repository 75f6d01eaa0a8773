import type { Element, ElementContent, Parents, RootContent } from "hast";
import { isSentenceEnd } from "../lines/sentences.ts";
import { attribute, isBlock, isElement, isParent, isSilent, textOf } from "./tree.ts";

/** Holds paragraphs on many pages, with nothing but line breaks between them. */
const CONTAINERS = new Set(
  "body div section article main td th li dd details center blockquote aside header footer form fieldset".split(" "),
);

function isBlank(node: RootContent): boolean {
  return (node.type === "text" && node.value.trim() === "") || isSilent(node);
}

function hasContent(run: readonly RootContent[]): boolean {
  return run.some((node) => !isBlank(node) && !isElement(node, "br"));
}

function trimmed(run: readonly RootContent[]): RootContent[] {
  const isEdge = (node: RootContent) => isBlank(node) || isElement(node, "br");
  const first = run.findIndex((node) => !isEdge(node));
  return run.slice(first, run.findLastIndex((node) => !isEdge(node)) + 1);
}

function isContent(node: RootContent): node is ElementContent {
  return node.type !== "doctype";
}

function paragraph(run: readonly RootContent[]): Element {
  return { type: "element", tagName: "p", properties: {}, children: trimmed(run).filter(isContent) };
}

/** Fewer lines, or shorter ones, may be an address or a poem. */
const FEWEST_LINES = 3;
const LINE = 80;

/** Whether a line is a link, or several, and nothing else. */
function isLink(line: readonly RootContent[]): boolean {
  return line.every((node) => isElement(node, "a") || isBlank(node)) && line.some((node) => isElement(node, "a"));
}

/** The lines of a stretch where every line is a paragraph by itself, as its length and its end show. */
function lines(run: readonly RootContent[]): RootContent[][] {
  const found: RootContent[][] = [[]];
  for (const node of run) {
    if (isElement(node, "br")) found.push([]);
    else found.at(-1)?.push(node);
  }
  const shown = found.filter(hasContent);
  const isParagraph = (line: RootContent[]) => {
    const text = textOf({ type: "root", children: line });
    return text.length >= LINE && isSentenceEnd(text);
  };
  const told = shown.filter((line) => !isLink(line));
  return told.length >= FEWEST_LINES && told.filter(isParagraph).length >= told.length * 0.8 ? shown : [];
}

/** Old pages set their headline in large letters, and what follows it behind one line break. */
function isLargeLine(line: readonly RootContent[]): boolean {
  const isLarge = (node: RootContent) =>
    isElement(node, "big") || (isElement(node, "font") && /^(?:[4-7]|\+[1-6])$/u.test(attribute(node, "size") ?? ""));
  return line.every((node) => isLarge(node) || isBlank(node)) && line.some(isLarge);
}

/** Cuts a stretch of inline content where two line breaks stand together, or one where each line is a paragraph. */
function cut(run: readonly RootContent[]): RootContent[][] {
  const alone = lines(run);
  if (alone.length > 0) return alone;
  const parts: RootContent[][] = [[]];
  let breaks = 0;
  for (const node of run) {
    if (isElement(node, "br")) breaks += parts.length === 1 && breaks === 0 && isLargeLine(parts[0] ?? []) ? 2 : 1;
    else if (!isBlank(node)) breaks = 0;
    if (breaks === 2) {
      parts.push([]);
      breaks = 3;
    } else parts.at(-1)?.push(node);
  }
  return parts.filter(hasContent);
}

function hasDoubleBreak(children: readonly RootContent[]): boolean {
  return cut(children).length > 1;
}

function isContainer(node: Parents): boolean {
  return node.type === "root" || CONTAINERS.has(node.tagName);
}

function hasBlockInside(node: RootContent): boolean {
  return isBlock(node) || (isParent(node) && node.children.some(hasBlockInside));
}

function divided(children: readonly RootContent[]): RootContent[] {
  const result: RootContent[] = [];
  let run: RootContent[] = [];
  const flush = () => {
    result.push(...cut(run).map(paragraph));
    run = [];
  };
  for (const child of children) {
    if (hasBlockInside(child)) {
      flush();
      result.push(child);
    } else run.push(child);
  }
  flush();
  return result;
}

/** Old pages set a whole text in one of these. */
const WRAPPERS = new Set("font span big small b strong i em".split(" "));

/**
 * Makes a paragraph of every stretch of text that stands between blocks or line breaks, as old pages have it, so that each
 * paragraph is an element.
 */
export function divide(node: Parents): void {
  for (const child of node.children) if (isParent(child) && !isSilent(child)) divide(child);
  if (node.type === "element" && WRAPPERS.has(node.tagName) && hasDoubleBreak(node.children)) node.tagName = "div";
  const isMixed =
    node.children.some(hasBlockInside) && node.children.some((child) => !hasBlockInside(child) && hasContent([child]));
  if (!isContainer(node) || !(isMixed || hasDoubleBreak(node.children))) return;
  // a root may hold what an element may, and nothing else comes out of a division
  Object.assign(node, { children: divided(node.children) });
}

/** A block without blocks in it, which shows something. */
export function isLeaf(node: Element): boolean {
  if (!isBlock(node) || isSilent(node) || node.children.some(hasBlockInside)) return false;
  return textOf(node) !== "";
}
