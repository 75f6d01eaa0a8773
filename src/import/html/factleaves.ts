import { anyLanguage } from "../languages/wordbooks.ts";
import { AnyCase } from "../lines/anycase.ts";
import { factLists } from "../lines/factlist.ts";
import { labelMeanings } from "../lines/labelledlines.ts";
import { isOutletLabel, labelledOutlet } from "../lines/outletlabel.ts";
import { paragraph } from "../material/block.ts";
import type { Leaf } from "./leaves.ts";
import { isElement } from "./tree.ts";

/** A label that stands in an element of its own before what it is about. */
const SOURCE = new AnyCase(`^(?:original )?${anyLanguage("source")}\\s*[:：]?$`);

/** What a page sets beside such a label: a name, and nothing more. */
const VALUE = 60;

/** The labels of outlets and sources, each in an element of its own before the name. */
function outletLabels(all: readonly Leaf[]): readonly (readonly [Leaf, string])[] {
  return all.flatMap((leaf, place) => {
    const [label, before = ""] = [all[place - 1], all[place - 1]?.text];
    // an item of a list is no label of the next
    const isItem = isElement(leaf.element, "li") && label !== undefined && isElement(label.element, "li");
    if (isItem && !/[:：]\s*$/u.test(before)) return [];
    if (leaf.text.length > VALUE || !/^[\p{Lu}\p{Lo}\d]/u.test(leaf.text)) return [];
    if (labelMeanings(leaf.text).length > 0) return [];
    if (isOutletLabel(before)) return [[leaf, before.replace(/[\s:：]+$/u, "")] as const];
    return SOURCE.test(before) ? [[leaf, "Source"] as const] : [];
  });
}

/** What a page names behind labels, as far as that may say whose the article is. */
export interface LabelledLeaves {
  /** The labels that stand in an element of their own, by what they are about. */
  readonly labels: ReadonlyMap<Leaf, string>;
  /** Whether a leaf names an outlet behind a label, or another fact in a list with one. */
  readonly isLabelled: (leaf: Leaf) => boolean;
}

/** Finds among the lines of a page the outlets that labels name, and the facts beside them in one list: the day, who wrote. */
export function labelledLeaves(all: readonly Leaf[]): LabelledLeaves {
  const outlets = new Map(outletLabels(all));
  const isOutlet = (leaf: Leaf) => outlets.has(leaf) || labelledOutlet(leaf.text)?.kind === "appeared";
  if (!all.some(isOutlet)) return { labels: outlets, isLabelled: () => false };
  const leafOf = new Map(all.map((leaf) => [paragraph(leaf.text), leaf] as const));
  const listed = factLists([...leafOf.keys()]).flatMap(({ facts }) => {
    const found = facts.flatMap(({ block, label }) => {
      const leaf = leafOf.get(block);
      return leaf === undefined ? [] : [{ leaf, label }];
    });
    return found.some(({ leaf }) => isOutlet(leaf)) ? found : [];
  });
  const beside = new Set(listed.map(({ leaf }) => leaf));
  const labels = listed.flatMap(({ leaf, label }) =>
    label === undefined ? [] : [[leaf, label.replace(/[\s:：]+$/u, "")] as const],
  );
  return { labels: new Map([...labels, ...outlets]), isLabelled: (leaf) => isOutlet(leaf) || beside.has(leaf) };
}
