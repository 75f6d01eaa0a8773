import { flat } from "../material/flattext.ts";
import type { SettledSource } from "../whose/settled.ts";

/** Whom a list of facts names as who wrote, in which the outlet that is credited stands. */
export function listedWriters({ listings, evidence }: SettledSource): readonly string[] {
  const lines = new Set(evidence.map(({ line }) => flat(line)));
  return [...new Set(listings.flatMap(({ line, writers }) => (lines.has(line) ? writers : [])))];
}
