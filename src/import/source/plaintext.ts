import { paragraphs } from "../lines/paragraphs.ts";
import { paragraph } from "../material/block.ts";
import { ImportFailure } from "../material/failure.ts";
import type { Material } from "../material/material.ts";

/** Far more than the longest article has. */
const MOST_PARAGRAPHS = 10_000;

/** Reads plain text. @throws ImportFailure where there is none */
export function textMaterial(text: string, name: string): Material {
  const { paragraphs: found, controls } = paragraphs(text);
  if (found.length > MOST_PARAGRAPHS)
    throw new ImportFailure(`${name}: has more than ${MOST_PARAGRAPHS} paragraphs: save the article alone`);
  if (found.length === 0) throw new ImportFailure(`${name}: is empty: give the text of an article`);
  const removed =
    controls === 0
      ? []
      : [
          {
            text: `${controls} control ${controls === 1 ? "character" : "characters"}`,
            rule: "characters that no feed may contain",
          },
        ];
  return { blocks: found.map(paragraph), removed };
}
