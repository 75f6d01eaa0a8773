import type { Element } from "hast";
import { isFactLabel } from "../lines/factlabel.ts";
import { isHeadline } from "../lines/headline.ts";
import { furnitureAround } from "./furniture.ts";
import type { Leaf } from "./leaves.ts";
import { isLeaf } from "./paragraphelements.ts";
import { isMarkedData } from "./tables.ts";
import { find, isElement } from "./tree.ts";

/** Tells the lines of a text apart. */
export interface Reader {
  /** Whether a text reads as a paragraph of an article. */
  readonly isProse: (text: string) => boolean;
  /** Whether it is a sentence at least, and none that pages have around an article. */
  readonly isSentence: (text: string) => boolean;
  /** Whether it names who wrote, or when: what is read of it has to be there. */
  readonly isByline: (text: string) => boolean;
}

/** A line of so many letters may be a standfirst or a pull quote, whatever it ends with. */
const LINE = 40;

/** What pages set above and below a text for themselves. */
const LONGEST_LABEL = 80;

/** What a leaf hangs in, lists, tables, quotations and figures aside. */
function homeOf({ within }: Leaf): Element | undefined {
  const inner = ["ul", "ol", "li", "dl", "table", "thead", "tbody", "tfoot", "tr", "blockquote", "figure"];
  return within.findLast((element) => !inner.includes(element.tagName));
}

/** Where a leaf stands in the article. */
type Place = "above" | "head" | "middle" | "tail";

/** The article's container, its leaves, and what is known of them. */
export interface ArticleScene {
  readonly container: Element;
  readonly inside: readonly Leaf[];
  readonly chosen: ReadonlySet<Leaf>;
  /** Which elements its paragraphs are. */
  readonly paragraphs: ReadonlySet<string>;
  /** What holds paragraphs of the text directly. */
  readonly homes: ReadonlySet<Element | undefined>;
  readonly placeOf: (number: number) => Place;
  /** Which leaf carries the headline; none below zero. */
  readonly headline: number;
  readonly reader: Reader;
}

/** The line under the headline that says what the article is about. */
function isStandfirst({ text, element }: Leaf, number: number, { headline }: ArticleScene): boolean {
  const isLinked = find(element, (inner) => inner.tagName === "a") !== undefined;
  return headline >= 0 && number === headline + 1 && text.length >= LINE && !isLinked;
}

/**
 * Above or below the text, a line in another element than its paragraphs are is a part of its own, not a line of theirs; unless it may
 * name who wrote.
 */
function isSetApart({ element, text }: Leaf, { paragraphs }: ArticleScene): boolean {
  const isOther = isElement(element, "div", "aside", "section") && !paragraphs.has(element.tagName);
  return isOther && text.length < LONGEST_LABEL && !/[|·•]/u.test(text) && !isFactLabel(text);
}

function isDataTable(element: Element): boolean {
  return element.tagName === "table" && isMarkedData(element);
}

/** Why a leaf goes that is no list and no part by itself, or what the editor should know of it as it stays. */
export function leafFate(
  leaf: Leaf,
  number: number,
  scene: ArticleScene,
): { readonly goes: string } | { readonly about?: string } {
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
  const isOwn = homes.has(homeOf(leaf)) && !isSetApart(leaf, scene);
  if (isStandfirst(leaf, number, scene)) return {};
  if (isOwn && place === "tail" && leaf.within.some(isDataTable)) return {};
  if (place !== "middle" && !chosen.has(leaf)) return { goes: "layout: around the article's text" };
  if (isOwn) return {};
  if (place === "tail") return { goes: "layout: behind the article's text" };
  const isHeading = /^h[2-6]$/u.test(leaf.element.tagName);
  const isShort = text.length < LINE && !isHeading && leaf.within.every((element) => element.tagName !== "figure");
  return isShort && (place === "head" || !chosen.has(leaf)) ? { goes: "layout: a label in a part of its own" } : {};
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

/** Finds what holds the article, and where each leaf stands in it. @param chosen the leaves that are believed to be text */
export function articleScene(
  all: readonly Leaf[],
  chosen: ReadonlySet<Leaf>,
  reader: Reader,
  title: string | undefined,
): ArticleScene | undefined {
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
  const prose = inside.filter((leaf) => isText(leaf) && isProse(leaf.text));
  const homes = new Set(prose.map(homeOf));
  const paragraphs = new Set(prose.map(({ element }) => element.tagName));
  return { container, inside, chosen, paragraphs, homes, placeOf, headline, reader };
}
