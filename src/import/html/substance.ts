import type { Element, Nodes } from "hast";
import { isLeaf } from "./paragraphelements.ts";
import { isShareLink } from "./sharelinks.ts";
import { attribute, isElement, isParent, isSilent, textOf } from "./tree.ts";

/** What a part of a page consists of, in letters and digits where nothing else is said. */
export interface Substance {
  readonly letters: number;
  /** How many of them are the words of links. */
  readonly linked: number;
  /** Letters of the paragraphs that read as prose and are no links for the most part. */
  readonly prose: number;
  /** How many links have words or a picture. */
  readonly links: number;
  /** Links that lead to another site. */
  readonly away: number;
  /** Links that lead to a place on the same page. */
  readonly inner: number;
  /** Links that hand the page on. */
  readonly shares: number;
  /** Links and buttons that lead nowhere: scripts act on them. */
  readonly tools: number;
  /** Boxes to tick. */
  readonly choices: number;
  /** Fields to fill in. */
  readonly fields: number;
}

const NOTHING: Substance = {
  letters: 0,
  linked: 0,
  prose: 0,
  links: 0,
  away: 0,
  inner: 0,
  shares: 0,
  tools: 0,
  choices: 0,
  fields: 0,
};

function sum(a: Substance, b: Substance): Substance {
  return {
    letters: a.letters + b.letters,
    linked: a.linked + b.linked,
    prose: a.prose + b.prose,
    links: a.links + b.links,
    away: a.away + b.away,
    inner: a.inner + b.inner,
    shares: a.shares + b.shares,
    tools: a.tools + b.tools,
    choices: a.choices + b.choices,
    fields: a.fields + b.fields,
  };
}

function lettersOf(text: string): number {
  return text.replace(/[^\p{L}\p{N}]+/gu, "").length;
}

function siteOf(href: string, base: string | undefined): string | undefined {
  return URL.parse(href, base ?? "https://page.invalid/")
    ?.hostname.split(".")
    .slice(-2)
    .join(".");
}

/** Whether an address is on the site of another, subdomains aside. */
export function isSameSite(href: string, base: string | undefined): boolean {
  return (
    href === "" || href.startsWith("#") || siteOf(href, base) === siteOf(base ?? "https://page.invalid/", undefined)
  );
}

function ofLink(element: Element, inside: Substance, base: string | undefined): Substance {
  const href = attribute(element, "href");
  const isTool =
    href === undefined || href === "#" || /^javascript:/iu.test(href) || attribute(element, "role") === "button";
  const isInner = !isTool && href.startsWith("#");
  const isShare = href !== undefined && isShareLink(href);
  const isAway = !isTool && !isInner && siteOf(href, base) !== siteOf(base ?? "https://page.invalid/", undefined);
  return {
    ...inside,
    linked: inside.letters,
    links: inside.links + (isTool ? 0 : 1),
    away: inside.away + (isAway ? 1 : 0),
    inner: inside.inner + (isInner ? 1 : 0),
    shares: inside.shares + (isShare ? 1 : 0),
    tools: inside.tools + (isTool ? 1 : 0),
  };
}

function ofControl(element: Element): Substance | undefined {
  const type = attribute(element, "type") ?? "text";
  if (isElement(element, "button")) return { ...NOTHING, tools: 1 };
  if (isElement(element, "input") && /^(?:radio|checkbox)$/iu.test(type)) return { ...NOTHING, choices: 1 };
  if (
    isElement(element, "textarea", "select") ||
    (isElement(element, "input") && /^(?:text|email|password|search|tel)$/iu.test(type))
  )
    return { ...NOTHING, fields: 1 };
  return undefined;
}

/**
 * What every element of a page consists of.
 * @param isProse whether a text reads as a paragraph of an article @param base the page's own address
 */
export function substances(
  page: Nodes,
  isProse: (text: string) => boolean,
  base: string | undefined,
): ReadonlyMap<Element, Substance> {
  const found = new Map<Element, Substance>();
  const visit = (node: Nodes): Substance => {
    if (node.type === "text") return { ...NOTHING, letters: lettersOf(node.value) };
    const control = node.type === "element" ? ofControl(node) : undefined;
    if (control === undefined && (isSilent(node) || !isParent(node))) return NOTHING;
    const children = isParent(node) && control === undefined ? node.children : [];
    const inside = children.map(visit).reduce(sum, control ?? NOTHING);
    if (node.type !== "element") return inside;
    const own = node.tagName === "a" ? ofLink(node, inside, base) : inside;
    const isText = isLeaf(node) && own.linked * 2 <= own.letters && isProse(textOf(node));
    const whole = isText ? { ...own, prose: own.letters } : own;
    found.set(node, whole);
    return whole;
  };
  visit(page);
  return found;
}
