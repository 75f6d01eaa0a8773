import { noFindings } from "../../content/finding.ts";
import { readPartners } from "../../content/partnerfolder.ts";
import { staleIn } from "../../partners/receipt.ts";
import { liveOf, type PartnerSubcommand } from "./errand.ts";
import { receiptsFrom } from "./receiptlist.ts";
import { type PartnersHere, staleLines } from "./stalelines.ts";

/** Partners whose files can be read; a mistake in one holds up nobody who has to be called. */
function partnersIn(contentFolder: string): PartnersHere {
  const files = readPartners(contentFolder, noFindings());
  return new Map([...files].flatMap(([slug, { data }]) => (data === undefined ? [] : [[slug, data] as const])));
}

/** The exit code where somebody has an old text. */
const SOMEBODY = 1;

/** `stale`: who of all partners still has the old text of what, and whom to call. */
export const staleSubcommand: PartnerSubcommand = async (errand) => {
  const receipts = await receiptsFrom(liveOf(errand));
  const isAny = receipts.some((receipt) => staleIn(receipt).length > 0);
  return { code: isAny ? SOMEBODY : 0, lines: staleLines(receipts, partnersIn(errand.contentFolder)) };
};
