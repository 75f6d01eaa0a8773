import type { EntryState } from "../catalog/catalog.ts";
import type { Slice } from "../catalog/slice.ts";
import { FEED_FILES, type FormatName } from "../catalog/urls.ts";
import { FORMATS } from "../feeds/document.ts";
import { fingerprintsIn } from "../feeds/state.ts";
import { tagsIn } from "../http/conditional.ts";
import { acceptsFeedDelta } from "../http/instance.ts";
import { respond } from "../http/respond.ts";
import type { Exchange } from "./exchange.ts";
import { asShownTo, renderEntries } from "./feedrepresentation.ts";
import { renamed } from "./moved.ts";
import { notFound } from "./notfound.ts";
import { type Subscription, subscriptionTo } from "./subscription.ts";

/**
 * The entries that a client which knows a past state lacks: new ones, and changed ones.
 * @returns none at all where the client names no state of ours
 */
function lacking(request: Request, { page, state }: Subscription): readonly EntryState[] | undefined {
  for (const tag of tagsIn(request.headers.get("If-None-Match"))) {
    const known = fingerprintsIn(tag, state);
    if (known) return page.entries.filter(({ fingerprint }) => !known.has(fingerprint));
  }
  return undefined;
}

/** A slice's subscription feed in one format: whole, or to a client that asks for it only what that client lacks. */
export async function feed(exchange: Exchange, slice: Slice, name: FormatName): Promise<Response> {
  const { request, catalog, now } = exchange;
  const subscription = await subscriptionTo(exchange, slice, name);
  if (subscription === undefined) {
    const moved = slice.kind === "article" ? await renamed(exchange, slice.key, `/${FEED_FILES[name]}`) : undefined;
    return moved ?? notFound(request, await catalog.site());
  }
  const format = FORMATS[name];
  const shown = (representation: Subscription["whole"]) => asShownTo(request, format, representation);
  if (!acceptsFeedDelta(request.headers)) return respond(request, shown(subscription.whole), now);
  const entries = lacking(request, subscription);
  const listed = shown(subscription.listed);
  if (entries === undefined) return respond(request, listed, now);
  // What a client lacks nothing of is unchanged for it, even if entries have left since.
  if (entries.length === 0) return respond(request, listed, now, { isUnchanged: true });
  const body = () => renderEntries(catalog, request, subscription.part, format, entries);
  return respond(request, shown(subscription.delta), now, { status: 226, body });
}
