/** A node of a text's tree, as parse5 and `readMarkup` make it. */
interface TextNode {
  readonly nodeName: string;
  readonly value?: string;
  readonly attrs?: readonly { readonly name: string }[];
  readonly childNodes?: readonly TextNode[];
  readonly sourceCodeLocation?: { readonly startOffset: number; readonly endOffset: number } | null;
}

/** From where to where something stands in a text, in UTF-16 units. */
export type Cutout = readonly [start: number, end: number];

function isBlank(node: TextNode): boolean {
  return node.nodeName === "#text" && node.value?.trim() === "";
}

function childrenOf(node: TextNode): readonly TextNode[] {
  return node.childNodes ?? [];
}

function hasPicture(node: TextNode): boolean {
  return node.nodeName === "img" || childrenOf(node).some(hasPicture);
}

/** Whether nothing but pictures is in what would be left empty without them: a link, or a paragraph. */
function holdsOnlyPictures(node: TextNode): boolean {
  if (node.nodeName === "img") return true;
  if (node.nodeName !== "p" && !node.attrs?.some(({ name }) => name === "href")) return false;
  const children = childrenOf(node).filter((child) => !isBlank(child));
  return children.length > 0 && children.every(holdsOnlyPictures);
}

function isPicture(node: TextNode): boolean {
  return node.nodeName === "figure" ? hasPicture(node) : holdsOnlyPictures(node);
}

function isTable(node: TextNode): boolean {
  return node.nodeName === "table";
}

/** A paragraph goes with the end of its line, as the line is empty without it. */
function placeOf(node: TextNode, html: string): Cutout[] {
  const { startOffset, endOffset } = node.sourceCodeLocation ?? {};
  if (startOffset === undefined || endOffset === undefined) return [];
  return [[startOffset, node.nodeName === "p" && html[endOffset] === "\n" ? endOffset + 1 : endOffset]];
}

function stretchesIn(node: TextNode, html: string, isWanted: (node: TextNode) => boolean): Cutout[] {
  if (isWanted(node)) return placeOf(node, html);
  return childrenOf(node).flatMap((child) => stretchesIn(child, html, isWanted));
}

/**
 * Where the pictures of a text stand: with their captions, and with the links and paragraphs that hold nothing else.
 * @param nodes the text's tree @returns in the order of the text, none within another
 */
export function picturesAmong(nodes: readonly TextNode[], html: string): readonly Cutout[] {
  return nodes.flatMap((node) => stretchesIn(node, html, isPicture));
}

/** The same for its tables. */
export function tablesAmong(nodes: readonly TextNode[], html: string): readonly Cutout[] {
  return nodes.flatMap((node) => stretchesIn(node, html, isTable));
}
