import type { Element, Root } from "hast";
import { type Block, block } from "../material/block.ts";
import { labelledLeaves } from "./factleaves.ts";
import { type Leaf, leaves } from "./leaves.ts";
import { linkedLeaf } from "./linked.ts";
import { isOutside, ownPart } from "./outside.ts";
import { attribute, isElement, textOf } from "./tree.ts";

/** The lines of a page that may say whose article it carries. */
export interface ArticleLines {
  /** All that no menu, widget or list of comments holds. */
  readonly lines: readonly Block[];
  /** Those in the article's own part of the page. */
  readonly near: readonly Block[];
  /** That part; none where the text was found nowhere. */
  readonly part?: Element;
}

/** How publishing systems call what stands below a picture. */
const CAPTION = /(?:^|[-_\s])(?:(?:wp-)?(?:fig)?caption|(?:photo|image|picture)-?credits?)(?:[-_\s]|$)/iu;

/** Whether a line stands below a picture: in a figure, or in something that is called so. */
function isCaption({ element, within, text }: Leaf): boolean {
  const inner = element.children.filter((child) => child.type === "element").filter((child) => textOf(child) === text);
  return [...within, element, ...inner].some(
    (part) => isElement(part, "figure", "figcaption") || CAPTION.test(attribute(part, "className") ?? ""),
  );
}

/** As much as stands behind a caption, in the same part, to say who gave the picture. */
const GIVER = 60;

/** A part of more elements holds more than a picture, its caption and whoever gave it. */
const MOST_PARTS = 4;

/** The elements of a part that has few; none of one that has many, of which no more are looked at. */
function fewElements(part: Element | undefined): readonly Element[] {
  const found: Element[] = [];
  for (const child of part?.children ?? []) {
    if (child.type === "element") found.push(child);
    if (found.length > MOST_PARTS) return [];
  }
  return found;
}

/** Whether a line stands right behind a picture's caption, in the same part of the page and with nothing else there. */
function isBehindCaption({ element, within, text }: Leaf): boolean {
  if (text.length > GIVER) return false;
  const siblings = fewElements(within.at(-1));
  const place = siblings.indexOf(element);
  return (
    place > 0 &&
    siblings.slice(0, place).some((one) => isElement(one, "figcaption")) &&
    siblings.slice(place + 1).every((one) => textOf(one).length <= GIVER)
  );
}

function read(leaf: Leaf, base: string | undefined, label: string | undefined): Block {
  const children = linkedLeaf(leaf.element, leaf.within, base);
  const made = block({
    type: "paragraph",
    children: label === undefined ? children : [{ type: "text", value: `${label}: ` }, ...children],
  });
  return isCaption(leaf) || isBehindCaption(leaf) ? { ...made, isCaption: true } : made;
}

/** So much of the article's text makes a part of the page its own, whatever its name: systems call everything a widget. */
const BULK = 0.4;

/** The parts inside of the article's container that hold much of its text. */
function bulk(container: Element | undefined): ReadonlySet<Element> {
  if (container === undefined) return new Set();
  const least = textOf(container).length * BULK;
  const found = new Set<Element>();
  const add = (element: Element): void => {
    for (const child of element.children) {
      if (child.type !== "element" || textOf(child).length < least) continue;
      found.add(child);
      add(child);
    }
  };
  add(container);
  return found;
}

function isOut({ within, element }: Leaf, container: Element | undefined, own: ReadonlySet<Element>): boolean {
  const path = [...within, element];
  return path.some(
    (part, at) =>
      !own.has(part) &&
      isOutside(part, path.slice(0, at)) &&
      (container === undefined || !path.slice(at).includes(container)),
  );
}

/** Another article than the one that the container holds, such as a teaser. */
function isOther({ within }: Leaf, container: Element | undefined, around: readonly Element[]): boolean {
  return (
    container !== undefined &&
    within.some((part) => isElement(part, "article") && !around.includes(part) && part !== container)
  );
}

/** What no credit of the article stands in, whatever it says. */
function isElsewhere({ within, element }: Leaf): boolean {
  return [...within, element].some(
    (part) => isElement(part, "nav", "form", "dialog", "menu") || ELSEWHERE.test(attribute(part, "className") ?? ""),
  );
}

const ELSEWHERE =
  /(?:^|[-_\s])(?:comments?|commentlist|respond|disqus|related|recommended|recent|menu|nav|navbar|most-read|popular|trending|latest|cookie|carousel)(?:[-_\s]|$)/iu;

/**
 * Sorts a page's lines by where they stand.
 * @param container what holds the article's text
 * @param isCredit whether a line says where an article is from: it counts in a widget as well
 */
export function articleLines(
  page: Root,
  container: Element | undefined,
  base: string | undefined,
  isCredit: (line: string) => boolean,
): ArticleLines {
  const all = leaves(page, true);
  const around = all.find(({ within }) => container !== undefined && within.includes(container))?.within ?? [];
  const above = container === undefined ? [] : around.slice(0, around.indexOf(container) + 1);
  const part = container && ownPart(container, above);
  const own = bulk(container);
  const { labels, isLabelled } = labelledLeaves(all);
  const isTold = (leaf: Leaf) => !isElsewhere(leaf) && (isLabelled(leaf) || isCredit(leaf.text));
  const kept = all.filter((leaf) => (!isOut(leaf, container, own) || isTold(leaf)) && !isOther(leaf, container, above));
  const isIn = ({ within, element }: Leaf) => part !== undefined && (within.includes(part) || element === part);
  // a labelled source in a column beside the article is the article's
  const near = kept.filter((leaf) => isIn(leaf) || (part !== undefined && !isElsewhere(leaf) && isLabelled(leaf)));
  return {
    lines: kept.map((leaf) => read(leaf, base, labels.get(leaf))),
    near: near.map((leaf) => read(leaf, base, labels.get(leaf))),
    ...(part && { part }),
  };
}
