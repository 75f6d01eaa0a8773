import type { Element, Nodes } from "hast";
import { attribute, find, isElement, isParent, isSilent } from "./tree.ts";

/** Parts of a page that say nothing of its article: who wrote there wrote something else. */
const NAMES =
  /(?:^|[-_\s])(?:comments?|commentlist|respond|disqus|related|recirc|recommended|sidebar|widgets?|teasers?|menu|nav|navbar|breadcrumbs?|colophon|footer|site-footer|page-footer|global-footer|footer-widgets|most-read|popular|trending|latest|newsletter|cookie|popup|modal|promo|advert|carousel|playlist)(?:[-_\s]|$)/iu;

const ROLES = /^(?:navigation|complementary|search|dialog|banner|contentinfo)$/u;

function isArticle(element: Element): boolean {
  return isElement(element, "article", "main") || attribute(element, "role") === "main";
}

function hasHeading(element: Element): boolean {
  return find(element, (inner) => inner.tagName === "h1") !== undefined;
}

/**
 * Whether a part of a page lies outside of its article by its kind or name.
 * @param within what it stands in, the nearest last
 */
export function isOutside(element: Element, within: readonly Element[]): boolean {
  if (isElement(element, "nav", "form", "dialog", "menu")) return true;
  if (isElement(element, "footer", "header", "aside") && !within.some(isArticle)) return true;
  if (ROLES.test(attribute(element, "role") ?? "")) return true;
  if (isElement(element, "body", "html", "article", "main")) return false;
  const isNamed = NAMES.test(`${attribute(element, "className") ?? ""} ${attribute(element, "id") ?? ""}`);
  return isNamed && !hasHeading(element);
}

/** The elements of a part that belong to its article: no widgets, no other articles in it. */
export function* ownElements(node: Nodes, within: readonly Element[] = []): Generator<Element> {
  if (isSilent(node) || !isParent(node)) return;
  if (node.type === "element") {
    if (within.length > 0 && isOutside(node, within)) return;
    yield node;
  }
  const inner = node.type === "element" ? [...within, node] : within;
  for (const child of node.children) yield* ownElements(child, inner);
}

/**
 * The part of a page that is its article's own: the nearest article or main element around what holds the text, or what holds its
 * headline as well.
 * @param within what the text's container stands in, the nearest last
 */
export function ownPart(container: Element, within: readonly Element[]): Element {
  const nearest = within.findLast(isArticle) ?? container;
  const around = within.slice(0, within.indexOf(nearest) + 1).toReversed();
  return [nearest, ...around].find(hasHeading) ?? nearest;
}
