import type { RightsStatement } from "./rightsstatement.ts";
import type { Signal } from "./signal.ts";
import { yesOrNoBy } from "./twovalued.ts";

/** The categories of the vocabulary, sections 4.1 and 4.2. */
const CATEGORIES = [
  ["search", "search"],
  ["ai-train", "train-ai"],
] as const;

/** A dictionary of structured fields (RFC 9651 section 3.2), its values tokens. */
function preferences(rights: RightsStatement): string {
  return yesOrNoBy(rights, CATEGORIES)
    .map(([name, isAllowed]) => `${name}=${isAllowed ? "y" : "n"}`)
    .join(", ");
}

/**
 * The usage preferences of the IETF's AIPREF group: a header, and a rule of robots.txt.
 * @see draft-ietf-aipref-vocab-06 of 2026-04-28 and draft-ietf-aipref-attach, https://datatracker.ietf.org/wg/aipref/
 */
export const contentUsage: Signal = {
  headers: (rights): Readonly<Record<string, string>> => {
    const said = preferences(rights);
    return said === "" ? {} : { "Content-Usage": said };
  },
  robotsGroup: (rights) => {
    const said = preferences(rights);
    return said === "" ? [] : [`Content-Usage: ${said}`];
  },
};
