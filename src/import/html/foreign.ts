import type { Element, Nodes, Parents } from "hast";
import { listsOthers } from "./otherarticles.ts";
import { isLeaf } from "./paragraphelements.ts";
import { namesOf, type PartKind, partKinds } from "./partnames.ts";
import type { Substance } from "./substance.ts";
import { isLayoutTable, isMarkedData } from "./tables.ts";
import { blockChildren, isPictured, teasers } from "./teasers.ts";
import { elements, find, isBlock, isElement, isParent, textOf } from "./tree.ts";

/** What a rule looks at: the part, what it consists of, what its names say, where it stands. */
interface Part {
  readonly element: Element;
  readonly has: Substance;
  readonly kinds: ReadonlySet<PartKind>;
  /** How many letters stand outside of links. */
  readonly plain: number;
  /** Which share of the letters are links. */
  readonly density: number;
  /** Whether a paragraph of prose stands directly beside it. */
  readonly isAmidProse: boolean;
}

/** A part that is none of the article's, or may be none. */
export interface Foreign {
  readonly what: string;
  readonly isSure: boolean;
}

/** Which part a rule takes for none of the article's, and what it is then. */
type Rule = readonly [what: string, isForeign: (part: Part) => boolean];

/** A part that holds more of the page's prose than this is the article's own. */
const MOST_PROSE = 0.3;

/** Teasers with pictures, or under a heading such as "More from The Outlet", may be longer beside a short article. */
const MOST_TEASERS = 0.7;

/** A part that holds more of what the extractor chose is the article, prose or not. */
const MOST_PLAIN = 0.7;

/** Longer than the lines that lists of other articles and tools consist of. */
const TEASER = 400;

/** Ad servers name their places so. */
const AD_PLACE = /(?:^|\s)(?:div-gpt-ad|google_ads|adsbygoogle|taboola-|outbrain|OUTBRAIN|rc-widget|zergnet|criteo)/u;

/** Between the links of a row. */
const SEPARATORS = /[|·•›»«‹/\\,;:()\s–—-]+/gu;

/** A part whose children are alike and each begin with a link: a picture perhaps, a headline, a line or two. */
function isCards({ element, has, kinds, plain, isAmidProse }: Part): boolean {
  if (isLeaf(element) || has.away * 2 > has.links) return false;
  const isHeaded = blockChildren(element).every(
    (item) => find(item, (inner) => /^h[2-6]$/u.test(inner.tagName)) !== undefined,
  );
  if (isAmidProse && !kinds.has("others") && !isHeaded && plain > has.letters * 0.1) return false;
  const fewest = kinds.has("others") || isHeaded || isElement(element, "ul", "ol") ? 2 : 3;
  return teasers(element) >= fewest;
}

