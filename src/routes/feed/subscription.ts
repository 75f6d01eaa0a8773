import type { Catalog, Page } from "../../catalog/catalog.ts";
import { channelOf } from "../../feeds/channel.ts";
import { WRITERS } from "../../feeds/document.ts";
import type { Channel, Format } from "../../feeds/format.ts";
import { historyBefore, restOf } from "../../feeds/history.ts";
import { type State, stateOf } from "../../feeds/state.ts";
import { cacheControl, FEED_LIFETIMES } from "../../http/caching.ts";
import { FEED_DELTA } from "../../http/instance.ts";
import type { Representation } from "../../http/representation.ts";
import type { FormatName } from "../../site/formats.ts";
import { type Slice, sliceName } from "../../site/slice.ts";
import type { Exchange } from "../exchange.ts";
import { feedRepresentation, renderEntries, tagsOf } from "./feedrepresentation.ts";

/** Keeps the edge from answering for the Worker: only the Worker can compare states (RFC 3229 section 10.6). */
const PASS_ON = { "Cloudflare-CDN-Cache-Control": "no-store" };

/** Everything about a slice's feed in one format that does not depend on who asks. */
export interface Subscription {
  readonly format: Format;
  /** When it was made, in ms since 1970. */
  readonly since: number;
  readonly page: Page;
  /** What follows that page. */
  readonly rest?: Page;
  readonly state: State;
  /** For whoever takes the whole document. */
  readonly whole: Representation;
  /** The same for whoever asks for deltas: its tag can be compared later. */
  readonly listed: Representation;
  /** A delta, but for its bytes, which depend on what the client lacks. */
  readonly part: Representation;
  /** What a delta says of itself. */
  readonly partChannel: Channel;
}

/** What a subscription is made of, as far as the clock or the catalog may change it. */
type Ingredients = Pick<Subscription, "page" | "rest"> & Pick<Representation, "cacheControl">;

async function make(
  { catalog, memory, now }: Exchange,
  slice: Slice,
  name: FormatName,
  { page, rest, cacheControl }: Ingredients,
): Promise<Subscription | undefined> {
  const [site, subject] = await Promise.all([catalog.site(), catalog.find(slice, now)]);
  if (subject === undefined) return undefined;
  const history = historyBefore(site, slice, name, rest);
  const channel = channelOf(site, subject, page, name, history, FEED_LIFETIMES.fresh);
  const state = stateOf(site, subject, name, page, history);
  const format = WRITERS[name];
  const whole: Representation = {
    ...feedRepresentation(channel, format),
    tags: [state.tag, state.listing],
    modified: new Date(page.modified),
    cacheControl,
    cacheTags: tagsOf(slice, page),
    body: (request) => memory.document(state.tag, () => renderEntries(catalog, request, channel, format, page.entries)),
  };
  const listed: Representation = { ...whole, tags: [state.listing, state.tag], headers: PASS_ON };
  const part: Representation = { ...listed, headers: { ...PASS_ON, IM: FEED_DELTA } };
  // A delta is not all that there is: RFC 5005 has readers drop what a complete feed does not show.
  const partChannel = { ...channel, history: { ...history, complete: false } };
  return { format, since: now.getTime(), page, rest, state, whole, listed, part, partChannel };
}

function controlOf(page: Page, now: Date): string {
  return cacheControl(FEED_LIFETIMES, now, page.changes);
}

/** Whether a subscription made before is what would be made now; asks nobody. */
export function isCurrent({ since, page, rest, whole }: Subscription, catalog: Catalog, now: Date): boolean {
  return (
    since <= now.getTime() &&
    catalog.holds(page, now) &&
    (rest === undefined || catalog.holds(rest, now)) &&
    whole.cacheControl === controlOf(page, now)
  );
}

/**
 * A slice's subscription feed in one format, made anew only where the catalog or the clock has changed it.
 * @returns none for a slice that is unknown or has nothing visible
 */
export async function subscriptionTo(
  exchange: Exchange,
  slice: Slice,
  name: FormatName,
): Promise<Subscription | undefined> {
  const { catalog, memory, now } = exchange;
  const key = `${name} ${sliceName(slice)}`;
  const known = memory.feeds.get(key);
  if (known && isCurrent(known, catalog, now)) return known;
  const { publication } = await catalog.site();
  const page = await catalog.page(slice, { now, limit: publication.entries });
  const rest = await restOf(catalog, slice, page, now);
  const subscription = await make(exchange, slice, name, { page, rest, cacheControl: controlOf(page, now) });
  if (subscription !== undefined) memory.feeds.set(key, subscription, 1);
  return subscription;
}
