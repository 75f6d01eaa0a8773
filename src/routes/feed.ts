import type { EntryState, Page } from "../catalog/catalog.ts";
import { type Slice, sliceName } from "../catalog/slice.ts";
import type { FormatName } from "../catalog/urls.ts";
import { FEED_FILES } from "../catalog/urls.ts";
import { channelOf } from "../feeds/channel.ts";
import { FORMATS, renderFeed } from "../feeds/document.ts";
import type { Channel, Format } from "../feeds/format.ts";
import { fingerprintsIn, type State, stateOf } from "../feeds/state.ts";
import { cacheControl, FEED_LIFETIMES } from "../http/caching.ts";
import { tagsIn } from "../http/conditional.ts";
import { FEED_POLICY } from "../http/headers.ts";
import { acceptsFeedDelta, FEED_DELTA } from "../http/instance.ts";
import type { Link, Representation } from "../http/representation.ts";
import { respond } from "../http/respond.ts";
import type { Exchange } from "./exchange.ts";
import { logFault } from "./fault.ts";
import { historyOf } from "./history.ts";
import { renamed } from "./moved.ts";
import { notFound } from "./notfound.ts";

/** What a feed's response depends on among the request's headers. */
const VARY = "Sec-Fetch-Dest, A-IM";

/** Keeps the edge from answering for the Worker: only the Worker can compare states (RFC 3229 section 10.6). */
const PASS_ON = { "Cloudflare-CDN-Cache-Control": "no-store" };

/** Only as plain XML do Chromium and Firefox apply the style sheet; no feed reader sends this header. */
function mediaTypeFor(request: Request, format: Format): string {
  const isDocument = request.headers.get("Sec-Fetch-Dest") === "document" && format.name !== "json";
  return `${isDocument ? "application/xml" : format.mediaType}; charset=utf-8`;
}

function linksOf(channel: Channel): Link[] {
  return [
    { rel: "self", href: channel.self },
    ...channel.hubs.map((href) => ({ rel: "hub", href })),
    ...(channel.licence === undefined ? [] : [{ rel: "license", href: channel.licence.url }]),
  ];
}

/** What the edge purges by: the slice itself, and every article that its feed shows. */
function tagsOf(slice: Slice, page: Page): string[] {
  const entries = page.entries.map(({ slug }) => sliceName({ kind: "article", key: slug }));
  return [sliceName(slice) || "everything", ...entries];
}

/** What all documents of a slice answer with: one format's rendering of some entries. */
export function feedRepresentation(
  { request, catalog }: Exchange,
  channel: Channel,
  format: Format,
  entries: readonly EntryState[],
): Pick<Representation, "mediaType" | "links" | "vary" | "isShared" | "contentSecurityPolicy" | "body"> {
  return {
    mediaType: mediaTypeFor(request, format),
    links: linksOf(channel),
    vary: VARY,
    isShared: true,
    contentSecurityPolicy: FEED_POLICY,
    body: async () => {
      const fault = (slug: string, error: unknown) => logFault(error, request, { article: slug, format: format.name });
      return renderFeed(format, channel, await catalog.read(entries), fault);
    },
  };
}

/**
 * The entries that a client which knows a past state lacks: new ones, and changed ones.
 * @returns none at all where the client names no state of ours
 */
function lacking(request: Request, page: Page, state: State): readonly EntryState[] | undefined {
  for (const tag of tagsIn(request.headers.get("If-None-Match"))) {
    const known = fingerprintsIn(tag, state);
    if (known) return page.entries.filter(({ fingerprint }) => !known.has(fingerprint));
  }
  return undefined;
}

/** A slice's subscription feed in one format: whole, or to a client that asks for it only what that client lacks. */
export async function feed(exchange: Exchange, slice: Slice, name: FormatName): Promise<Response> {
  const { request, catalog, now } = exchange;
  const [site, subject] = await Promise.all([catalog.site(), catalog.find(slice, now)]);
  if (subject === undefined) {
    const moved = slice.kind === "article" ? await renamed(exchange, slice.key, `/${FEED_FILES[name]}`) : undefined;
    return moved ?? notFound(request, site);
  }
  const format = FORMATS[name];
  const page = await catalog.page(slice, { now, limit: site.publication.entries });
  const history = await historyOf(catalog, slice, name, page, now);
  const channel = channelOf(site, subject, page, name, history);
  const state = stateOf(site, slice, name, page, history);
  const whole: Representation = {
    ...feedRepresentation(exchange, channel, format, page.entries),
    tags: [state.tag, state.listing],
    modified: new Date(page.modified),
    cacheControl: cacheControl(FEED_LIFETIMES, now, page.changes),
    cacheTags: tagsOf(slice, page),
  };
  if (!acceptsFeedDelta(request.headers)) return respond(request, whole, now);
  const listed: Representation = { ...whole, tags: [state.listing, state.tag], headers: PASS_ON };
  const entries = lacking(request, page, state);
  if (entries === undefined) return respond(request, listed, now);
  // What a client lacks nothing of is unchanged for it, even if entries have left since.
  if (entries.length === 0) return respond(request, listed, now, { isUnchanged: true });
  // A delta is not all that there is: RFC 5005 has readers drop what a complete feed does not show.
  const part = { ...channel, history: { ...history, complete: false } };
  const delta: Representation = {
    ...listed,
    ...feedRepresentation(exchange, part, format, entries),
    headers: { ...PASS_ON, IM: FEED_DELTA },
  };
  return respond(request, delta, now, { status: 226 });
}
