import { type Agreement, agreementOf, phaseOf } from "../../article/agreement.ts";
import { longDay } from "../../article/credit.ts";
import { openContent } from "../../content/read.ts";
import { type PartnerSubcommand, partnerIn } from "./errand.ts";
import { fitLines } from "./fit.ts";

function day(moment: number): string {
  return longDay(new Date(moment).toISOString());
}

function phaseLine(agreement: Agreement, now: Date): string {
  const { from, until } = agreement;
  const phase = phaseOf(agreement, now);
  if (phase === "early") return `not yet: the key is good from ${day(from ?? 0)} on`;
  if (phase === "ended") return `ended on ${day(until ?? 0)}: the key answers 410`;
  return until === undefined ? "running, without an end" : `running until ${day(until - 1)}`;
}

/** `report SLUG`: what was agreed with a partner, and what follows from it. */
export const reportSubcommand: PartnerSubcommand = async ({ contentFolder, word, now }) => {
  const entry = partnerIn(contentFolder, word);
  const { publication } = openContent(contentFolder);
  const agreement = agreementOf(word, entry);
  const rows: [name: string, value: string][] = [
    ["partner", agreement.name],
    ["contact", entry.contact ?? `nobody: write contact: into partners/${word}.yaml`],
    ["agreement", phaseLine(agreement, now)],
    ["may take", agreement.slices?.join(", ") ?? "everything"],
    ["full text", agreement.full ? "where the public has the summary, too" : "where the public has it"],
    ["profile", agreement.profile ?? "none"],
    ["feeds", `${publication.url}/p/KEY/rss.xml, atom.xml, feed.json, feeds.opml`],
    ["keys before", `${agreement.former.length}`],
  ];
  const width = Math.max(...rows.map(([name]) => name.length));
  const agreed = rows.map(([name, value]) => `${name.padEnd(width)}  ${value}`);
  return { code: 0, lines: [...agreed, ...(await fitLines(contentFolder, agreement, now))] };
};
