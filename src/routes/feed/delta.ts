import type { EntryState } from "../../catalog/catalog.ts";
import { knownBy } from "../../feeds/state.ts";
import { tagsIn } from "../../http/conditional.ts";
import { acceptsFeedDelta } from "../../http/instance.ts";
import type { Representation } from "../../http/representation.ts";
import type { Subscription } from "./subscription.ts";

/** What a client is answered with. */
export interface Choice {
  readonly representation: Representation;
  /** Names the document that this client is to have, in its state. */
  readonly document: string;
  /** What a client that knows a past state lacks; absent where the client is to have the whole feed. */
  readonly delta?: Delta;
}

/** The difference between a past state and today's. */
export interface Delta {
  /** New entries, and changed ones. */
  readonly lacking: readonly EntryState[];
  /** Whether the client lacks nothing at all, even if entries have left since. */
  readonly isEmpty: boolean;
}

function deltaFor(request: Request, { stretch, state }: Subscription): Delta | undefined {
  for (const tag of tagsIn(request.headers.get("If-None-Match"))) {
    const known = knownBy(tag, state);
    if (known === undefined) continue;
    const lacking = stretch.entries.filter(({ fingerprint }) => !known.fingerprints.has(fingerprint));
    return { lacking, isEmpty: lacking.length === 0 && known.isSameHistory };
  }
  return undefined;
}

/** The whole feed, or to a client that asks for it only what that client lacks. */
export function choose(request: Request, subscription: Subscription): Choice {
  const { whole, listed, part, state } = subscription;
  if (!acceptsFeedDelta(request.headers)) return { representation: whole, document: state.tag };
  const delta = deltaFor(request, subscription);
  if (delta === undefined) return { representation: listed, document: state.tag };
  const document = `${state.tag} ${delta.lacking.map(({ fingerprint }) => fingerprint).join("")}`;
  return { representation: delta.isEmpty ? listed : part, document, delta };
}
