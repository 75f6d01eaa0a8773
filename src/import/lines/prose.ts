import type { Block } from "../material/block.ts";
import { verdict } from "./boilerplate.ts";
import { isDateLine } from "./byline.ts";
import { isSentenceEnd } from "./sentences.ts";

/** `Elmhaven, 26 April 2026, 7:43 p.m.`: ends in a full stop, and is no sentence. */
const TIME_BEHIND = /^.{0,80}\d{1,2}[:.]\d{2} ?[ap]\. ?m\.$/iu;

/** Whether a block is prose of the article: sentences, no line that pages have around an article. */
export function isProse({ text, node }: Block): boolean {
  if (node.type === "heading" || !isSentenceEnd(text) || isDateLine(text) || TIME_BEHIND.test(text)) return false;
  const long = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(text) ? 15 : 40;
  return text.length >= long && verdict(text, "middle")?.sure !== true;
}
