import type { BodyText, Kept } from "../body/bodytext.ts";
import { EXIT, ImportFailure } from "../material/failure.ts";

/** Fewer letters than these are no text. */
const FEWEST_LETTERS = 20;

/** Whether there is an article at all. @throws ImportFailure where there is none */
export function checkBody(text: BodyText): void {
  const letters = text.body.reduce((sum, { block }) => sum + block.text.replace(/[^\p{L}\p{N}]/gu, "").length, 0);
  if (letters >= FEWEST_LETTERS) return;
  throw new ImportFailure(
    "no article was found in the source: paste the headline, the text and the credit, a blank line between paragraphs",
    EXIT.lost,
  );
}

/** All words of a text, a line for each block. */
export function wordsOfBody(body: readonly Kept[]): string {
  return body.map(({ block }) => block.text).join("\n");
}

/** What a summary can be made of. */
export function firstParagraph(body: readonly Kept[]): string {
  const texts = body.filter(({ block, about }) => block.node.type === "paragraph" && about === undefined);
  return (texts.find(({ block }) => block.text.length >= FEWEST_LETTERS) ?? texts[0] ?? body[0])?.block.text ?? "";
}
