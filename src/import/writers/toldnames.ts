import { wholeCredits } from "../body/creditblocks.ts";
import type { CreditSentence } from "../credit/creditsentence.ts";
import { outletOf, rightsNotice } from "../credit/notice.ts";
import { selfDescription } from "../credit/selfdescription.ts";
import { agencyNamed } from "../credit/wire.ts";
import { writerLine } from "../lines/writerline.ts";
import { type Block, linkedText } from "../material/block.ts";
import type { Material } from "../material/material.ts";
import { foldedName } from "../outlets/findoutlet.ts";
import { wellKnownNamed } from "../outlets/wellknown.ts";

/** Outlets are named above and below a text. */
const EDGE = 60;

function edgesOf(lines: readonly Block[]): readonly Block[] {
  return lines.length <= EDGE * 2 ? lines : [...lines.slice(0, EDGE), ...lines.slice(-EDGE)];
}

function isListed(name: string): boolean {
  return agencyNamed(name) !== undefined || wellKnownNamed(name) !== undefined;
}

/**
 * Recognises the names that a source itself gives to outlets: in a credit, in a rights notice, in what a newsroom says of itself, for
 * machines. A byline is read with them, so that `Jo Marsh, Greenwater` needs no entry in outlets/.
 */
export function toldNames({ lines, near, blocks, facts = {} }: Material): (name: string) => boolean {
  const around = edgesOf(near ?? blocks);
  const credits = wholeCredits(edgesOf(lines ?? blocks), isListed);
  const notices = around.flatMap((block) => rightsNotice(block.text) ?? []);
  const holders = notices.flatMap(({ holder, isPerson }) => (holder === undefined || isPerson ? [] : outletOf(holder)));
  const newsrooms = around.flatMap((block) => selfDescription(linkedText(block))?.name ?? []);
  const machines = [facts.original?.value.site?.name, ...(facts.sources?.value ?? []).map((site) => site.name)];
  const isByline = ({ line, name = "" }: CreditSentence) => {
    const read = writerLine(line, isListed);
    return read !== undefined && read.said !== "posted" && read.authors.includes(name);
  };
  const all = [
    ...credits.flatMap(({ credit }) => (isByline(credit) ? [] : credit.name)),
    ...holders,
    ...newsrooms,
    ...machines,
  ];
  const told = new Set(all.flatMap((name) => (name === undefined ? [] : foldedName(name))).filter(Boolean));
  return (name) => told.has(foldedName(name));
}
