import type { Masthead, SliceSubject, Stretch } from "../../catalog/catalog.ts";
import { siteOf } from "../../catalog/rendering.ts";
import { channelOf } from "../../feeds/channel.ts";
import { WRITERS } from "../../feeds/document.ts";
import type { Channel, Format } from "../../feeds/format.ts";
import { historyBefore } from "../../feeds/history.ts";
import { type State, stateOf } from "../../feeds/state.ts";
import { FEED_LIFETIMES, NEVER_BUT_DELTAS, NOT_AT_THE_EDGE } from "../../http/caching.ts";
import { FEED_DELTA } from "../../http/instance.ts";
import type { Representation } from "../../http/representation.ts";
import type { FormatName } from "../../site/formats.ts";
import type { Slice } from "../../site/slice.ts";
import type { Exchange } from "../exchange.ts";
import { controlOf, standsAt } from "../lasting.ts";
import { feedRepresentation, tagsOf } from "./feedrepresentation.ts";

/** Everything about a slice's feed in one format that does not depend on who asks. */
export interface Subscription {
  readonly format: Format;
  readonly stretch: Stretch;
  readonly state: State;
  /** Whether it would be made the same at a moment; at once, if the catalog can tell by itself. */
  readonly holds: (now: Date) => boolean | Promise<boolean>;
  /** For whoever takes the whole document. */
  readonly whole: Representation;
  /** The same for whoever asks for deltas: its tag can be compared later, which only the Worker can do. */
  readonly listed: Representation;
  /** A delta, but for its bytes, which depend on what the client lacks. */
  readonly part: Representation;
  /** What the whole document says of itself, and what a delta does. */
  readonly channel: Channel;
  readonly partChannel: Channel;
}

/** What a subscription is made of. */
interface Ingredients {
  readonly masthead: Masthead;
  readonly subject: SliceSubject;
  readonly stretch: Stretch;
}

function make(
  exchange: Exchange,
  slice: Slice,
  name: FormatName,
  { masthead, stretch, subject }: Ingredients,
): Subscription {
  const site = siteOf(masthead, exchange.rendering);
  const { entries } = stretch;
  const history = historyBefore(site, slice, name, stretch.rest);
  const channel = channelOf(site, subject, entries, name, history, FEED_LIFETIMES.fresh);
  const state = stateOf(site, subject, name, entries, history);
  const format = WRITERS[name];
  const grounds = { answers: [masthead, stretch], lifetimes: FEED_LIFETIMES };
  const control = controlOf(grounds, exchange);
  const whole: Representation = {
    ...feedRepresentation(channel, format),
    tags: exchange.listsStates === true ? [state.listing, state.tag] : [state.tag, state.listing],
    modified: new Date(stretch.modified),
    cacheControl: control,
    cacheTags: tagsOf(slice, entries),
  };
  const listed: Representation = {
    ...whole,
    tags: [state.listing, state.tag],
    headers: { ...whole.headers, ...NOT_AT_THE_EDGE },
  };
  const part: Representation = {
    ...listed,
    cacheControl: NEVER_BUT_DELTAS,
    headers: { ...whole.headers, ...NOT_AT_THE_EDGE, IM: FEED_DELTA },
  };
  // A delta is not all that there is: RFC 5005 has readers drop what a complete feed does not show.
  const partChannel = { ...channel, history: { ...history, complete: false } };
  const holds = standsAt(exchange, grounds, control);
  return { format, stretch, state, holds, whole, listed, part, channel, partChannel };
}

/**
 * A slice's subscription feed in one format.
 * @returns none for a slice that is unknown or has nothing visible
 */
export async function subscriptionTo(
  exchange: Exchange,
  slice: Slice,
  name: FormatName,
): Promise<Subscription | undefined> {
  const { catalog, now } = exchange;
  const [masthead, subject, stretch] = await Promise.all([
    catalog.masthead(),
    catalog.find(slice, now),
    catalog.stretch(slice, { now, limit: "feed" }),
  ]);
  return subject && make(exchange, slice, name, { masthead, stretch, subject });
}
