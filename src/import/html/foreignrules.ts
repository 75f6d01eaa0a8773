import type { Element } from "hast";
import { verdict } from "../lines/boilerplate.ts";
import { isMailHeader } from "../lines/mailtext.ts";
import { isReadAlso, leadsToAnother } from "./leadins.ts";
import { leaves } from "./leaves.ts";
import { listsOthers } from "./otherarticles.ts";
import { isLeaf } from "./paragraphelements.ts";
import { namesOf, type PartKind } from "./partnames.ts";
import type { Substance } from "./substance.ts";
import { isFactList, leadsToSubscription } from "./teaserframes.ts";
import { blockChildren, isLinkedHeadline, leadsTwice, teasers } from "./teasers.ts";
import { elements, find, isElement, textOf } from "./tree.ts";

/** What a rule looks at: the part, what it consists of, what its names say, where it stands. */
export interface PagePart {
  readonly element: Element;
  readonly has: Substance;
  readonly kinds: ReadonlySet<PartKind>;
  /** How many letters stand outside of links. */
  readonly plain: number;
  /** Which share of the letters are links. */
  readonly density: number;
  /** Whether a paragraph of prose stands directly beside it. */
  readonly isAmidProse: boolean;
  /** Whether enough prose for an article stands before it. */
  readonly isBehind: boolean;
  /** Whether an address is on the page's own site. */
  readonly isOwn: (href: string) => boolean;
}

/** Which part a rule takes for none of the article's, and what it is then. */
type Rule = readonly [what: string, isForeign: (part: PagePart) => boolean];

/** Longer than the lines that lists of other articles and tools consist of. */
export const TEASER = 400;

/** What menus say of each of their entries. */
const MENU_ENTRY = 80;

/** Ad servers name their places so. */
const AD_PLACE = /(?:^|\s)(?:div-gpt-ad|google_ads|adsbygoogle|taboola-|outbrain|OUTBRAIN|rc-widget|zergnet|criteo)/u;

/** Between the links of a row. */
const SEPARATORS = /[|·•›»«‹/\\,;:()\s–—-]+/gu;

/** A part whose children are alike and each begin with a link: a picture perhaps, a headline, a line or two. */
function isCards({ element, has, kinds, plain, isAmidProse }: PagePart): boolean {
  if (isLeaf(element) || has.away * 2 > has.links) return false;
  const isHeaded = blockChildren(element).every(
    (item) => find(item, (inner) => /^h[2-6]$/u.test(inner.tagName)) !== undefined,
  );
  const isPaired = blockChildren(element).every(leadsTwice);
  if (isAmidProse && !kinds.has("others") && !isHeaded && !isPaired && plain > has.letters * 0.1) return false;
  const fewest = kinds.has("others") || isHeaded || isPaired || isElement(element, "ul", "ol") ? 2 : 3;
  return teasers(element) >= fewest;
}

