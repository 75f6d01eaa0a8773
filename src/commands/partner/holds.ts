import { liveOf, type PartnerSubcommand, partnerIn } from "./errand.ts";
import { holdLines } from "./holdlines.ts";
import { receiptsFrom } from "./receiptlist.ts";

/** `holds SLUG`: what a partner holds, by what his polls of the live site say. */
export const holdsSubcommand: PartnerSubcommand = async (errand) => {
  const { contentFolder, word } = errand;
  const { name } = partnerIn(contentFolder, word);
  return { code: 0, lines: holdLines(await receiptsFrom(liveOf(errand), word), name) };
};
