import type { Element, Root } from "hast";
import { type Direction, direction } from "../article/direction.ts";

/** What stands on lines of its own. Code does too, but runs from left to right whatever is said around it. */
const BLOCKS = new Set(
  "blockquote caption dd details div dl dt figcaption figure h1 h2 h3 h4 h5 h6 li ol p section summary table td th ul".split(
    " ",
  ),
);

/** The direction that an element's own attributes give it. */
function ownDirection({ properties, tagName }: Element, around: Direction): Direction {
  const { dir, lang } = properties;
  if (dir === "ltr" || dir === "rtl") return dir;
  if (tagName === "pre") return "ltr";
  if (typeof lang !== "string") return around;
  try {
    return direction(lang);
  } catch {
    return around;
  }
}

function mark(parent: Root | Element, around: Direction, isMixed: boolean): void {
  for (const child of parent.children) {
    if (child.type !== "element") continue;
    const own = ownDirection(child, around);
    const isBlock = BLOCKS.has(child.tagName) || child.tagName === "pre";
    if (isBlock && (isMixed || own === "rtl")) child.properties.dir ??= own;
    mark(child, own, isMixed);
  }
}

/**
 * Gives each block its own `dir`, in place, wherever something runs from right to left: what the surroundings say does
 * not reach those who read the text in a feed.
 * @param language of the text
 */
export function markDirections(tree: Root, language: string): void {
  const around = direction(language);
  mark(tree, around, around === "rtl");
}
