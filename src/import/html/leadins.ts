import type { Element, RootContent } from "hast";
import { anyLanguage } from "../languages/wordbooks.ts";
import { AnyCase } from "../lines/anycase.ts";
import { isFactLabel } from "../lines/factlabel.ts";
import { isPictureCredit } from "../lines/picturecredit.ts";
import { readAlso } from "../lines/readalso.ts";
import { isSentenceEnd } from "../lines/sentences.ts";
import { wordCount } from "../lines/wordcount.ts";
import { flat } from "../material/flattext.ts";
import { attribute, elements, find, isBlock, isElement, isParent, isSilent, textOf } from "./tree.ts";

/** What is said before a link to another article is as short as this. */
const LABEL = 40;

/** A headline has as many words, or letters in scripts without spaces. */
const FEWEST_WORDS = 3;
const FEWEST_LETTERS = 12;

/** A link that stands alone is a headline only with so many. */
const FEWEST_ALONE = 6;

/** What the article itself is to be heard or seen in. */
const MEDIUM = new AnyCase(`^[^\\p{L}\\p{N}]{0,3}${anyLanguage("heard")}(?!\\p{L})`);

/** A file is no article. */
const FILE = /\.(?:pdf|docx?|xlsx?|csv|pptx?|zip|mp3|mp4|m4a|jpe?g|png|gif|webp|svg)(?:[?#]|$)/iu;

/** Sets a label off from the link behind it: emphasis, or a block of its own. */
const SETS_OFF = ["b", "strong", "small", "em", "i", "span", "h2", "h3", "h4", "h5", "h6", "p", "div"];

function leadsOn(element: Element): boolean {
  return find(element, (inner) => inner.tagName === "a") !== undefined;
}

/** Texts before the first link, in their order, and whether something sets them off. */
function lead(node: RootContent, found: { text: string; isSetOff: boolean; isOver: boolean }): void {
  if (found.isOver || isSilent(node)) return;
  if (isElement(node, "a")) {
    found.isOver = true;
    return;
  }
  if (node.type === "text") found.text += node.value;
  if (!isParent(node)) return;
  if (isElement(node, ...SETS_OFF) && textOf(node) !== "" && (!isBlock(node) || !leadsOn(node))) found.isSetOff = true;
  for (const child of node.children) lead(child, found);
}

/**
 * Whether a part is a label and a link to another article of the same site, and nothing else, such as a box among paragraphs.
 * What the label says does not matter, unless it names a fact.
 * @param isOwn whether an address is on the page's own site
 */
export function leadsToAnother(part: Element, isOwn: (href: string) => boolean): boolean {
  const text = textOf(part);
  const links = [...elements(part)].filter((inner) => inner.tagName === "a" && textOf(inner) !== "");
  const [link] = links;
  if (link === undefined || links.length > 2) return false;
  const title = textOf(link);
  const isHeadline = wordCount(title) >= FEWEST_WORDS && (title.length >= FEWEST_LETTERS || /\p{Lo}/u.test(title));
  const href = attribute(link, "href") ?? "";
  if (!isHeadline || !isOwn(href) || FILE.test(href) || isSentenceEnd(title.replace(/[?？]$/u, ""))) return false;
  const found = { text: "", isSetOff: false, isOver: false };
  for (const child of part.children) lead(child, found);
  const label = flat(found.text);
  const rest = text.length - label.length - links.reduce((sum, one) => sum + textOf(one).length, 0);
  if (label === "" && rest <= 0 && wordCount(title) >= FEWEST_ALONE) return true;
  const isLabel = /\p{L}/u.test(label) && label.length <= LABEL && (found.isSetOff || /[:：>»]$/u.test(label));
  return (
    isLabel &&
    rest <= LABEL &&
    !isSentenceEnd(label) &&
    !isFactLabel(label) &&
    !MEDIUM.test(label) &&
    !isPictureCredit(label)
  );
}

/** What is said of an article beside its title: who wrote it, where and when. */
const BESIDE_TITLE = 110;

/**
 * Whether a line begins as those do that lead to another article, and is its title besides, linked or in quotation marks: `Lire aussi Jo
 * Marsh, « Le port », La Lanterne, juin 2018.`
 */
export function isReadAlso(line: Element): boolean {
  const text = textOf(line);
  const label = text.length <= BESIDE_TITLE * 3 ? readAlso(text) : undefined;
  if (label === undefined) return false;
  const [link, ...more] = [...elements(line)].filter((inner) => inner.tagName === "a" && textOf(inner) !== "");
  const quoted = /[«“„「](?<title>[^«»“”„「」]{8,160})[»”“」]/u.exec(text)?.groups?.title;
  const title = link !== undefined && more.length === 0 ? textOf(link) : quoted;
  const rest = text.length - label.length - (title?.length ?? 0);
  return title !== undefined && wordCount(title) >= FEWEST_WORDS && rest <= BESIDE_TITLE && !isSentenceEnd(title);
}
