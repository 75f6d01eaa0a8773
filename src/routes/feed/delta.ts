import type { EntryState } from "../../catalog/catalog.ts";
import type { Channel } from "../../feeds/format.ts";
import { knownBy } from "../../feeds/state.ts";
import { preconditionOf, tagsIn } from "../../http/conditional.ts";
import { acceptsFeedDelta } from "../../http/instance.ts";
import type { Representation } from "../../http/representation.ts";
import type { Subscription } from "./subscription.ts";

/** What is to be sent: the whole feed, or a part of it (226). */
export interface Sending {
  readonly status: 200 | 226;
  readonly representation: Representation;
  /** Names the document that this client is to have, in its state. */
  readonly document: string;
  readonly channel: Channel;
  readonly entries: readonly EntryState[];
}

/** What needs no bytes: the client has it already, or wants another state. */
export type Settled = { readonly status: 304; readonly representation: Representation } | { readonly status: 412 };

/** How a poll is answered. */
export type Decision = Sending | Settled;

/** Whether bytes are to be sent. */
export function isSending(decision: Decision): decision is Sending {
  return decision.status === 200 || decision.status === 226;
}

/** What a client lacks that knows a past state. */
interface Delta {
  /** New entries, and changed ones. */
  readonly lacking: readonly EntryState[];
  /** Whether it lacks nothing at all, even if entries have left since. */
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

/**
 * How a poll of a subscription feed is answered: 412 where a precondition fails, 304 where the client has it already,
 * 226 with what it lacks where it asks for that and knows a past state, else 200 with the whole (RFC 9110 section
 * 13.2.2, RFC 3229 with `feed`).
 */
export function decide(request: Request, subscription: Subscription, now: Date): Decision {
  const { whole, listed, part, state, stretch, channel, partChannel } = subscription;
  const acceptsDelta = acceptsFeedDelta(request.headers);
  const representation = acceptsDelta ? listed : whole;
  const precondition = preconditionOf(request.headers, representation, now);
  if (precondition === "failed") return { status: 412 };
  if (precondition === "unchanged") return { status: 304, representation };
  const delta = acceptsDelta ? deltaFor(request, subscription) : undefined;
  if (delta === undefined) {
    return { status: 200, representation, document: state.tag, channel, entries: stretch.entries };
  }
  if (delta.isEmpty) return { status: 304, representation };
  const document = `${state.tag} ${delta.lacking.map(({ fingerprint }) => fingerprint).join("")}`;
  return { status: 226, representation: part, document, channel: partChannel, entries: delta.lacking };
}
