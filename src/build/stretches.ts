import { type DefaultTreeAdapterTypes, parseFragment } from "parse5";

type Node = DefaultTreeAdapterTypes.ChildNode;

/** From where to where something stands in a text, in UTF-16 units. */
type Stretch = readonly [start: number, end: number];

function isBlank(node: Node): boolean {
  return node.nodeName === "#text" && "value" in node && node.value.trim() === "";
}

function childrenOf(node: Node): readonly Node[] {
  return "childNodes" in node ? node.childNodes : [];
}

function hasPicture(node: Node): boolean {
  return node.nodeName === "img" || childrenOf(node).some(hasPicture);
}

/** Whether nothing but pictures is in what would be left empty without them: a link, or a paragraph. */
function holdsOnlyPictures(node: Node): boolean {
  if (node.nodeName === "img") return true;
  if (node.nodeName !== "p" && !("attrs" in node && node.attrs.some(({ name }) => name === "href"))) return false;
  const children = childrenOf(node).filter((child) => !isBlank(child));
  return children.length > 0 && children.every(holdsOnlyPictures);
}

function isPicture(node: Node): boolean {
  return node.nodeName === "figure" ? hasPicture(node) : holdsOnlyPictures(node);
}

function isTable(node: Node): boolean {
  return node.nodeName === "table";
}

/** A paragraph goes with the end of its line, as the line is empty without it. */
function placeOf(node: Node, html: string): Stretch[] {
  const { startOffset, endOffset } = node.sourceCodeLocation ?? {};
  if (startOffset === undefined || endOffset === undefined) return [];
  return [[startOffset, node.nodeName === "p" && html[endOffset] === "\n" ? endOffset + 1 : endOffset]];
}

function stretchesIn(node: Node, html: string, isWanted: (node: Node) => boolean): Stretch[] {
  if (isWanted(node)) return placeOf(node, html);
  return childrenOf(node).flatMap((child) => stretchesIn(child, html, isWanted));
}

function stretches(html: string, isWanted: (node: Node) => boolean): readonly Stretch[] {
  const { childNodes } = parseFragment(html, { sourceCodeLocationInfo: true });
  return childNodes.flatMap((node) => stretchesIn(node, html, isWanted));
}

/**
 * Where the pictures of a text stand: with their captions, and with the links and paragraphs that hold nothing else.
 * @param html a text's, or a part of it whose tags need not be closed @returns in the order of the text, none within another
 */
export function pictureStretches(html: string): readonly Stretch[] {
  return /<img/i.test(html) ? stretches(html, isPicture) : [];
}

/** The same for its tables. */
export function tableStretches(html: string): readonly Stretch[] {
  return html.includes("<table") ? stretches(html, isTable) : [];
}
