import type { Kept } from "../body/bodytext.ts";
import { wordCount } from "../lines/wordcount.ts";
import type { Doubt } from "../material/block.ts";
import { EXIT, ImportFailure } from "../material/failure.ts";

/** Fewer words on a page tell nothing of what is lost. */
const FEWEST = 50;

/** Of which part of the page's prose nothing may be missing for the draft to be one. */
const MOST_LOST = 0.5;

function folded(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");
}

function total(paragraphs: readonly string[]): number {
  return paragraphs.reduce((sum, text) => sum + wordCount(text), 0);
}

/**
 * Counts what the draft has lost of the page's prose.
 * @param prose the page's paragraphs that may be the article's @param told what was taken out line by line, with its reason
 * @returns each lost paragraph, for the editor
 * @throws ImportFailure with a code of its own where most of it is lost
 */
export function lostProse(prose: readonly string[], body: readonly Kept[], told: readonly string[]): readonly Doubt[] {
  const blocks = body.map(({ block }) => block.text);
  // most paragraphs are a block of the draft, which is quicker found out than where in the whole text they stand
  const alone = new Set([...blocks, ...told].map(folded));
  const [kept, named] = [folded(blocks.join(" ")), folded(told.join(" "))];
  const isThere = (text: string) => alone.has(text) || kept.includes(text) || named.includes(text);
  const lost = prose.filter((text) => !isThere(folded(text)));
  const [all, missing] = [total(prose), total(lost)];
  if (all >= FEWEST && missing > all * MOST_LOST) {
    throw new ImportFailure(
      `${missing} of the ${all} words of prose on the page would be lost, such as “${lost[0]?.slice(0, 80)}”: save the article alone, or paste its text`,
      EXIT.lost,
    );
  }
  return lost.map((text) => ({
    text,
    about: "is prose on the page and not in the draft: add it if it is the article's",
  }));
}
