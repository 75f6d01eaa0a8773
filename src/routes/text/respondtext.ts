import type { Horizon } from "../../catalog/catalog.ts";
import { digest } from "../../catalog/digest.ts";
import { cacheControl, FEED_LIFETIMES } from "../../http/caching.ts";
import { FEED_POLICY } from "../../http/headers.ts";
import type { Representation } from "../../http/representation.ts";
import { respond } from "../../http/respond.ts";
import type { Exchange } from "../exchange.ts";

/** A text made for machines about the publication as a whole. */
function representationOf(
  { modified, changes }: Horizon,
  mediaType: string,
  now: Date,
  { tag, body }: { readonly tag: string; readonly body: Representation["body"] },
): Representation {
  return {
    mediaType: `${mediaType}; charset=utf-8`,
    tags: [tag],
    modified: new Date(modified),
    cacheControl: cacheControl(FEED_LIFETIMES, now, changes),
    cacheTags: ["everything"],
    links: [],
    isShared: true,
    contentSecurityPolicy: FEED_POLICY,
    body,
  };
}

/** Answers with a text whose state is told from its bytes. */
export function respondText(
  { request, now }: Exchange,
  horizon: Horizon,
  mediaType: string,
  text: string,
): Promise<Response> {
  const representation = representationOf(horizon, mediaType, now, { tag: digest(text), body: async () => text });
  return respond(request, representation, now);
}

/** Answers with a text that is made only when it is wanted, and then remembered. @param state all that it is made of */
export function respondRemembered(
  { request, memory, now }: Exchange,
  horizon: Horizon,
  mediaType: string,
  state: readonly unknown[],
  make: () => Promise<string>,
): Promise<Response> {
  const tag = digest(JSON.stringify(state));
  const body = () => memory.document(tag, make);
  return respond(request, representationOf(horizon, mediaType, now, { tag, body }), now);
}
