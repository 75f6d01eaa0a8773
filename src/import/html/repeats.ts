import type { Element } from "hast";
import type { Leaf } from "./leaves.ts";
import { elements, textOf } from "./tree.ts";

/** How often a link has to stand there with the same words to be a tool. */
const FEWEST = 3;

/** Tools say little. */
const LONGEST = 40;

function isLink({ element, within, text }: Leaf): boolean {
  if (within.some(({ tagName }) => tagName === "a")) return true;
  const links = [...elements(element)].filter((inner) => inner.tagName === "a");
  return links.length > 0 && links.map(textOf).join(" ").trim() === text;
}

function grouped(leaves: readonly Leaf[]): readonly (readonly Leaf[])[] {
  const found = new Map<string, Leaf[]>();
  for (const leaf of leaves) {
    const same = found.get(leaf.text) ?? [];
    same.push(leaf);
    found.set(leaf.text, same);
  }
  return [...found.values()];
}

/** The links of a page that say the same each time, such as one to flag a comment: tools, whatever they are called. */
export function repeatedTools(all: readonly Leaf[]): ReadonlySet<Element> {
  const links = all.filter((leaf) => leaf.text.length <= LONGEST && isLink(leaf));
  const tools = grouped(links).filter((same) => same.length >= FEWEST);
  return new Set(tools.flat().map(({ element }) => element));
}

/** The paragraphs that stand behind another in the same words, such as the captions of a gallery. */
export function repeatedProse(inside: readonly Leaf[], isProse: (text: string) => boolean): ReadonlySet<Element> {
  const again = grouped(inside.filter(({ text }) => isProse(text))).flatMap(([, ...rest]) => rest);
  return new Set(again.map(({ element }) => element));
}
