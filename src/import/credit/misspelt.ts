import { AGENCIES } from "./agencies.ts";
import type { Agency } from "./agency.ts";

/** Shorter names are one letter away from other words. */
const FEWEST_LETTERS = 12;

function bare(name: string): string {
  return name.toLowerCase().replace(/^the /u, "");
}

/** Whether a letter more, less or another one makes one word of the other. */
function isOneApart(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let start = 0;
  while (start < short.length && short[start] === long[start]) start++;
  return short.slice(long.length > short.length ? start : start + 1) === long.slice(start + 1);
}

/** The agency whose long name somebody mistyped by one letter. */
export function misspeltAgency(name: string): Agency | undefined {
  const said = bare(name.trim());
  if (said.length < FEWEST_LETTERS) return undefined;
  return AGENCIES.find((agency) => bare(agency.name) !== said && isOneApart(said, bare(agency.name)));
}
