import type { Element, ElementContent, Nodes, RootContent } from "hast";
import { foldedHeadline } from "../lines/headline.ts";
import { namesOf } from "./partnames.ts";
import { attribute, isBlock, isElement, isParent, isSilent, textOf } from "./tree.ts";

/** What publishing systems call what they set beside a headline, in its own element. */
const NAMED =
  /(?:^|[\s_-])(?:kicker|eyebrow|overline|super-?title|pre-?title|surtitre|occhiello|antetitulo|volanta|dachzeile|spitzmarke|topline|rubri[ck]|rubrique|label|badge|flag|category|section|topic|premium|paid|anchor|permalink|headerlink)(?:$|[\s_-])/iu;

/** Longer than what is set above a headline. */
const LONGEST = 50;

function isShown(node: Nodes): boolean {
  return !isSilent(node) && textOf(node) !== "";
}

function textOfAll(nodes: readonly ElementContent[]): string {
  return textOf({ type: "element", tagName: "div", properties: {}, children: [...nodes] });
}

/** The parts of a heading, whatever wraps them all. */
function partsOf(heading: Element): { readonly holder: Element; readonly parts: readonly ElementContent[] } {
  const parts = heading.children.filter(isShown);
  const [only] = parts;
  return parts.length === 1 && only?.type === "element" ? partsOf(only) : { holder: heading, parts };
}

/** A sign that links to the heading itself. */
function isAnchor(part: Element): boolean {
  return (
    part.tagName === "a" && (attribute(part, "href") ?? "").startsWith("#") && !/[\p{L}\p{N}]{2}/u.test(textOf(part))
  );
}

/** What is known of what the article is called. */
interface Titles {
  readonly isTold: (text: string) => boolean;
  readonly isTitle: (text: string) => boolean;
}

/** Which element of a heading, its first or its last, is none of its headline. */
function kickerOf(
  heading: Element,
  { isTold, isTitle }: Titles,
): { readonly holder: Element; readonly kicker: Element } | undefined {
  const { holder, parts } = partsOf(heading);
  if (parts.length < 2) return undefined;
  const whole = textOfAll(parts);
  const isPartTold = parts.some((part) => isTold(textOfAll(parts.filter((one) => one !== part))));
  const isWhole = isTold(whole) || (isTitle(whole) && !isPartTold);
  for (const kicker of [parts[0], parts.at(-1)]) {
    if (kicker?.type !== "element") continue;
    const [text, rest] = [textOf(kicker), textOfAll(parts.filter((part) => part !== kicker))];
    if (isAnchor(kicker)) return { holder, kicker };
    if (isWhole) continue;
    const isBeside = text.length <= LONGEST && rest.length > text.length && /\s|\p{Script=Han}{4}/u.test(rest);
    if (isBeside && (isTitle(rest) || NAMED.test(namesOf(kicker)))) return { holder, kicker };
  }
  return undefined;
}

function apart(heading: Element, titles: Titles): ElementContent[] {
  const found = kickerOf(heading, titles);
  if (found === undefined) return [heading];
  const { holder, kicker } = found;
  holder.children = holder.children.filter((child) => child !== kicker);
  if (isAnchor(kicker)) return apart(heading, titles);
  const line: Element = isBlock(kicker)
    ? kicker
    : { type: "element", tagName: "p", properties: {}, children: [kicker] };
  return [line, ...apart(heading, titles)];
}

/**
 * Sets what a first-level heading holds beside its headline (a kicker, a mark that it is for subscribers) as a line of its own above it.
 * @param told what machines are told that the article is called @param titles what the page's title may call it: a heading that says
 * just one of them stays as it is
 */
export function partHeadings(node: Nodes, told: readonly string[], titles: readonly string[]): void {
  const [first, second] = [new Set(told.map(foldedHeadline)), new Set(titles.map(foldedHeadline))];
  const isTold = (text: string) => first.has(foldedHeadline(text));
  const isTitle = (text: string) => isTold(text) || second.has(foldedHeadline(text));
  const visit = (parent: Nodes): void => {
    if (!isParent(parent)) return;
    const children: RootContent[] = parent.children.flatMap((child): RootContent[] =>
      isElement(child, "h1") ? apart(child, { isTold, isTitle }) : [child],
    );
    Object.assign(parent, { children });
    for (const child of children) if (!isElement(child, "h1")) visit(child);
  };
  visit(node);
}
