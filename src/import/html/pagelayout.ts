import type { Element, Root } from "hast";
import { toHtml } from "hast-util-to-html";
import { isHeadline } from "../lines/headline.ts";
import type { Doubt } from "../material/block.ts";
import { survivors } from "./defuddle.ts";
import { type Foreign, foreignParts } from "./foreign.ts";
import { furnitureAround, isFree, neverText } from "./furniture.ts";
import { type Leaf, leaves } from "./leaves.ts";
import { isLeaf } from "./paragraphelements.ts";
import { type Substance, substances } from "./substance.ts";
import { isMarkedData } from "./tables.ts";
import { attribute, find, isElement, textOf } from "./tree.ts";

/** The part of a page that holds the article, and what of it does not belong to the article. */
export interface Layout {
  readonly container: Element;
  /** Elements to be left out, each with the reason. */
  readonly out: ReadonlyMap<Element, string>;
  /** What stays although the page sets it apart. */
  readonly doubts: readonly Doubt[];
  /** What the page has outside of the container. */
  readonly around: readonly Leaf[];
  /** What the page has of prose that nothing says to be none of the article's. */
  readonly prose: readonly Leaf[];
}

type IsProse = (text: string) => boolean;

/** Longer lines than this are no labels. */
const LABEL = 60;

/** A line of so many letters may be a standfirst or a pull quote, whatever it ends with. */
const LINE = 40;

/** Tells the lines of a text apart. */
export interface Reader {
  /** Whether a text reads as a paragraph of an article. */
  readonly isProse: IsProse;
  /** Whether it is a sentence at least, and none that pages have around an article. */
  readonly isSentence: (text: string) => boolean;
  /** Whether it names who wrote, or when: what is read of it has to be there. */
  readonly isByline: (text: string) => boolean;
}

/** What is known of the page. */
export interface KnownOfPage {
  readonly base?: string | undefined;
  readonly title?: string | undefined;
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
  return container !== undefined && isLeaf(container) && shared.length > 1 ? shared.at(-2) : container;
}

/** The part of the page that a leaf belongs to as a whole: the nearest article or main element around it. */
function partOf({ within }: Leaf): Element | undefined {
  return within.findLast((element) => isElement(element, "article", "main") || attribute(element, "role") === "main");
}

function length(leaves: Iterable<Leaf>): number {
  return [...leaves].reduce((sum, { text }) => sum + text.length, 0);
}

/**
 * What belongs to the article: what the extractor chose, and the prose beside it in the same part of the page. Where it left
 * out more prose than it chose, its choice is not believed, and all prose counts.
 */
function chosenLeaves(all: readonly Leaf[], kept: ReadonlySet<number>, isProse: IsProse): ReadonlySet<Leaf> {
  const chosen = all.filter((_, number) => kept.has(number));
  const free = new Set(all.filter((leaf) => isProse(leaf.text) && isFree(leaf)));
  const part = chosen[0] && partOf(chosen[0]);
  const beside = (leaf: Leaf) => part !== undefined && partOf(leaf) === part && free.has(leaf);
  const found = new Set(all.filter((leaf, number) => kept.has(number) || beside(leaf)));
  const left = length(free.difference(found));
  return left > length(free.intersection(found)) ? found.union(free) : found;
}

/** What a leaf hangs in, lists, tables, quotations and figures aside. */
function homeOf({ within }: Leaf): Element | undefined {
  const inner = ["ul", "ol", "li", "dl", "table", "thead", "tbody", "tfoot", "tr", "blockquote", "figure"];
  return within.findLast((element) => !inner.includes(element.tagName));
}

/** Where a leaf stands in the article. */
type Place = "above" | "head" | "middle" | "tail";

/** The article's container, its leaves, and what is known of them. */
interface Scene {
  readonly container: Element;
  readonly inside: readonly Leaf[];
  readonly chosen: ReadonlySet<Leaf>;
  /** What holds paragraphs of the text directly. */
  readonly homes: ReadonlySet<Element | undefined>;
  readonly placeOf: (number: number) => Place;
  /** Which leaf carries the headline; none below zero. */
  readonly headline: number;
  readonly reader: Reader;
}

