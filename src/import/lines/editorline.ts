import { anyLanguage } from "../languages/wordbooks.ts";
import { AnyCase } from "./anycase.ts";

/** Fewer signs than a sentence has. */
const LONGEST_LABEL = 60;

const EDITED = new AnyCase(`^[^\\p{L}\\p{N}]{0,3}(?:${anyLanguage("editor")})\\s*[:：]\\s*[^.!?。:：]{0,50}$`);

/** Whether a line says who edited, and nothing else: "Editor: Jo Marsh". */
export function isEditorLine(line: string): boolean {
  return line.length <= LONGEST_LABEL && EDITED.test(line);
}
