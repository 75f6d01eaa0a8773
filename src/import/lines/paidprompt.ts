import { anyLanguage } from "../languages/wordbooks.ts";
import { AnyCase } from "./anycase.ts";

const PROMPT = new AnyCase(anyLanguage("paid"));

/** Whether a line says that the rest of a text is for those who pay or log in. */
export function isPaidPrompt(line: string): boolean {
  return PROMPT.test(line);
}