/** A paragraph of nothing but links with marks between them, such as `Home › News › Ports`. */
function isRow({ element, has }: PagePart): boolean {
  if (!isLeaf(element) || has.links < 2 || has.prose > 0) return false;
  const text = textOf(element);
  const label = /^[^:]{1,25}:\s/u.exec(text)?.[0] ?? "";
  const plain = text.replace(SEPARATORS, "").length - label.replace(SEPARATORS, "").length;
  return plain - has.linked <= plain * 0.1 && !/[.!?]["”’)]*$/u.test(text);
}

/** A part of nothing but links that are called as networks are, wherever they lead. */
function isShareWords({ element, has, density }: PagePart): boolean {
  if (has.links < 2 || density < 0.9 || has.letters > 40 * has.links) return false;
  const links = [...elements(element)].filter((inner) => inner.tagName === "a").map(textOf);
  return (
    links.filter((text) => verdict(text, "end")?.rule.name.startsWith("share") === true).length >= links.length * 0.8
  );
}

/** A part whose items are a word or three each, of which scripts and not addresses are behind most. */
function isTools({ element, has }: PagePart): boolean {
  const acts = has.tools + has.shares;
  const lines = textOf(element).length;
  return acts >= 2 && acts * 2 >= has.links + has.tools && has.prose === 0 && lines <= 40 * (has.links + has.tools);
}

/** As much as a box says before the button that it is there for. */
const ACT = 160;

/** A few words and a button below them, with nothing of an article's. */
function isAct({ element, has, plain }: PagePart): boolean {
  const isContent = (inner: Element) =>
    isElement(inner, "pre", "figure", "table", "blockquote", "img", "video", "audio", "math");
  return (
    !isLeaf(element) &&
    has.links === 0 &&
    plain <= ACT &&
    find(element, (inner) => inner.tagName === "button") !== undefined &&
    find(element, isContent) === undefined
  );
}

/** A box that says who the author is; the line in it that names him is read as a byline. */
export const ABOUT_AUTHOR = "about the author";

/** What shows itself when readers point at a name. */
function isPopup(element: Element): boolean {
  return /pop-?(?:up|over)|tooltip|overlay/iu.test(namesOf(element));
}

/** The lines that an archive of mails sets above a message. */
function isMailHead({ element, isBehind }: PagePart): boolean {
  const lines = leaves(element).map(({ text }) => text);
  return !isBehind && !isLeaf(element) && lines.length >= 2 && lines.every(isMailHeader);
}

/** What invites readers, or tells of comments or an author, may say so in a sentence or three. */
const INVITATION = 300;

function isShortOf(kind: PartKind): (part: PagePart) => boolean {
  return ({ has, kinds, plain }) => kinds.has(kind) && has.prose <= INVITATION && plain <= TEASER;
}

/** In order: the first that holds counts. */
export const FOREIGN_RULES: readonly Rule[] = [
  ["a mail's header", isMailHead],
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
  ["a bar to share it", isShareWords],
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
    ({ element, has, density, isBehind }) =>
      isBehind &&
      isElement(element, "ul", "ol") &&
      has.links > 0 &&
      has.away === 0 &&
      density > 0.95 &&
      has.prose === 0,
  ],
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
  [
    "a menu",
    ({ has, kinds, plain, isAmidProse }) =>
      kinds.has("navigation") && has.links >= 3 && has.prose === 0 && !isAmidProse && plain <= MENU_ENTRY * has.links,
  ],
  [
    "a gallery of pictures",
    ({ element, has, kinds }) =>
      kinds.has("gallery") && has.links <= 3 && find(element, (inner) => inner.tagName === "figure") === undefined,
  ],
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
  ["an invitation to subscribe", isShortOf("newsletter")],
  ["an invitation to subscribe", ({ element, isOwn }) => isLeaf(element) && leadsToSubscription(element, isOwn)],
  ["facts about the page", ({ element, has, isBehind }) => isBehind && has.prose === 0 && isFactList(element)],
  ["an offer to subscribe or to donate", isShortOf("offer")],
  ["a message over the page", (part) => !part.isAmidProse && isShortOf("message")(part)],
  ["a box with a button", isAct],
  ["a note about the page", (part) => part.isBehind && isShortOf("note")(part)],
  ["about comments", (part) => part.isBehind && isShortOf("comments")(part)],
  [ABOUT_AUTHOR, ({ has, kinds, isBehind }) => kinds.has("author") && isBehind && has.prose <= TEASER * 2],
  [ABOUT_AUTHOR, ({ element, has, kinds }) => kinds.has("author") && isPopup(element) && has.prose <= TEASER * 2],
  ["a link to another article", ({ element }) => isLeaf(element) && isReadAlso(element)],
  [
    "a link to another article",
    ({ element, isAmidProse, isBehind, isOwn, has }) =>
      has.prose === 0 && (isAmidProse || isBehind) && leadsToAnother(element, isOwn),
  ],
  ["a teaser of another article", ({ element }) => element.tagName === "figure" && isLinkedHeadline(element)],
  [
    "a teaser of another article",
    ({ has, kinds, density, plain }) =>
      kinds.has("others") && has.links >= 1 && has.away === 0 && has.prose === 0 && density >= 0.3 && plain <= TEASER,
  ],
  [
    "a teaser of another article",
    ({ element, has, kinds, density }) =>
      kinds.has("others") && has.links >= 1 && has.away === 0 && density >= 0.95 && textOf(element).length <= TEASER,
  ],
];
