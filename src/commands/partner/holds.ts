import { type PartnerSubcommand, partnerIn } from "./errand.ts";
import { holdLines } from "./holdlines.ts";
import { receiptsFrom } from "./receiptlist.ts";

/** `holds SLUG`: what a partner holds, by what his polls of the live site say. */
export const holdsSubcommand: PartnerSubcommand = async ({ contentFolder, word, ask }) => {
  const { name } = partnerIn(contentFolder, word);
  return { code: 0, lines: holdLines(await receiptsFrom(ask, word), name) };
};
