import type { Element } from "hast";
import { blockChildren } from "./teasers.ts";
import { attribute, elements, find, isElement, textOf } from "./tree.ts";

/** A teaser with its words; an article is longer. */
const LONGEST = 1200;

function isHeading(element: Element): boolean {
  return /^h[2-6]$/u.test(element.tagName);
}

function linksIn(element: Element): readonly Element[] {
  return [...elements(element)].filter((inner) => inner.tagName === "a" && attribute(inner, "href") !== undefined);
}

/** The address of the one link that a line consists of. */
function wholeLink(line: Element | undefined): string | undefined {
  if (line === undefined) return undefined;
  const [link, ...more] = linksIn(line);
  return link !== undefined && more.length === 0 && textOf(link) === textOf(line) ? attribute(link, "href") : undefined;
}

/** An address without what counts where readers come from. */
function bare(href: string): string {
  return href.replace(/[?#].*$/u, "");
}

/**
 * Whether a part begins with a headline that is a link, and ends with a line that leads to the same place: "Read the rest". However much
 * stands between, it is another article's beginning.
 * @param isOwn whether an address is on the page's own site
 */
export function isTeaserFrame(part: Element, isOwn: (href: string) => boolean): boolean {
  if (!isElement(part, "div", "section", "article", "li", "aside") || textOf(part).length > LONGEST) return false;
  const lines = blockChildren(part);
  const [first] = lines;
  if (first === undefined || lines.length < 2) return false;
  const href = isHeading(first) ? wholeLink(first) : undefined;
  const last = wholeLink(lines.at(-1));
  return href !== undefined && last !== undefined && isOwn(href) && bare(last) === bare(href);
}

/** What systems call the place where readers subscribe to letters, in an address. */
const LETTERS =
  /(?:newsletter|nyhetsbrev|nyhedsbrev|nieuwsbrief|boletin|infolettre|lettre-?info|bulten|subscri(?:be|ption)|sign-?up|abonner|abonnement|suscri)/iu;

/** Whether a line is a link as a whole, and its address is where readers subscribe. */
export function leadsToSubscription(line: Element, isOwn: (href: string) => boolean): boolean {
  const href = wholeLink(line);
  return href !== undefined && isOwn(href) && LETTERS.test(URL.parse(href, "https://page.invalid/")?.pathname ?? "");
}

/** A label of a fact about the page: its first word in bold, or with a colon. */
function isFact(item: Element): boolean {
  const text = textOf(item);
  const label = find(item, (inner) => isElement(inner, "strong", "b", "dt"));
  const words = label === undefined ? "" : textOf(label);
  return words !== "" && words.length <= 24 && text.startsWith(words) && text.length <= words.length + 90;
}

/** Says where a page is to be found: a fact that no article's own list has. */
const OF_PAGE = /(?:^|\s)(?:permalink|short ?link|https?:\/\/\S+)/iu;

/** Whether a list tells facts about the page: when, by whom, under which words and at which address. */
export function isFactList(list: Element): boolean {
  if (!isElement(list, "ul", "ol", "dl")) return false;
  const items = blockChildren(list);
  return items.length >= 3 && items.every(isFact) && items.some((item) => OF_PAGE.test(textOf(item)));
}