/** The line under the headline that says what the article is about. */
function isStandfirst({ text, element }: Leaf, number: number, { headline }: Scene): boolean {
  const isLinked = find(element, (inner) => inner.tagName === "a") !== undefined;
  return headline >= 0 && number === headline + 1 && text.length >= LINE && !isLinked;
}

function isDataTable(element: Element): boolean {
  return element.tagName === "table" && isMarkedData(element);
}

/** Why a leaf goes that is no list and no part by itself, or what the editor should know of it as it stays. */
function judge(leaf: Leaf, number: number, scene: Scene): { readonly goes: string } | { readonly about?: string } {
  const { container, chosen, homes, placeOf, reader } = scene;
  const { isProse, isSentence, isByline } = reader;
  const place = placeOf(number);
  const { text } = leaf;
  if (place === "above" && !isProse(text) && !isByline(text)) return { goes: "layout: above the headline" };
  const found = chosen.has(leaf) ? undefined : furnitureAround(leaf, container);
  if (found && (!found.isByName || !isSentence(text))) return { goes: found.reason };
  if (found) return { about: `stands apart on the page (${found.reason.replace("layout: ", "")})` };
  if (isSentence(text) || isByline(text)) {
    const isEdge = place !== "middle" && !chosen.has(leaf) && !isProse(text);
    return isEdge ? { goes: "layout: around the article's text" } : {};
  }
  const isOwn = homes.has(homeOf(leaf));
  if (isStandfirst(leaf, number, scene)) return {};
  if (isOwn && place === "tail" && leaf.within.some(isDataTable)) return {};
  if (place !== "middle" && !chosen.has(leaf)) return { goes: "layout: around the article's text" };
  if (isOwn) return {};
  if (place === "tail") return { goes: "layout: behind the article's text" };
  const isHeading = /^h[2-6]$/u.test(leaf.element.tagName);
  const isShort = text.length < LINE && !isHeading && leaf.within.every((element) => element.tagName !== "figure");
  return isShort && (place === "head" || !chosen.has(leaf)) ? { goes: "layout: a label in a part of its own" } : {};
}

function isLabel({ element, text }: Leaf, { isSentence }: Reader): boolean {
  if (/^h[2-6]$/u.test(element.tagName)) return true;
  const isBold = textOf(find(element, (inner) => isElement(inner, "b", "strong")) ?? element) === text;
  return text.length <= LABEL && !isSentence(text) && (isBold || /[:：]$/u.test(text));
}

/** The headings of what went: they announce nothing any more. */
function headingsOf(
  { inside, headline, reader }: Scene,
  out: ReadonlyMap<Element, string>,
): ReadonlyMap<Element, string> {
  const found = new Map<Element, string>();
  let reason: string | undefined;
  for (const [number, leaf] of [...inside.entries()].reverse()) {
    const own = out.get(leaf.element);
    if (own === undefined && reason !== undefined && number !== headline && isLabel(leaf, reader)) {
      found.set(leaf.element, `layout: the heading of what went (${reason.replace("layout: ", "")})`);
    } else reason = own?.startsWith("layout: by its structure") ? own : undefined;
  }
  return found;
}

/** What a page has of other things by its structure, and how sure that is of each leaf. */
function foreignness(foreign: ReadonlyMap<Element, Foreign>) {
  return ({ element, within }: Leaf): Foreign | undefined =>
    foreign.get(element) ?? foreign.get(within.find((outer) => foreign.has(outer)) ?? element);
}

function hasHeadline(title: string | undefined) {
  return (element: Element): boolean =>
    find(
      element,
      (inner) =>
        isElement(inner, "h1", "h2") &&
        (title === undefined ? inner.tagName === "h1" : isHeadline(textOf(inner), title)),
    ) !== undefined;
}

