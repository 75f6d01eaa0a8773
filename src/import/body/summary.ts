import { sentences } from "../lines/sentences.ts";
import { flat } from "../material/flattext.ts";

/** Longer summaries are cut by most readers' lists. */
const LONGEST = 280;

function cutBetweenWords(text: string): string {
  const cut = text.slice(0, LONGEST);
  const end = cut.lastIndexOf(" ");
  return `${(end > 0 ? cut.slice(0, end) : cut).replace(/[\s,;:–—-]+$/u, "").toWellFormed()} …`;
}

/**
 * The beginning of a paragraph as a summary: as many whole sentences as fit into 280 characters. A first sentence that
 * is longer is cut between words, with an ellipsis.
 */
export function summary(paragraph: string): string {
  let result = "";
  for (const sentence of sentences(paragraph)) {
    if ((result + sentence).trimEnd().length > LONGEST) break;
    result += sentence;
  }
  const text = result === "" && paragraph.length > LONGEST ? cutBetweenWords(paragraph) : result || paragraph;
  return flat(text);
}