/** A paragraph of nothing but links with marks between them, such as `Home › News › Ports`. */
function isRow({ element, has }: Part): boolean {
  if (!isLeaf(element) || has.links < 2 || has.prose > 0) return false;
  const text = textOf(element);
  const label = /^[^:]{1,25}:\s/u.exec(text)?.[0] ?? "";
  const plain = text.replace(SEPARATORS, "").length - label.replace(SEPARATORS, "").length;
  return plain - has.linked <= plain * 0.1 && !/[.!?]["”’)]*$/u.test(text);
}

/** A part whose items are a word or three each, of which scripts and not addresses are behind most. */
function isTools({ element, has }: Part): boolean {
  const acts = has.tools + has.shares;
  const lines = textOf(element).length;
  return acts >= 2 && acts * 2 >= has.links + has.tools && has.prose === 0 && lines <= 40 * (has.links + has.tools);
}

const RULES: readonly Rule[] = [
  ["an advertisement", ({ element, has }) => AD_PLACE.test(namesOf(element)) && has.prose === 0],
  ["an advertisement", ({ has, kinds, plain }) => kinds.has("advertisement") && has.prose === 0 && plain <= TEASER],
  [
    "a bar to share it",
    ({ has, plain }) =>
      has.shares >= 2 &&
      (has.shares + has.tools) * 5 >= (has.links + has.tools) * 3 &&
      has.prose === 0 &&
      plain <= TEASER,
  ],
  [
    "a bar to share it",
    ({ has, kinds, plain }) => kinds.has("share") && has.prose === 0 && plain <= 100 && has.links + has.tools > 0,
  ],
  ["a poll", ({ has }) => has.choices >= 2 && has.prose <= TEASER],
  [
    "a poll",
    ({ element, has, kinds }) =>
      kinds.has("poll") && has.prose === 0 && (has.tools > 0 || (textOf(element).match(/\d\s?%/gu)?.length ?? 0) >= 2),
  ],
  ["a form", ({ has }) => has.fields >= 1 && has.prose <= TEASER],
  ["tools", isTools],
  ["a table of contents", ({ has, density }) => has.inner >= 3 && has.inner === has.links && density > 0.6],
  ["a list of links", ({ has, density }) => has.links >= 3 && density >= 0.66 && has.prose === 0],
  [
    "a list of links",
    ({ has, density, kinds, plain }) =>
      (kinds.has("others") || kinds.has("navigation")) &&
      has.links >= 1 &&
      density >= 0.4 &&
      has.prose === 0 &&
      plain <= TEASER,
  ],
  ["a row of links", isRow],
  ["a list of other articles", isCards],
  [
    "a list of other articles",
    ({ element }) => isElement(element, "section", "div", "aside", "ul", "nav") && listsOthers(element),
  ],
  [
    "a list of pictures that lead elsewhere",
    ({ element, has, plain, isAmidProse }) =>
      isElement(element, "ul", "ol", "div") &&
      !isAmidProse &&
      has.links >= 3 &&
      has.prose === 0 &&
      plain <= 15 * has.links,
  ],
  [
    "an invitation to subscribe",
    ({ has, kinds, plain }) => kinds.has("newsletter") && has.prose === 0 && plain <= TEASER,
  ],
];

/** A list of links beside prose that lead elsewhere for the most part may be the article's own. */
const MAY_BE_OWN = new Set(["a list of links", "a row of links"]);

/** Holds something together that a rule may judge. */
const PARTS = new Set(
  "section div aside ul ol dl nav table tbody tr td article header footer p form menu details".split(" "),
);

/** Belongs to the article as a whole, or not at all. */
function isWhole(element: Element): boolean {
  return isElement(element, "figure", "blockquote", "pre") || (element.tagName === "table" && !isLayoutTable(element));
}

/** What the foreign parts are searched with. */
export interface Search {
  readonly substances: ReadonlyMap<Element, Substance>;
  /** How many letters of prose the article may have. */
  readonly prose: number;
  /** How many letters of the extractor's choice are no links: a poem or a table has no prose. */
  readonly plain: number;
  /** Whether a part holds the article's headline. */
  readonly hasHeadline: (element: Element) => boolean;
}

/**
 * The parts of a page that are no article by their structure: lists and rows of links, teasers, bars to share it, tools, polls,
 * comments, advertisements. How dense the links are counts before any name, so that it holds in every language.
 * @returns each with what it is; none lies in another
 */
export function foreignParts(page: Nodes, search: Search): ReadonlyMap<Element, Foreign> {
  const found = new Map<Element, Foreign>();
  let before: Element | undefined;
  const visit = (node: Nodes, isAmidProse: boolean): void => {
    if (!isParent(node)) return;
    if (node.type === "element") {
      const isAnnounced = before !== undefined && isAnnouncement(before) && isElement(node, "ul", "ol", "dl");
      const isPart = PARTS.has(node.tagName) && !isAnnounced && !(node.tagName === "table" && isMarkedData(node));
      const foreign = isPart ? judged(node, search, isAmidProse) : undefined;
      if (foreign !== undefined) {
        found.set(node, foreign);
        return;
      }
      if (isWhole(node)) return;
      if (isLeaf(node)) before = node;
    }
    const beside = besideProse(node, search);
    for (const child of node.children) visit(child, beside.has(child));
  };
  visit(page, false);
  return found;
}

/** The children that stand directly before or after a paragraph of prose. */
function besideProse(node: Parents, { substances }: Search): ReadonlySet<Nodes> {
  const blocks = node.children.filter(isBlock);
  const isProse = (child: Nodes | undefined) =>
    child?.type === "element" && isLeaf(child) && (substances.get(child)?.prose ?? 0) > 0;
  return new Set(blocks.filter((_, place) => isProse(blocks[place - 1]) || isProse(blocks[place + 1])));
}

/** An article may end a sentence with a colon and then list where to read on. */
function isAnnouncement(element: Element): boolean {
  return /[:：]["”’)]*$/u.test(textOf(element));
}

/** Comments may be longer than the article, and are many; an opinion piece, whose parts are called comments too, is one. */
function isComments(element: Element, has: Substance, search: Search): boolean {
  const isNamed = (inner: Element) => partKinds(inner).has("comments");
  if (!isNamed(element) || isLeaf(element) || search.prose - has.prose < TEASER) return false;
  const names = [...elements(element)].filter((inner) => inner !== element && isNamed(inner)).map(namesOf);
  return names.length > new Set(names).size;
}

function judged(element: Element, search: Search, isAmidProse: boolean): Foreign | undefined {
  const has = search.substances.get(element);
  if (has === undefined || (has.letters === 0 && has.choices === 0 && has.fields === 0)) return undefined;
  if (search.hasHeadline(element)) return undefined;
  if (isComments(element, has, search)) return { what: "readers' comments", isSure: true };
  if (has.letters - has.linked > search.plain * MOST_PLAIN) return undefined;
  const isTeasers = teasers(element) > 0 && (listsOthers(element) || isPictured(element));
  if (has.prose > search.prose * (isTeasers ? MOST_TEASERS : MOST_PROSE)) return undefined;
  const part: Part = {
    element,
    has,
    kinds: partKinds(element),
    plain: has.letters - has.linked,
    density: has.linked / Math.max(1, has.letters),
    isAmidProse,
  };
  const what = RULES.find(([, isForeign]) => isForeign(part))?.[0];
  if (what === undefined) return undefined;
  const mayBeOwn = MAY_BE_OWN.has(what) && isAmidProse && part.kinds.size === 0 && has.away * 2 > has.links;
  return { what, isSure: !mayBeOwn };
}
