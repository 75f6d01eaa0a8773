import type { Element, ElementContent, Root } from "hast";
import { SKIP, visit } from "unist-util-visit";
import { CREDIT_LANGUAGE } from "../article/credit.ts";
import { isInOurWords } from "../article/ourwords.ts";

const HEADING = /^h([1-6])$/;
const FOOTNOTES_LABEL = "footnote-label";

function headings(tree: Root): Element[] {
  const found: Element[] = [];
  visit(tree, "element", (node) => {
    if (HEADING.test(node.tagName) && node.properties.id !== FOOTNOTES_LABEL) found.push(node);
  });
  return found;
}

/**
 * The levels of headings as a page can show them below its title: the first is 2, and none lies more than one below the
 * heading that it belongs to, because readers who hear a page go by its levels.
 * @param written the levels that the editor chose, from 1 to 6, in the order of the text
 */
export function levels(written: readonly number[]): readonly number[] {
  const above: number[] = [];
  return written.map((level) => {
    while ((above.at(-1) ?? 0) >= level) above.pop();
    above.push(level);
    return Math.min(6, above.length + 1);
  });
}

function arrangeHeadings(tree: Root): void {
  const all = headings(tree);
  const arranged = levels(all.map(({ tagName }) => Number(tagName.slice(1))));
  for (const [index, heading] of all.entries()) heading.tagName = `h${arranged[index]}`;
}

function isBlank(node: ElementContent): boolean {
  return node.type === "comment" || (node.type === "text" && node.value.trim() === "");
}

/** The picture of a paragraph that holds nothing else, if it has a title to be its caption. */
function captioned(paragraph: Element): Element | undefined {
  const [picture, ...others] = paragraph.children.filter((child) => !isBlank(child));
  if (picture?.type !== "element" || picture.tagName !== "img" || others.length > 0) return undefined;
  return picture.properties.title ? picture : undefined;
}

function figure(picture: Element): Element {
  const { title, ...properties } = picture.properties;
  const caption: Element = {
    type: "element",
    tagName: "figcaption",
    properties: {},
    children: [{ type: "text", value: String(title) }],
  };
  return { type: "element", tagName: "figure", properties: {}, children: [{ ...picture, properties }, caption] };
}

/** Feed validators warn of data- and aria- attributes: a footnote's way back is named by its title instead. */
function nameWayBack(link: Element): void {
  if (link.properties.dataFootnoteBackref === undefined) return;
  link.properties.title = link.properties.ariaLabel;
}

/** The ids that the renderer made percent-encoded: browsers decode a link's fragment before they compare. */
function decodeId(element: Element): void {
  const { id } = element.properties;
  if (typeof id === "string" && /^fn(?:ref)?-/.test(id)) element.properties.id = decodeURIComponent(id);
}

/** What the renderer says of footnotes is in our words, and in a text in another language says so. */
function markWords({ properties }: Element): void {
  if (properties.id === FOOTNOTES_LABEL) Object.assign(properties, { lang: CREDIT_LANGUAGE, dir: "ltr" });
  if (properties.dataFootnoteBackref !== undefined) properties.lang = CREDIT_LANGUAGE;
}

/**
 * Brings a text into the shape that pages and feeds expect, in place: heading levels, figures, footnotes.
 * @param language of the text
 */
export function arrange(tree: Root, language: string): void {
  arrangeHeadings(tree);
  visit(tree, "element", (node, index, parent) => {
    if (node.tagName === "a") nameWayBack(node);
    if (!isInOurWords(language)) markWords(node);
    decodeId(node);
    const picture = node.tagName === "p" ? captioned(node) : undefined;
    if (picture === undefined || parent === undefined || index === undefined) return undefined;
    parent.children[index] = figure(picture);
    return SKIP;
  });
}
