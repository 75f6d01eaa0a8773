import type { Element, ElementContent, Parents, RootContent } from "hast";
import { absolute, isPixel } from "../lines/addresses.ts";
import { absent } from "./absences.ts";
import { carriesPage, isShareLink } from "./sharelinks.ts";
import { isLayoutTable } from "./tables.ts";
import { attribute, find, isBlock, isElement } from "./tree.ts";

/** What goes with all that is in it. */
const GONE = new Set(
  "script style noscript template svg math button input select textarea datalist meter progress link meta title head canvas map area dialog".split(
    " ",
  ),
);

/** What means nothing without something in it. */
const HOLLOW = new Set(
  "p li ul ol dl h1 h2 h3 h4 h5 h6 figure figcaption blockquote strong b em i ins u mark".split(" "),
);

/** A wiki's own tools beside its headings. */
const WIKI_TOOL = /(?:^|\s)mw-editsection(?:\s|$)/u;

/** What shows something from elsewhere, which a link can stand for. */
const EMBEDS = new Set([
  "iframe",
  "embed",
  "object",
  "video",
  "audio",
  "amp-youtube",
  "amp-iframe",
  "amp-twitter",
  "amp-video",
  "amp-instagram",
]);

function element(tagName: string, properties: Element["properties"], children: ElementContent[]): Element {
  return { type: "element", tagName, properties, children };
}

function isTiny(image: Element): boolean {
  return ["width", "height"].some((side) => {
    const size = Number.parseFloat(attribute(image, side) ?? "");
    return size <= 2;
  });
}

function largestOf(srcset: string | undefined): string | undefined {
  const candidates = (srcset ?? "").split(/,\s+/u).map((candidate) => candidate.trim().split(/\s+/u));
  return (
    candidates.sort(([, a = "1x"], [, b = "1x"]) => Number.parseFloat(b) - Number.parseFloat(a))[0]?.[0] || undefined
  );
}

/** Where a picture really is: pages put a placeholder into `src` and load the rest later. */
export function pictureAddress(image: Element, base: string | undefined): string | undefined {
  const lazy = ["dataSrc", "dataLazySrc", "dataOriginal", "dataOrigFile"].map((name) => attribute(image, name));
  const set = attribute(image, "srcSet") ?? attribute(image, "dataSrcset");
  return [...lazy, attribute(image, "src"), largestOf(set)]
    .map((address) => (address?.startsWith("data:") ? undefined : absolute(address, base)))
    .find((address) => address !== undefined);
}

function picture(image: Element, base: string | undefined): ElementContent[] {
  const src = pictureAddress(image, base);
  if (src === undefined || isPixel(src) || isTiny(image)) return [];
  return [element("img", { src, alt: attribute(image, "alt") ?? "" }, [])];
}

const PLAYER = /^https:\/\/(?:www\.)?youtube(?:-nocookie)?\.com\/embed\/([\w-]+).*$/u;

function isUnseen(node: Element): boolean {
  return (
    isTiny(node) ||
    /display\s*:\s*none|visibility\s*:\s*hidden/iu.test(attribute(node, "style") ?? "") ||
    "hidden" in node.properties
  );
}

function embedded(node: Element, base: string | undefined): ElementContent[] {
  if (isUnseen(node)) return [];
  const source = find(node, (inner) => inner.tagName === "source");
  const youtube = attribute(node, "dataVideoid");
  const tweet = attribute(node, "dataTweetid");
  const address =
    (youtube && `https://www.youtube.com/watch?v=${youtube}`) ??
    (tweet && `https://twitter.com/i/status/${tweet}`) ??
    attribute(node, "src") ??
    attribute(node, "dataSrc") ??
    attribute(node, "data") ??
    (source && attribute(source, "src"));
  const href = absolute(address?.replace(PLAYER, "https://www.youtube.com/watch?v=$1"), base);
  if (href === undefined || isPixel(href) || isShareLink(href) || carriesPage(href, base)) return [];
  const words = attribute(node, "title") ?? href;
  return [element("p", {}, [element("a", { href }, [{ type: "text", value: words }])])];
}

function link(node: Element, base: string | undefined, children: ElementContent[]): ElementContent[] {
  const address = attribute(node, "href");
  if (address?.startsWith("#")) return children;
  const href = address?.startsWith("mailto:") ? address : absolute(address, base);
  return href === undefined ? children : [element("a", { href }, children)];
}

/** A layout table's parts as plain blocks; a table of data within it stays one. */
function unlaid(node: ElementContent): ElementContent[] {
  if (!isElement(node, "tbody", "thead", "tfoot", "tr", "td", "th", "colgroup", "col")) return [node];
  return [element("div", {}, node.children.flatMap(unlaid))];
}

/** Marks the place of something that cannot be kept, until it becomes a block. */
export const ABSENCE = "absent: ";

/** The place of what cannot be kept, if an editor has to know of it. */
function place(node: Element, parent: Parents): ElementContent[] {
  const about = isUnseen(node) ? undefined : absent(node, isElement(parent, "figure"));
  return about === undefined ? [] : [{ type: "comment", value: ABSENCE + about }];
}

function orPlace(kept: ElementContent[], node: Element, parent: Parents): ElementContent[] {
  return kept.length > 0 ? kept : place(node, parent);
}

function isBlank(child: ElementContent): boolean {
  return child.type === "text" && child.value.trim() === "";
}

function cleanElement(
  node: Element,
  base: string | undefined,
  out: ReadonlyMap<Element, string>,
  parent: Parents,
): ElementContent[] {
  if (out.has(node) || WIKI_TOOL.test(attribute(node, "className") ?? "")) return [];
  if (GONE.has(node.tagName)) return place(node, parent);
  if (EMBEDS.has(node.tagName)) return orPlace(embedded(node, base), node, parent);
  if (isElement(node, "img", "amp-img")) return orPlace(picture(node, base), node, parent);
  const about = absent(node, false);
  if (about !== undefined) return place(node, parent);
  const children = cleanChildren(node, base, out);
  if (node.tagName === "a") return link(node, base, children);
  if (node.tagName === "table" && isLayoutTable(node)) return [element("div", {}, children.flatMap(unlaid))];
  const isHollow = HOLLOW.has(node.tagName) && children.every(isBlank);
  if (isHollow) return isBlock(node) ? [] : children;
  return [{ ...node, tagName: node.tagName === "h1" ? "h2" : node.tagName, children }];
}

function cleanChildren(node: Parents, base: string | undefined, out: ReadonlyMap<Element, string>): ElementContent[] {
  return node.children.flatMap((child: RootContent): ElementContent[] => {
    if (child.type === "element") return cleanElement(child, base, out, node);
    return child.type === "text" ? [child] : [];
  });
}

/**
 * The article's tree with whole addresses, without what acts, loads or follows readers by itself; embeds become links.
 * @param base what relative addresses are relative to @param out what does not belong to the article
 */
export function clean(
  container: Parents,
  base: string | undefined,
  out: ReadonlyMap<Element, string> = new Map(),
): Element {
  return element("div", {}, cleanChildren(container, base, out));
}
