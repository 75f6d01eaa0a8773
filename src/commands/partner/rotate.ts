import { replaceDigest } from "../../content/partnerfile.ts";
import { openContent } from "../../content/read.ts";
import { type PartnerSubcommand, partnerIn } from "./errand.ts";
import { freshKey, keyLines } from "./freshkey.ts";

/** `rotate SLUG`: another key in place of the one that was good until now. */
export const rotateSubcommand: PartnerSubcommand = ({ contentFolder, word }) => {
  const { name } = partnerIn(contentFolder, word);
  const { publication } = openContent(contentFolder);
  const fresh = freshKey();
  const place = replaceDigest(contentFolder, word, fresh.digest);
  const lines = [
    `changed ${place.file}`,
    ...keyLines(name, fresh.key, publication.url),
    "After npm run deploy the old key answers 410, and says that there is a new one.",
  ];
  return { code: 0, lines };
};
