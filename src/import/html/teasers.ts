import type { Element, Nodes } from "hast";
import { isLeaf } from "./paragraphelements.ts";
import { attribute, elements, find, isBlock, isElement, isParent, textOf } from "./tree.ts";

/** A teaser with its picture's words. */
const CARD = 700;

/** Longer than the line or two that teasers say. */
const TEASER = 400;

/** The parts of an element that show something. */
export function blockChildren(element: Element): readonly Element[] {
  return element.children.filter((child): child is Element => isBlock(child) && textOf(child) !== "");
}

/** The text that a part begins with, and whether a link holds all of it. */
function beginning(node: Nodes): { readonly text: string; readonly isLink: boolean } | undefined {
  if (!isParent(node)) return undefined;
  if (node.type === "element" && isLeaf(node)) {
    const text = textOf(node);
    const links = [...elements(node)].filter(
      (inner) => inner.tagName === "a" && attribute(inner, "href") !== undefined,
    );
    const isLink = links.map(textOf).join(" ").trim().length >= text.length * 0.7;
    return { text, isLink };
  }
  for (const child of node.children) {
    if (isElement(child, "a") && textOf(child) !== "") return { text: textOf(child), isLink: true };
    const found = isBlock(child) ? beginning(child) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Whether a picture and words beside it lead to the same place, as nothing but a teaser does. */
export function leadsTwice(item: Element): boolean {
  if (isLeaf(item)) return false;
  const links = [...elements(item)].filter((inner) => inner.tagName === "a" && attribute(inner, "href") !== undefined);
  const pictures = links.filter((link) => textOf(link) === "" && find(link, (inner) => inner.tagName === "img"));
  const words = links.filter((link) => textOf(link).length >= 8).map((link) => attribute(link, "href"));
  return pictures.some((link) => words.includes(attribute(link, "href")));
}

/** A headline that is a link, or a line in which nothing but a link stands. */
function isLinkedLine(item: Element): boolean {
  if (leadsTwice(item)) return true;
  const first = item.tagName === "a" ? { text: textOf(item), isLink: true } : beginning(item);
  return first?.isLink === true && first.text.length <= 200;
}

/** Whether a figure is a link to an article with a headline in it. */
export function isLinkedHeadline(figure: Element): boolean {
  const links = [...elements(figure)].filter(
    (inner) => inner.tagName === "a" && attribute(inner, "href") !== undefined,
  );
  const isHeading = (inner: Element) => /^h[2-6]$/u.test(inner.tagName);
  return links.some((link) => textOf(link) === textOf(figure) && find(link, isHeading) !== undefined);
}

/** Whether every card has its picture behind a link. */
export function isPictured(element: Element): boolean {
  const items = blockChildren(element);
  const hasPicture = (item: Element) =>
    find(item, (inner) => inner.tagName === "a" && find(inner, (image) => image.tagName === "img") !== undefined) !==
    undefined;
  return items.length > 2 && items.every(hasPicture);
}

/** How many teasers a part consists of: none where it holds something else as well. */
export function teasers(element: Element): number {
  const items = blockChildren(element);
  const cards = items.filter((item) => isLinkedLine(item) && textOf(item).length <= CARD);
  const isAlike = new Set(cards.map(({ tagName }) => tagName)).size === 1;
  if (cards.length >= items.length - 1 && isAlike) return cards.length;
  const headlines = items.filter((item) => /^h[2-6]$/u.test(item.tagName));
  const linked = headlines.filter(isLinkedLine);
  const rest = items.filter((item) => !headlines.includes(item));
  const isShort = rest.every((item) => textOf(item).length <= TEASER);
  return linked.length >= headlines.length - 1 && isShort && rest.length <= linked.length * 2 ? linked.length : 0;
}