function scene(
  all: readonly Leaf[],
  chosen: ReadonlySet<Leaf>,
  reader: Reader,
  title: string | undefined,
): Scene | undefined {
  const { isProse, isSentence } = reader;
  const isText = (leaf: Leaf) =>
    chosen.has(leaf) && (isSentence(leaf.text) || isProse(leaf.text) || leaf.text.length >= LINE);
  const texts = [...chosen].filter(isText);
  const container = commonAncestor(texts.length > 0 ? texts : [...chosen]);
  if (container === undefined) return undefined;
  const inside = all.filter(({ within }) => within.includes(container));
  const isBody = (leaf: Leaf) => isText(leaf) || (isProse(leaf.text) && furnitureAround(leaf, container) === undefined);
  const first = Math.max(0, inside.findIndex(isBody));
  const last = inside.findLastIndex(isBody);
  const headline =
    title === undefined ? -1 : inside.findIndex(({ text }, number) => number <= first && isHeadline(text, title));
  const placeOf = (number: number): Place => {
    if (number < headline) return "above";
    if (number < first) return "head";
    return number > last ? "tail" : "middle";
  };
  const homes = new Set(inside.filter((leaf) => isText(leaf) && isProse(leaf.text)).map(homeOf));
  return { container, inside, chosen, homes, placeOf, headline, reader };
}

function letters(chosen: Iterable<Leaf>, amounts: ReadonlyMap<Element, Substance>, of: "prose" | "plain"): number {
  return [...chosen].reduce((sum, { element }) => {
    const has = amounts.get(element);
    return sum + (has === undefined ? 0 : of === "prose" ? has.prose : has.letters - has.linked);
  }, 0);
}

/**
 * Finds the article in a page. The extractor chooses its leaves; what it leaves out between them stays nevertheless, unless it stands
 * in a part of the page that never holds an article's text, because an extractor's guess must not cost a paragraph. What is no
 * article by its structure goes whoever chose it.
 * @returns nothing where there is no article
 */
export function layout(page: Root, reader: Reader, { base, title }: KnownOfPage = {}): Layout | undefined {
  const { isProse } = reader;
  const all = leaves(page).filter(({ within }) => !within.some((element) => isElement(element, "head")));
  const candidates = chosenLeaves(all, survivors(numbered(page, all)), isProse);
  const amounts = substances(page, isProse, base);
  const [prose, plain] = [letters(candidates, amounts, "prose"), letters(candidates, amounts, "plain")];
  const foreign = foreignness(
    foreignParts(page, { substances: amounts, prose, plain, hasHeadline: hasHeadline(title) }),
  );
  const native = new Set([...candidates].filter((leaf) => foreign(leaf)?.isSure !== true));
  const found = scene(all, native.size > 0 ? native : candidates, reader, title);
  if (found === undefined) return undefined;
  const { container, inside } = found;
  const out = new Map<Element, string>();
  const doubts: Doubt[] = [];
  for (const [number, leaf] of inside.entries()) {
    const stranger = foreign(leaf);
    const never = neverText(leaf, container);
    if (stranger?.isSure) out.set(leaf.element, `layout: by its structure ${stranger.what}`);
    else if (never !== undefined) out.set(leaf.element, never);
    else {
      const judged = judge(leaf, number, found);
      const about = stranger === undefined ? undefined : `may be ${stranger.what} that is none of the article's`;
      if ("goes" in judged) out.set(leaf.element, judged.goes);
      else if ((about ?? judged.about) !== undefined)
        doubts.push({ text: leaf.text, about: about ?? judged.about ?? "" });
    }
  }
  for (const [element, reason] of headingsOf(found, out)) out.set(element, reason);
  return {
    container,
    out,
    doubts,
    around: all.filter(({ within }) => !within.includes(container)),
    prose: all.filter(
      (leaf) => isProse(leaf.text) && isFree(leaf) && foreign(leaf)?.isSure !== true && !out.has(leaf.element),
    ),
  };
}
