import { slug } from "../../article/slug.ts";
import { addPartner } from "../../content/partnerfile.ts";
import { openContent } from "../../content/read.ts";
import type { PartnerSubcommand } from "./errand.ts";
import { freshKey, keyLines } from "./freshkey.ts";

/** A name as a file is called: letters and digits alone. */
function fileNameOf(name: string): string {
  return slug(name)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
}

/** `add NAME`: a new partner's file, and his key. */
export const addSubcommand: PartnerSubcommand = ({ contentFolder, word, contact }) => {
  const { publication } = openContent(contentFolder);
  const fresh = freshKey();
  const place = addPartner(contentFolder, {
    slug: fileNameOf(word) || "partner",
    name: word,
    ...(contact === undefined ? {} : { contact }),
    digest: fresh.digest,
  });
  const lines = [
    `wrote ${place.file}`,
    ...keyLines(word, fresh.key, publication.url),
    `Write into ${place.file} what they may take, from when until when, and whom to call; then npm run deploy.`,
  ];
  return { code: 0, lines };
};
