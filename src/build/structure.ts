import type { Element, ElementContent, Root } from "hast";
import { SKIP, visit } from "unist-util-visit";

const HEADING = /^h([1-6])$/;
const FOOTNOTES_LABEL = "footnote-label";

function headings(tree: Root): Element[] {
  const found: Element[] = [];
  visit(tree, "element", (node) => {
    if (HEADING.test(node.tagName) && node.properties.id !== FOOTNOTES_LABEL) found.push(node);
  });
  return found;
}

/** The page's own h1 is the title: where a text has one too, all its headings move down a level. */
function lowerHeadings(tree: Root): void {
  const all = headings(tree);
  if (!all.some((heading) => heading.tagName === "h1")) return;
  for (const heading of all) heading.tagName = `h${Math.min(6, Number(heading.tagName.slice(1)) + 1)}`;
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

/** Brings a text into the shape that pages and feeds expect, in place: heading levels, figures, footnotes. */
export function arrange(tree: Root): void {
  lowerHeadings(tree);
  visit(tree, "element", (node, index, parent) => {
    if (node.tagName === "a") nameWayBack(node);
    decodeId(node);
    const picture = node.tagName === "p" ? captioned(node) : undefined;
    if (picture === undefined || parent === undefined || index === undefined) return undefined;
    parent.children[index] = figure(picture);
    return SKIP;
  });
}
