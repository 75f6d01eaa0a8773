import { isOrganization, people } from "../lines/personname.ts";
import { isPostedLine } from "../lines/postedline.ts";
import { writerLine } from "../lines/writerline.ts";
import type { IsKnown } from "./creditblocks.ts";

/** Longer lines say more. */
const LONGEST = 120;

function isPerson(name: string): boolean {
  return people(name).length === 1 && !isOrganization(name);
}

/** Whether a line says which people wrote, or who put the text there and when, and nothing else: "Text by Jo Marsh". */
export function isWriterLine(line: string, isKnown: IsKnown): boolean {
  if (isPostedLine(line)) return true;
  const found = line.length <= LONGEST ? writerLine(line, isKnown) : undefined;
  return found?.said === "by" && found.behind.length === 0 && found.authors.length > 0 && found.authors.every(isPerson);
}
