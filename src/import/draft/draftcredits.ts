import type { OutletEntries } from "../../article/outlet.ts";
import type { BodyText } from "../body/bodytext.ts";
import { type IsKnown, wholeCredits } from "../body/creditblocks.ts";
import type { CreditSentence } from "../credit/creditsentence.ts";
import type { Doubt } from "../material/block.ts";
import type { Material } from "../material/material.ts";
import { siteHost } from "../outlets/findoutlet.ts";
import { type CreditedOutlet, credited } from "./draftoutlet.ts";

/** A copy's link to its own page about the outlet leads to nothing of the outlet's. */
function withoutOwnLinks(credit: CreditSentence, page: string | undefined): CreditSentence {
  const isOwn = (url: string | undefined) =>
    url !== undefined && page !== undefined && siteHost(url) === siteHost(page);
  const { url, home, ...rest } = credit;
  return { ...rest, ...(url && !isOwn(url) && { url }), ...(home && !isOwn(home) && { home }) };
}

/** The credits of the text, and those that stand elsewhere in the source and leave no doubt. */
export function allCredits(text: BodyText, material: Material, isKnown: IsKnown): readonly CreditSentence[] {
  const elsewhere = wholeCredits(material.lines ?? [], isKnown).map(({ credit }) => credit);
  const added = elsewhere.filter(
    ({ strength, name }) => strength === "said" && !text.credits.some((credit) => credit.name === name),
  );
  return [...text.credits, ...added]
    .map((credit) => withoutOwnLinks(credit, material.page))
    .sort((a, b) => a.rank - b.rank);
}

/** Credits to somebody else than the outlet that is owed it. */
export function otherCredits(
  credits: readonly CreditSentence[],
  outlet: CreditedOutlet,
  outlets: OutletEntries,
): readonly Doubt[] {
  return credits
    .filter(({ name, home }) => credited({ name, ...(home && { url: home }) }, outlets)?.key !== outlet.key)
    .map(({ line }) => ({ text: line, about: `credits somebody else than ${outlet.name}` }));
}
