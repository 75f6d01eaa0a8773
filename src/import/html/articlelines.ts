import type { Element, Root } from "hast";
import { type Block, block } from "../material/block.ts";
import { type Leaf, leaves } from "./leaves.ts";
import { linkedLeaf } from "./linked.ts";
import { isOutside, ownPart } from "./outside.ts";
import { isElement, textOf } from "./tree.ts";

/** The lines of a page that may say whose article it carries. */
export interface ArticleLines {
  /** All that no menu, widget or list of comments holds. */
  readonly lines: readonly Block[];
  /** Those in the article's own part of the page. */
  readonly near: readonly Block[];
  /** That part; none where the text was found nowhere. */
  readonly part?: Element;
}

function read({ element, within }: Leaf, base: string | undefined): Block {
  return block({ type: "paragraph", children: linkedLeaf(element, within, base) });
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

/** Sorts a page's lines by where they stand. @param container what holds the article's text */
export function articleLines(page: Root, container: Element | undefined, base: string | undefined): ArticleLines {
  const all = leaves(page, true);
  const around = all.find(({ within }) => container !== undefined && within.includes(container))?.within ?? [];
  const above = container === undefined ? [] : around.slice(0, around.indexOf(container) + 1);
  const part = container && ownPart(container, above);
  const own = bulk(container);
  const kept = all.filter((leaf) => !isOut(leaf, container, own) && !isOther(leaf, container, above));
  const near = kept.filter(({ within, element }) => part !== undefined && (within.includes(part) || element === part));
  return {
    lines: kept.map((leaf) => read(leaf, base)),
    near: near.map((leaf) => read(leaf, base)),
    ...(part && { part }),
  };
}
