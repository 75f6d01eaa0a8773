import type { Catalog, Masthead, SliceSubject, Stretch } from "../../catalog/catalog.ts";
import { Recent } from "../../catalog/recent.ts";
import { siteOf } from "../../catalog/rendering.ts";
import { channelOf } from "../../feeds/channel.ts";
import { WRITERS } from "../../feeds/document.ts";
import type { Channel, Format } from "../../feeds/format.ts";
import { historyBefore } from "../../feeds/history.ts";
import { type State, stateOf } from "../../feeds/state.ts";
import { cacheControl, FEED_LIFETIMES } from "../../http/caching.ts";
import { FEED_DELTA } from "../../http/instance.ts";
import type { Representation } from "../../http/representation.ts";
import type { FormatName } from "../../site/formats.ts";
import { type Slice, sliceName } from "../../site/slice.ts";
import type { Exchange } from "../exchange.ts";
import type { Memory } from "../memory.ts";
import { feedRepresentation, renderEntries, tagsOf } from "./feedrepresentation.ts";

/** Keeps the edge from answering for the Worker: only the Worker can compare states (RFC 3229 section 10.6). */
const PASS_ON = { "Cloudflare-CDN-Cache-Control": "no-store" };

/** Subscription feeds whose state, headers and envelope are kept, and addresses at which they were asked for. */
const REMEMBERED_FEEDS = 500;
const REMEMBERED_ADDRESSES = 1000;

/** The subscription feeds that a Worker remembers. */
interface Remembered {
  /** By slice and format. */
  readonly feeds: Recent<string, Subscription>;
  /** By whole address. */
  readonly polled: Recent<string, Subscription>;
}

const REMEMBERED = new WeakMap<Memory, Remembered>();

/** The subscription feeds among what a Worker remembers. */
export function remembered(memory: Memory): Remembered {
  const known = REMEMBERED.get(memory);
  if (known) return known;
  const fresh = {
    feeds: new Recent<string, Subscription>(REMEMBERED_FEEDS),
    polled: new Recent<string, Subscription>(REMEMBERED_ADDRESSES),
  };
  REMEMBERED.set(memory, fresh);
  return fresh;
}

/** Everything about a slice's feed in one format that does not depend on who asks. */
export interface Subscription {
  readonly format: Format;
  readonly masthead: Masthead;
  readonly stretch: Stretch;
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
type Ingredients = Pick<Subscription, "masthead" | "stretch"> & { readonly subject: SliceSubject };

function make(
  { catalog, rendering, memory, now }: Exchange,
  slice: Slice,
  name: FormatName,
  { masthead, stretch, subject }: Ingredients,
): Subscription {
  const site = siteOf(masthead, rendering);
  const { entries } = stretch;
  const history = historyBefore(site, slice, name, stretch.rest);
  const channel = channelOf(site, subject, entries, name, history, FEED_LIFETIMES.fresh);
  const state = stateOf(site, subject, name, entries, history);
  const format = WRITERS[name];
  const whole: Representation = {
    ...feedRepresentation(channel, format),
    tags: [state.tag, state.listing],
    modified: new Date(stretch.modified),
    cacheControl: controlOf(stretch, now),
    cacheTags: tagsOf(slice, entries),
    body: (request) => memory.document(state.tag, () => renderEntries(catalog, request, channel, format, entries)),
  };
  const listed: Representation = { ...whole, tags: [state.listing, state.tag], headers: PASS_ON };
  const part: Representation = { ...listed, headers: { ...PASS_ON, IM: FEED_DELTA } };
  // A delta is not all that there is: RFC 5005 has readers drop what a complete feed does not show.
  const partChannel = { ...channel, history: { ...history, complete: false } };
  return { format, masthead, stretch, state, whole, listed, part, partChannel };
}

function controlOf(stretch: Stretch, now: Date): string {
  return cacheControl(FEED_LIFETIMES, now, stretch.changes);
}

/** Whether a subscription made before is what would be made now; at once, if the catalog can tell by itself. */
export function isCurrent(
  { masthead, stretch, whole }: Subscription,
  catalog: Catalog,
  now: Date,
): boolean | Promise<boolean> {
  return whole.cacheControl === controlOf(stretch, now) && catalog.holds([masthead, stretch], now);
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
  const known = remembered(memory).feeds.get(key);
  if (known && (await isCurrent(known, catalog, now))) return known;
  const [masthead, subject, stretch] = await Promise.all([
    catalog.masthead(),
    catalog.find(slice, now),
    catalog.stretch(slice, { now, limit: "feed" }),
  ]);
  if (subject === undefined) return undefined;
  const subscription = make(exchange, slice, name, { masthead, stretch, subject });
  remembered(memory).feeds.set(key, subscription, 1);
  return subscription;
}
