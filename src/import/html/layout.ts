import type { Element, Nodes, Root } from "hast";
import { toHtml } from "hast-util-to-html";
import { survivors } from "./defuddle.ts";
import { isLeaf } from "./paragraphs.ts";
import { attribute, elements, isElement, isParent, isSilent, textOf } from "./tree.ts";

/** One paragraph, heading or the like of a page, with all that it stands in, the nearest last. */
export interface Leaf {
  readonly element: Element;
  readonly text: string;
  readonly within: readonly Element[];
}

/** The part of a page that holds the article, and what of it does not belong to the article. */
export interface Layout {
  readonly container: Element;
  /** Elements to be left out, each with the reason. */
  readonly furniture: ReadonlyMap<Element, string>;
}

/** Parts of the article's container that never hold its text. */
const FURNITURE_TAGS = new Set(
  "nav form footer button aside dialog menu amp-ad amp-embed amp-sidebar amp-social-share amp-sticky-ad".split(" "),
);
const FURNITURE_ROLES = /^(?:navigation|complementary|search|dialog|alert|banner|contentinfo)$/u;
const FURNITURE_NAMES =
  /(?:^|[-_ ])(?:comments?|respond|disqus|newsletters?|signup|sign-up|subscribe|subscription|related|recirc(?:ulation)?|recommended|more-stories|read-?next|share|sharing|sharedaddy|social|jp-relatedposts|promo|advert(?:isement)?s?|ad|ads|adsbygoogle|sponsored|sidebar|widgets?|popup|modal|cookies?|breadcrumbs?|nav|menu|footer|tags|tag-list|author-bio|about-author|gform_wrapper|gform|wpforms|mailmunch|optin|donate|donation|skip-link|screen-reader-text|visually-hidden|sr-only|print-only|post-navigation|outbrain|taboola)(?:[-_ ]|$)/iu;
const HIDDEN = /(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu;

function* leavesIn(node: Nodes, within: readonly Element[]): Generator<Leaf> {
  if (isSilent(node) || !isParent(node)) return;
  if (node.type === "element" && isLeaf(node)) {
    yield { element: node, text: textOf(node), within };
    return;
  }
  const inner = node.type === "element" ? [...within, node] : within;
  for (const child of node.children) yield* leavesIn(child, inner);
}

/** All leaves of a page, in its order. */
export function leaves(page: Nodes): readonly Leaf[] {
  return [...leavesIn(page, [])];
}

/** Why an element does not hold the article's text, if so. */
export function furniture(element: Element): string | undefined {
  const name = `<${element.tagName}>`;
  const id = attribute(element, "id");
  const classes = attribute(element, "className");
  if (
    "hidden" in element.properties ||
    HIDDEN.test(attribute(element, "style") ?? "") ||
    attribute(element, "ariaHidden") === "true"
  ) {
    return `layout: hidden on the page, in ${name}`;
  }
  if (FURNITURE_TAGS.has(element.tagName) && !isQuotation(element)) return `layout: in ${name}`;
  if (FURNITURE_ROLES.test(attribute(element, "role") ?? ""))
    return `layout: in ${name} with the role ${attribute(element, "role")}`;
  const named = [id, ...(classes ?? "").split(" ")].find((token) => token !== undefined && FURNITURE_NAMES.test(token));
  return named === undefined ? undefined : `layout: in ${name} named ${named}`;
}

/** A pull quote repeats the article's own words, but an aside that quotes somebody belongs to the text. */
function isQuotation(element: Element): boolean {
  return (
    element.tagName === "footer" &&
    element.children.length > 0 &&
    textOf(element).length < 120 &&
    /^[—–-]/u.test(textOf(element))
  );
}

function numbered(page: Root, all: readonly Leaf[]): string {
  for (const [number, { element }] of all.entries()) element.properties.dataN = String(number);
  const html = toHtml(page);
  for (const { element } of all) delete element.properties.dataN;
  return html;
}

function commonAncestor(chosen: readonly Leaf[]): Element | undefined {
  const [first, ...rest] = chosen.map(({ element, within }) => [...within, element]);
  let shared = first ?? [];
  for (const path of rest) {
    const fork = shared.findIndex((element, depth) => path[depth] !== element);
    if (fork >= 0) shared = shared.slice(0, fork);
  }
  const container = shared.at(-1);
  return container !== undefined && chosen.length === 1 && isLeaf(container) ? shared.at(-2) : container;
}

function furnitureOf(leaf: Leaf, container: Element): string | undefined {
  const inner = leaf.within.slice(leaf.within.indexOf(container) + 1);
  for (const element of [...inner, leaf.element]) {
    const reason = furniture(element);
    if (reason !== undefined) return reason;
  }
  return undefined;
}

/** Parts of a page around its article that an extractor takes for the article's end now and then. */
const NEVER_TEXT =
  /^(?:republish(?:ing|ed|-.*)?|republication(?:-.*)?|credit|topics|tags|sharedaddy|jp-relatedposts|related-posts|comments|respond|gform_wrapper|newsletter|author-bio)$/iu;

function isNeverText(leaf: Leaf, container: Element): string | undefined {
  const inner = leaf.within.slice(leaf.within.indexOf(container) + 1);
  if (inner.some((element) => element.tagName === "figure")) return undefined;
  const found = inner.find((element) =>
    [attribute(element, "id"), ...(attribute(element, "className") ?? "").split(" ")].some(
      (token) => token !== undefined && NEVER_TEXT.test(token),
    ),
  );
  return found && `layout: in <${found.tagName}> named ${attribute(found, "className") ?? attribute(found, "id")}`;
}

/**
 * Finds the article in a page. The extractor chooses its leaves; what it leaves out between them stays nevertheless, unless it stands
 * in a part of the page that never holds an article's text, because an extractor's guess must not cost a paragraph.
 * @param address the page's own, which the extractor may know the site by
 * @param isProse whether a text reads as a paragraph of an article
 * @returns nothing where there is no article
 */
export function layout(page: Root, address: string, isProse: (text: string) => boolean): Layout | undefined {
  const all = leaves(page).filter(({ within }) => !within.some((element) => isElement(element, "head")));
  const kept = survivors(numbered(page, all), address);
  const chosen = all.filter((_, number) => kept.has(number));
  const container = commonAncestor(chosen);
  if (container === undefined) return undefined;
  const first = all.findIndex((_, number) => kept.has(number));
  const last = all.findLastIndex((_, number) => kept.has(number));
  const out = new Map<Element, string>();
  for (const [number, leaf] of all.entries()) {
    if (!(leaf.within.includes(container) || leaf.element === container)) continue;
    const never = isNeverText(leaf, container);
    if (never !== undefined) out.set(leaf.element, never);
    if (never !== undefined || kept.has(number)) continue;
    const reason = furnitureOf(leaf, container);
    if (reason !== undefined) out.set(leaf.element, reason);
    else if ((number < first || number > last) && !isProse(leaf.text))
      out.set(leaf.element, "layout: around the article's text");
  }
  return { container, furniture: out };
}

/** Every element below a node; a shorthand for those who look for one kind. */
export function all(node: Nodes, ...names: readonly string[]): readonly Element[] {
  return [...elements(node)].filter((element) => names.includes(element.tagName));
}
