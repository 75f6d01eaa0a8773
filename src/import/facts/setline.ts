import type { Element, Root } from "hast";
import { type Leaf, leaves } from "../html/leaves.ts";
import { namesOf } from "../html/partnames.ts";
import { attribute, find, isElement, textOf } from "../html/tree.ts";

/** A headline of fewer words may be any line of the page. */
const FEWEST_WORDS = 3;

/** In scripts without spaces, letters. */
const FEWEST_LETTERS = 6;

const LONGEST = 200;

/** Sizes of old pages above that of their text. */
function isLarge(element: Element): boolean {
  const size = attribute(element, "size") ?? "";
  return isElement(element, "big") || (isElement(element, "font") && /^(?:[4-7]|\+[1-6])$/u.test(size));
}

function isWhole(inner: Element | undefined, { text }: Leaf): boolean {
  return inner !== undefined && textOf(inner) === text;
}

/** What systems for publishing call the element of an article's headline. */
const CALLED =
  /(?:^|[\s_-])(?:contentheading|(?:content|entry|post|article|story|node|news)[_-]?(?:title|heading|headline)|headline)(?:$|[\s_-])/iu;

/** How a line stands out: as a heading, by what it is called or in large letters, in bold ones, or not at all. */
function weight(leaf: Leaf): 0 | 1 | 2 {
  const around = [leaf.element, ...leaf.within];
  if (
    around.some((part) => isElement(part, "h1", "h2", "h3", "h4", "th") || isLarge(part) || CALLED.test(namesOf(part)))
  )
    return 2;
  if (isWhole(find(leaf.element, isLarge), leaf)) return 2;
  const bold = find(leaf.element, (inner) => isElement(inner, "b", "strong"));
  return isWhole(bold, leaf) || leaf.within.some((part) => isElement(part, "b", "strong")) ? 1 : 0;
}

function isLongEnough(text: string): boolean {
  const dense = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0;
  return text.split(/\s+/u).length >= FEWEST_WORDS || dense >= FEWEST_LETTERS;
}

/**
 * The line above a page's text that is set as a headline is: the last one in the largest letters.
 * @param isProse whether a text reads as a paragraph of an article @param isNone whether a line is no headline, whatever its letters
 */
export function setLine(
  page: Root,
  isProse: (text: string) => boolean,
  isNone: (text: string) => boolean,
): { readonly text: string; readonly isLarge: boolean } | undefined {
  const lines = leaves(page);
  const first = lines.findIndex(({ text }) => isProse(text));
  const above = lines
    .slice(0, Math.max(0, first))
    .filter(
      ({ text, within }) =>
        text.length <= LONGEST &&
        isLongEnough(text) &&
        !isNone(text) &&
        !within.some((part) => isElement(part, "nav", "li")),
    );
  const weighed = above.map((leaf) => ({ text: leaf.text, weight: weight(leaf) }));
  const found = weighed.findLast((line) => line.weight === 2) ?? weighed.findLast((line) => line.weight === 1);
  return found && { text: found.text, isLarge: found.weight === 2 };
}
