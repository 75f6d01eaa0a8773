import type { Element, Root } from "hast";
import { toHtml } from "hast-util-to-html";
import { isHeadline } from "../lines/headline.ts";
import type { Doubt } from "../material/block.ts";
import { type ArticleScene, articleScene, leafFate, type Reader } from "./articlescene.ts";
import { survivors } from "./defuddle.ts";
import { type Foreign, foreignParts } from "./foreign.ts";
import { ABOUT_AUTHOR } from "./foreignrules.ts";
import { isFree, neverText } from "./furniture.ts";
import { type Leaf, leaves } from "./leaves.ts";
import { withoutLongRows } from "./linkruns.ts";
import { repeatedProse, repeatedTools } from "./repeats.ts";
import { isSameSite, type Substance, substances } from "./substance.ts";
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

/** Longer lines than this are no labels. */
const LABEL = 60;

/** What is known of the page. */
export interface KnownOfPage {
  readonly base?: string | undefined;
  readonly title?: string | undefined;
}

function numbered(page: Root, all: readonly Leaf[], amounts: ReadonlyMap<Element, Substance>): string {
  for (const [number, { element }] of all.entries()) element.properties.dataN = String(number);
  const html = toHtml(withoutLongRows(page, amounts));
  for (const { element } of all) delete element.properties.dataN;
  return html;
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
function chosenLeaves(
  all: readonly Leaf[],
  kept: ReadonlySet<number>,
  isProse: (text: string) => boolean,
): ReadonlySet<Leaf> {
  const chosen = all.filter((_, number) => kept.has(number));
  const free = new Set(all.filter((leaf) => isProse(leaf.text) && isFree(leaf)));
  const part = chosen[0] && partOf(chosen[0]);
  const beside = (leaf: Leaf) => part !== undefined && partOf(leaf) === part && free.has(leaf);
  const found = new Set(all.filter((leaf, number) => kept.has(number) || beside(leaf)));
  const left = length(free.difference(found));
  return left > length(free.intersection(found)) ? found.union(free) : found;
}

function isLabel({ element, text }: Leaf, { isSentence }: Reader): boolean {
  if (/^h[2-6]$/u.test(element.tagName)) return true;
  const isBold = textOf(find(element, (inner) => isElement(inner, "b", "strong")) ?? element) === text;
  return text.length <= LABEL && !isSentence(text) && (isBold || /[:：]$/u.test(text));
}

/** The headings of what went: they announce nothing any more. */
function headingsOf(
  { inside, headline, reader }: ArticleScene,
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

/** Labels in a part of which everything else went by its structure, such as the name of a menu's column. */
function remnants(
  { inside, container, headline, reader }: ArticleScene,
  out: ReadonlyMap<Element, string>,
): ReadonlyMap<Element, string> {
  const parts = new Map<Element, Leaf[]>();
  for (const leaf of inside) {
    for (const part of leaf.within.slice(leaf.within.indexOf(container) + 1)) {
      const found = parts.get(part) ?? [];
      found.push(leaf);
      parts.set(part, found);
    }
  }
  const isForeign = ({ element }: Leaf) => /^layout: (?:by its structure|in <)/u.test(out.get(element) ?? "");
  const isLeft = (leaf: Leaf) =>
    !out.has(leaf.element) &&
    leaf !== inside[headline] &&
    leaf.text.length <= LABEL &&
    !reader.isSentence(leaf.text) &&
    !reader.isByline(leaf.text);
  const left = [...parts.values()].flatMap((found) =>
    found.some(isForeign) && found.every((leaf) => out.has(leaf.element) || isLeft(leaf)) ? found.filter(isLeft) : [],
  );
  return new Map(left.map(({ element }) => [element, "layout: what was left of a part that went"]));
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
  const amounts = substances(page, isProse, base);
  const candidates = chosenLeaves(all, survivors(numbered(page, all, amounts)), isProse);
  const [prose, plain] = [letters(candidates, amounts, "prose"), letters(candidates, amounts, "plain")];
  const foreign = foreignness(
    foreignParts(page, {
      substances: amounts,
      prose,
      plain,
      hasHeadline: hasHeadline(title),
      isOwn: (href) => isSameSite(href, base),
    }),
  );
  // who wrote is read from the line that names him, wherever it stands
  const isWriter = ({ text }: Leaf, what: string) =>
    what === ABOUT_AUTHOR && (reader.isByline(text) || /\s[|·]\s/u.test(text));
  const isForeign = (leaf: Leaf) => {
    const stranger = foreign(leaf);
    return stranger?.isSure === true && !isWriter(leaf, stranger.what);
  };
  const native = new Set([...candidates].filter((leaf) => !isForeign(leaf)));
  const found = articleScene(all, native.size > 0 ? native : candidates, reader, title);
  if (found === undefined) return undefined;
  const { container, inside } = found;
  const out = new Map<Element, string>();
  const doubts: Doubt[] = [];
  const [tools, again] = [repeatedTools(all), repeatedProse(inside, isProse)];
  for (const [number, leaf] of inside.entries()) {
    const stranger = foreign(leaf);
    const never = neverText(leaf, container);
    if (stranger !== undefined && isForeign(leaf)) out.set(leaf.element, `layout: by its structure ${stranger.what}`);
    else if (never !== undefined) out.set(leaf.element, never);
    else if (tools.has(leaf.element)) out.set(leaf.element, "layout: a link that the page repeats");
    else {
      const judged = leafFate(leaf, number, found);
      const told = "about" in judged ? judged.about : undefined;
      const twice = again.has(leaf.element) ? "stands on the page twice in the same words" : undefined;
      const about = stranger === undefined ? (told ?? twice) : `may be ${stranger.what} that is none of the article's`;
      if ("goes" in judged) out.set(leaf.element, judged.goes);
      else if (about !== undefined) doubts.push({ text: leaf.text, about });
    }
  }
  for (const [element, reason] of [...headingsOf(found, out), ...remnants(found, out)]) out.set(element, reason);
  return {
    container,
    out,
    doubts,
    around: all.filter(({ within }) => !within.includes(container)),
    prose: all.filter((leaf) => isProse(leaf.text) && isFree(leaf) && !isForeign(leaf) && !out.has(leaf.element)),
  };
}
