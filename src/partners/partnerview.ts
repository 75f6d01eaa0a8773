import type { Agreement } from "../article/agreement.ts";
import { withoutText, withText } from "../article/reserved.ts";
import type { Catalog, Masthead } from "../catalog/catalog.ts";
import { withAnswers } from "../catalog/delegation.ts";
import { PROFILES } from "../profiles/profiles.ts";
import { fittedView } from "./fittedview.ts";
import { selection } from "./selection.ts";

/**
 * A catalog with all that a partner may take, and no hub, which would be told the key with the feed's address.
 * @param feedsAt where the partner's feeds stand, without a slash at its end: the address that has the key in it
 */
export function allowedView(catalog: Catalog, agreement: Agreement, feedsAt: string): Catalog {
  const { partner, full, slices, profile } = agreement;
  const mastheads = new WeakMap<Masthead, Masthead>();
  const masthead = async (): Promise<Masthead> => {
    const own = await catalog.masthead();
    const known = mastheads.get(own);
    if (known) return known;
    const publication = { ...own.publication, hubs: [] };
    // Another edition than the public's and than any other partner's, so that nobody is given what was made for another.
    const fingerprint = JSON.stringify([own.fingerprint, partner, full, slices, profile]);
    const made = { ...own, publication, fingerprint, feedsAt };
    mastheads.set(own, made);
    return made;
  };
  const seen = withAnswers(catalog, {
    masthead,
    // What partners print is in their feeds; only the public's pages show it in boxes.
    markdown: async () => undefined,
    // Nor one that a partner would see with more text than the public.
    rendered: (entry, format) => catalog.rendered(entry, format),
    read: async (entries) => (await catalog.read(entries)).map(full ? withText : withoutText),
  });
  return slices === undefined ? seen : selection(seen, slices);
}

/** The same as his feeds carry it: made to fit, where he has a profile. @param now the clock */
export function partnerView(catalog: Catalog, agreement: Agreement, feedsAt: string, now: () => Date): Catalog {
  const allowed = allowedView(catalog, agreement, feedsAt);
  const { profile } = agreement;
  return profile === undefined ? allowed : fittedView(allowed, PROFILES[profile], now);
}
