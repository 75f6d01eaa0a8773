import { anyLanguage } from "../languages/wordbooks.ts";
import { AnyCase } from "../lines/anycase.ts";
import type { Material } from "../material/material.ts";

/** Says that the text is the page's own, though it rests on another outlet's reporting. */
const ADAPTED = new AnyCase(`^[^\\p{L}\\p{N}]*${anyLanguage("adapted")}`);

/** What an editor is told of an adaptation. */
export const ADAPTED_DOUBT =
  "says that this is an adaptation, so it is credited to who adapted it: name the original among the citations";

/** The line that tells of an adaptation. */
export function adaptation({ blocks, lines = blocks }: Material): string | undefined {
  return lines.find(({ text }) => ADAPTED.test(text))?.text;
}

/** What a source says without the article that it was adapted from. */
export function withoutOriginal(material: Material): Material {
  const { original: _, ...facts } = material.facts ?? {};
  return { ...material, facts };
}
