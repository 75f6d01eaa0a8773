import type { Element, Nodes, Parents } from "hast";
import { FOREIGN_RULES, type PagePart, TEASER } from "./foreignrules.ts";
import { listsOthers } from "./otherarticles.ts";
import { isLeaf } from "./paragraphelements.ts";
import { namesOf, partKinds } from "./partnames.ts";
import { isThread } from "./readercomments.ts";
import type { Substance } from "./substance.ts";
import { isLayoutTable, isMarkedData } from "./tables.ts";
import { isTeaserFrame } from "./teaserframes.ts";
import { isLinkedHeadline, isPictured, teasers } from "./teasers.ts";
import { elements, isBlock, isElement, isParent, textOf } from "./tree.ts";

/** A part that is none of the article's, or may be none. */
export interface Foreign {
  readonly what: string;
  readonly isSure: boolean;
}

/** A part that holds more of the page's prose than this is the article's own. */
const MOST_PROSE = 0.3;

/** Teasers with pictures, or under a heading such as "More from The Outlet", may be longer beside a short article. */
const MOST_TEASERS = 0.7;

/** A part that holds more of what the extractor chose is the article, prose or not. */
const MOST_PLAIN = 0.7;

/** A list of links beside prose that lead elsewhere for the most part may be the article's own. */
const MAY_BE_OWN = new Set(["a list of links", "a row of links"]);

/** Holds something together that a rule may judge. */
const PARTS = new Set(
  "section div aside ul ol dl nav table tbody tr td article header footer p form menu details q".split(" "),
);

/** Belongs to the article as a whole, or not at all. */
function isWhole(element: Element): boolean {
  return isElement(element, "figure", "blockquote", "pre") || (element.tagName === "table" && !isLayoutTable(element));
}

/** A figure in which readers are to fill in something, or that leads to an article by its headline, is none. */
function isNoFigure(element: Element, { substances }: Search): boolean {
  if (element.tagName !== "figure") return false;
  return (substances.get(element)?.fields ?? 0) > 0 || isLinkedHeadline(element);
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
  /** Whether an address is on the page's own site. */
  readonly isOwn: (href: string) => boolean;
}

/**
 * The parts of a page that are no article by their structure: lists and rows of links, teasers, bars to share it, tools, polls,
 * comments, advertisements. How dense the links are counts before any name, so that it holds in every language.
 * @returns each with what it is; none lies in another
 */
export function foreignParts(page: Nodes, search: Search): ReadonlyMap<Element, Foreign> {
  const found = new Map<Element, Foreign>();
  const ofProse = namesOfProse(page, search);
  let before: Element | undefined;
  let read = 0;
  const visit = (node: Nodes, isAmidProse: boolean): void => {
    if (!isParent(node)) return;
    if (node.type === "element") {
      const isAnnounced = before !== undefined && isAnnouncement(before) && isElement(node, "ul", "ol", "dl");
      const isPart =
        (PARTS.has(node.tagName) || isNoFigure(node, search)) &&
        !isAnnounced &&
        !(node.tagName === "table" && isMarkedData(node));
      const isBehind = read >= TEASER;
      const foreign = isPart ? judged(node, search, { isAmidProse, isBehind, ofProse }) : undefined;
      if (foreign !== undefined) {
        found.set(node, foreign);
        return;
      }
      if (isWhole(node)) return;
      if (isLeaf(node)) {
        before = node;
        read += search.substances.get(node)?.prose ?? 0;
      }
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

/** So many paragraphs of prose go by one name only where it is that of the article's own: `<p class="paywall">`. */
const MANY = 3;

/** The names that paragraphs of prose go by. */
function namesOfProse(page: Nodes, { substances }: Search): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const element of elements(page)) {
    const names = (substances.get(element)?.prose ?? 0) > 0 ? namesOf(element) : "";
    if (names !== "" && isLeaf(element)) counts.set(names, (counts.get(names) ?? 0) + 1);
  }
  return new Set([...counts].flatMap(([names, count]) => (count >= MANY ? [names] : [])));
}

/** Where a part stands: beside a paragraph of prose, behind enough prose for an article. */
interface Place {
  /** What the article's own paragraphs are called. */
  readonly ofProse: ReadonlySet<string>;
  readonly isAmidProse: boolean;
  readonly isBehind: boolean;
}

function judged(element: Element, search: Search, { isAmidProse, isBehind, ofProse }: Place): Foreign | undefined {
  const has = search.substances.get(element);
  if (has === undefined || (has.letters === 0 && has.choices === 0 && has.fields === 0)) return undefined;
  if (search.hasHeadline(element)) return undefined;
  if (isComments(element, has, search) || (isBehind && isThread(element)))
    return { what: "readers' comments", isSure: true };
  if (isTeaserFrame(element, search.isOwn)) return { what: "a teaser of another article", isSure: true };
  if (has.letters - has.linked > search.plain * MOST_PLAIN) return undefined;
  const isTeasers = teasers(element) > 0 && (listsOthers(element) || isPictured(element));
  if (has.prose > search.prose * (isTeasers ? MOST_TEASERS : MOST_PROSE)) return undefined;
  const part: PagePart = {
    element,
    has,
    kinds: isLeaf(element) && ofProse.has(namesOf(element)) ? new Set() : partKinds(element),
    plain: has.letters - has.linked,
    density: has.linked / Math.max(1, has.letters),
    isAmidProse,
    isBehind,
    isOwn: search.isOwn,
  };
  const what = FOREIGN_RULES.find(([, isForeign]) => isForeign(part))?.[0];
  if (what === undefined) return undefined;
  const mayBeOwn = MAY_BE_OWN.has(what) && isAmidProse && part.kinds.size === 0 && has.away * 2 > has.links;
  return { what, isSure: !mayBeOwn };
}
