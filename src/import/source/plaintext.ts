import { markedAbout, withoutCarriedMark } from "../lines/carriedmark.ts";
import { mailText } from "../lines/mailtext.ts";
import { paragraphs } from "../lines/paragraphs.ts";
import { paragraph } from "../material/block.ts";
import { fact } from "../material/fact.ts";
import { ImportFailure } from "../material/failure.ts";
import type { Material } from "../material/material.ts";

/** Far more than the longest article has. */
const MOST_PARAGRAPHS = 10_000;

/** Reads plain text. @throws ImportFailure where there is none */
export function textMaterial(text: string, name: string): Material {
  const mail = mailText(text);
  const { paragraphs: found, controls } = paragraphs(mail?.text ?? text);
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
  const { title, mark } = withoutCarriedMark(mail?.subject ?? "");
  return {
    blocks: found.map(paragraph),
    removed: [...(mail?.removed ?? []), ...removed],
    ...(title !== "" && { facts: { title: fact(title, "the mail's subject") } }),
    ...(mark !== undefined && { doubts: [{ text: title, about: markedAbout(mark) }] }),
  };
}
