import type { Element, Root } from "hast";
import { toHtml } from "hast-util-to-html";
import type { Doubt } from "../material/block.ts";
import { survivors } from "./defuddle.ts";
import { furnitureAround, isFree, neverText } from "./furniture.ts";
import { type Leaf, leaves } from "./leaves.ts";
import { otherArticles } from "./otherarticles.ts";
import { isLeaf } from "./paragraphelements.ts";
import { attribute, isElement } from "./tree.ts";

/** The part of a page that holds the article, and what of it does not belong to the article. */
export interface Layout {
  readonly container: Element;
  /** Elements to be left out, each with the reason. */
  readonly out: ReadonlyMap<Element, string>;
  /** What stays although the page sets it apart. */
  readonly doubts: readonly Doubt[];
  /** What the page has outside of the container. */
  readonly around: readonly Leaf[];
}

type IsProse = (text: string) => boolean;

const OTHERS = "layout: in a list of other articles";

/** Tells the lines of a text apart. */
export interface Reader {
  /** Whether a text reads as a paragraph of an article. */
  readonly isProse: IsProse;
  /** Whether it is a sentence at least, and none that pages have around an article. */
  readonly isSentence: (text: string) => boolean;
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

/** Why a leaf that nobody chose goes, or what the editor should know of it as it stays. */
function judge(
  leaf: Leaf,
  container: Element,
  isEdge: boolean,
  { isProse, isSentence }: Reader,
): { readonly goes: string } | { readonly about?: string } {
  const found = furnitureAround(leaf, container);
  if (found && (!found.isByName || !isSentence(leaf.text))) return { goes: found.reason };
  if (found) return { about: `stands apart on the page (${found.reason.replace("layout: ", "")})` };
  return isEdge && !isProse(leaf.text) ? { goes: "layout: around the article's text" } : {};
}

/**
 * Finds the article in a page. The extractor chooses its leaves; what it leaves out between them stays nevertheless, unless it stands
 * in a part of the page that never holds an article's text, because an extractor's guess must not cost a paragraph.
 * @returns nothing where there is no article
 */
export function layout(page: Root, reader: Reader): Layout | undefined {
  const { isProse } = reader;
  const all = leaves(page).filter(({ within }) => !within.some((element) => isElement(element, "head")));
  const chosen = chosenLeaves(all, survivors(numbered(page, all)), isProse);
  const container = commonAncestor([...chosen]);
  if (container === undefined) return undefined;
  const inside = all.filter(({ within }) => within.includes(container));
  const isText = (leaf: Leaf) =>
    chosen.has(leaf) || (isProse(leaf.text) && furnitureAround(leaf, container) === undefined);
  const first = inside.findIndex(isText);
  const last = inside.findLastIndex(isText);
  const others = otherArticles(container);
  const out = new Map<Element, string>();
  const doubts: Doubt[] = [];
  for (const [number, leaf] of inside.entries()) {
    const never = leaf.within.some((element) => others.has(element)) ? OTHERS : neverText(leaf, container);
    if (never !== undefined) out.set(leaf.element, never);
    if (never !== undefined || chosen.has(leaf)) continue;
    const judged = judge(leaf, container, number < first || number > last, reader);
    if ("goes" in judged) out.set(leaf.element, judged.goes);
    else if (judged.about !== undefined) doubts.push({ text: leaf.text, about: judged.about });
  }
  return { container, out, doubts, around: all.filter(({ within }) => !within.includes(container)) };
}
