import type { Element, Root } from "hast";
import { namesOf } from "../html/partnames.ts";
import { attribute, elements, textOf } from "../html/tree.ts";
import { isPaidPrompt } from "../lines/paidprompt.ts";
import { isSentenceEnd } from "../lines/sentences.ts";
import type { Block } from "../material/block.ts";
import type { Paywall } from "../material/statement.ts";

/** As much of what a page says to have makes it whole: some count captions and headings as well. */
const MOST = 0.7;

/** Texts of fewer words are a beginning, and with a prompt to pay below them, those of so many. */
const BEGINNING = 100;
const PROMPTED = 300;

/** A part for subscribers has more words than a button. */
const FEWEST_LOCKED = 20;

/** Shorter paragraphs may be a signature. */
const PARAGRAPH = 80;

function count(text: string): number {
  const unspaced = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0;
  const spaced = text.match(/[^\P{L}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+/gu)?.length ?? 0;
  return Math.round(unspaced / 2) + spaced;
}

function isMeant(element: Element, selector: string): boolean {
  const [, sign, name = ""] = /^(?:[a-z]+)?(?<sign>[.#])(?<name>[\w-]+)$/iu.exec(selector.trim()) ?? [];
  if (sign === "#") return attribute(element, "id") === name;
  return sign === "." && namesOf(element).split(/\s+/u).includes(name);
}

/** How many words a page has in the parts that it says are for those who pay; none where it says of no part so. */
export function lockedWords(page: Root, { selectors = [] }: Paywall): number | undefined {
  const simple = selectors.filter((selector) => /^[a-z]*[.#][\w-]+$/iu.test(selector.trim()));
  if (simple.length === 0) return undefined;
  const parts = [...elements(page)].filter((element) => simple.some((selector) => isMeant(element, selector)));
  // what hides a page's foot as well says nothing of its text
  const isFoot = parts.length > 0 && parts.every((part) => /(?:^|[-_\s])footer(?:[-_\s]|$)/u.test(namesOf(part)));
  return isFoot ? undefined : Math.max(0, ...parts.map((part) => count(textOf(part))));
}

/** What a page shows of its text, and around it. */
export interface PaidText {
  readonly blocks: readonly Block[];
  /** Lines that stand around the text, or were taken out of it. */
  readonly around: readonly string[];
  /** How many words the parts for those who pay have. */
  readonly locked: number | undefined;
}

/**
 * How a page shows that the text on it is not whole, as the end of a sentence; nothing where nothing tells that.
 * @param paywall what the page says of its being for those who pay
 */
export function cutText({ words }: Paywall, { blocks, around, locked }: PaidText): string | undefined {
  const here = count(blocks.map(({ text }) => text).join("\n"));
  if (words !== undefined && here < words * MOST) return `only ${here} of its ${words} words are there`;
  const last = blocks.filter(({ node, text }) => node.type === "paragraph" && text.length >= PARAGRAPH).at(-1)?.text;
  if (last !== undefined && (!isSentenceEnd(last) || /(?:…|\.\.\.)[^\p{L}\p{N}]*$/u.test(last)))
    return `its text breaks off (“${last.slice(-40).trim()}”)`;
  if (words !== undefined || (locked ?? 0) >= FEWEST_LOCKED) return undefined;
  if (locked !== undefined) return "the part for those who pay is empty";
  const prompt = around.find((line) => isPaidPrompt(line));
  if (here < PROMPTED && prompt !== undefined) return `its ${here} words end with “${prompt.trim().slice(0, 80)}”`;
  return here < BEGINNING ? `only ${here} words are there` : undefined;
}
