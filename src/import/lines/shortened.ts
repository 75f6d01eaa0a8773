import { flat } from "../material/flattext.ts";

const WIDEST = 88;

/** A text as one line of a report has room for it: its beginning. */
export function shortened(text: string): string {
  const line = flat(text);
  return line.length <= WIDEST ? line : `${line.slice(0, WIDEST - 2).toWellFormed()} …`;
}
