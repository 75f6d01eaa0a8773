import type { Page } from "../catalog/catalog.ts";
import { type Slice, sliceName } from "../catalog/slice.ts";
import type { FormatName } from "../catalog/urls.ts";
import { channelOf } from "../feeds/channel.ts";
import { FORMATS, renderFeed } from "../feeds/document.ts";
import type { Channel, Format } from "../feeds/format.ts";
import { stateOf } from "../feeds/state.ts";
import { cacheControl, FEED_LIFETIMES } from "../http/caching.ts";
import { FEED_POLICY } from "../http/headers.ts";
import type { Link } from "../http/representation.ts";
import { respond } from "../http/respond.ts";
import type { Exchange } from "./exchange.ts";
import { notFound } from "./notfound.ts";

/** What a feed's response depends on among the request's headers. */
const VARY = "Sec-Fetch-Dest, A-IM";

/** Only as plain XML do Chromium and Firefox apply the style sheet; no feed reader sends this header. */
function mediaTypeFor(request: Request, format: Format): string {
  const isDocument = request.headers.get("Sec-Fetch-Dest") === "document" && format.name !== "json";
  return `${isDocument ? "application/xml" : format.mediaType}; charset=utf-8`;
}

function linksOf(channel: Channel, format: Format): Link[] {
  return [
    { rel: "self", href: channel.self, type: format.mediaType },
    ...channel.hubs.map((href) => ({ rel: "hub", href })),
    ...(channel.licence === undefined ? [] : [{ rel: "license", href: channel.licence.url }]),
  ];
}

/** What the edge purges by: everything that the feed shows, and the slice itself. */
function tagsOf(slice: Slice, page: Page): string[] {
  return [
    sliceName(slice) || "everything",
    ...page.entries.map(({ slug }) => sliceName({ kind: "article", key: slug })),
  ];
}

/** A slice's subscription feed in one format. */
export async function feed({ request, catalog, now }: Exchange, slice: Slice, name: FormatName): Promise<Response> {
  const [site, subject] = await Promise.all([catalog.site(), catalog.find(slice, now)]);
  if (subject === undefined) return notFound(request, site);
  const format = FORMATS[name];
  const page = await catalog.page(slice, { now, limit: site.publication.entries });
  const channel = channelOf(site, subject, page, name, { complete: page.next === undefined });
  const state = stateOf(site, slice, name, page);
  return respond(
    request,
    {
      mediaType: mediaTypeFor(request, format),
      tags: [state.tag, state.listing],
      modified: new Date(page.modified),
      cacheControl: cacheControl(FEED_LIFETIMES, now, page.changes),
      cacheTags: tagsOf(slice, page),
      links: linksOf(channel, format),
      vary: VARY,
      isShared: true,
      contentSecurityPolicy: FEED_POLICY,
      body: async () => renderFeed(format, channel, await catalog.read(page.entries)),
    },
    now,
  );
}
