import { endPartner } from "../../content/partnerfile.ts";
import { type PartnerSubcommand, partnerIn } from "./errand.ts";

/** `end SLUG`: the key is good no longer, from now on. */
export const endSubcommand: PartnerSubcommand = ({ contentFolder, word, now }) => {
  const { name } = partnerIn(contentFolder, word);
  const until = `${now.toISOString().slice(0, 19)}Z`;
  const place = endPartner(contentFolder, word, until);
  const lines = [
    `changed ${place.file}: until: ${until}`,
    `After npm run deploy the key of ${name} answers 410, and says whom to ask.`,
  ];
  return { code: 0, lines };
};
