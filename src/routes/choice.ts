import type { EntryState } from "../catalog/catalog.ts";
import { fingerprintsIn } from "../feeds/state.ts";
import { tagsIn } from "../http/conditional.ts";
import { acceptsFeedDelta } from "../http/instance.ts";
import type { Representation } from "../http/representation.ts";
import type { Subscription } from "./subscription.ts";

/** What a client is answered with. */
export interface Choice {
  readonly representation: Representation;
  /** Names the document that this client is to have, in its state. */
  readonly document: string;
  /**
   * The entries that a client which knows a past state lacks: new ones, and changed ones. What lacks nothing is
   * unchanged for it, even if entries have left since. Absent where the client is to have the whole feed.
   */
  readonly lacking?: readonly EntryState[];
}

function lackingTo(request: Request, { page, state }: Subscription): readonly EntryState[] | undefined {
  for (const tag of tagsIn(request.headers.get("If-None-Match"))) {
    const known = fingerprintsIn(tag, state);
    if (known) return page.entries.filter(({ fingerprint }) => !known.has(fingerprint));
  }
  return undefined;
}

/** The whole feed, or to a client that asks for it only what that client lacks. */
export function choose(request: Request, subscription: Subscription): Choice {
  const { whole, listed, delta, state } = subscription;
  if (!acceptsFeedDelta(request.headers)) return { representation: whole, document: state.tag };
  const lacking = lackingTo(request, subscription);
  if (lacking === undefined) return { representation: listed, document: state.tag };
  const document = `${state.tag} ${lacking.map(({ fingerprint }) => fingerprint).join("")}`;
  return { representation: lacking.length === 0 ? listed : delta, document, lacking };
}
