import { agencyNamed } from "../credit/wire.ts";
import { hasFigure } from "../lines/day.ts";
import { writerLine } from "../lines/writerline.ts";
import { brokenLines } from "../material/block.ts";
import { flat } from "../material/flattext.ts";
import { clippedWriters } from "../whose/factlines.ts";
import type { SettledSource } from "../whose/settled.ts";

/** A longer line is prose. */
const LONGEST = 60;

/** Whom a clipping names beside its outlet and day: `(«Elm Ledger», 17 February 2020 - Jo Marsh)`, or a signature in the line above or below. */
function signatories({ evidence, edges: { top, bottom }, title }: SettledSource): readonly string[] {
  return evidence.flatMap(({ kind, line, site: { name = "" } }) => {
    const block = kind === "clipped" ? [...top, ...bottom].find((one) => flat(one.text).includes(line)) : undefined;
    if (block === undefined) return [];
    const beside = brokenLines(block).filter((one) => !one.includes(line) && !line.includes(one));
    const isOutlet = (words: string) => words === name || agencyNamed(words) !== undefined;
    const signed = beside
      .filter((one) => one.length <= LONGEST && !hasFigure(one) && (name === "" || !one.includes(name)))
      .flatMap((one) => writerLine(one, isOutlet)?.authors ?? []);
    return [...signed, ...clippedWriters(line, title, isOutlet)];
  });
}

/** Whom a list of facts names as who wrote, or a clipping's own line, in which the outlet that is credited stands. */
export function listedWriters(sources: SettledSource): readonly string[] {
  const lines = new Set(sources.evidence.map(({ line }) => flat(line)));
  const listed = sources.listings.flatMap(({ line, writers }) => (lines.has(line) ? writers : []));
  return [...new Set([...listed, ...signatories(sources)])];
}
