import { siteOf } from "../../catalog/rendering.ts";
import { channelOf } from "../../feeds/channel.ts";
import { WRITERS } from "../../feeds/document.ts";
import { stateOf } from "../../feeds/state.ts";
import { ARCHIVE_LIFETIMES, FEED_LIFETIMES } from "../../http/caching.ts";
import type { FormatName } from "../../site/formats.ts";
import { isEarlier, monthOf, PART_SIZE, type Part } from "../../site/month.ts";
import type { Slice } from "../../site/slice.ts";
import { archiveUrl, feedUrl } from "../../site/urls.ts";
import type { Exchange } from "../exchange.ts";
import { respondLasting } from "../lasting.ts";
import { notFound } from "../notfound.ts";
import { asSeenBy, feedRepresentation, renderEntries, tagsOf } from "./feedrepresentation.ts";

/**
 * One part of a month of a slice in one format (RFC 5005 section 4). A slice that fits into its subscription feed has
 * none. The newest part with a document is the one that the subscription feed leads to; it has no next one yet.
 */
export async function archive(exchange: Exchange, slice: Slice, part: Part, name: FormatName): Promise<Response> {
  const { request, catalog, rendering, now } = exchange;
  const [masthead, subject, newest, stretch, beside] = await Promise.all([
    catalog.masthead(),
    catalog.find(slice, now),
    catalog.stretch(slice, { now, limit: "feed" }),
    catalog.stretch(slice, { now, limit: PART_SIZE, part }),
    catalog.neighbours(slice, part, now),
  ]);
  const { older, newer } = beside;
  const site = siteOf(masthead, rendering);
  const { entries } = stretch;
  if (subject === undefined || newest.rest === undefined || entries.length === 0) return notFound(request, site);
  const { url: origin } = site.publication;
  const url = (to: Part) => archiveUrl(origin, slice, to, name);
  const history = {
    complete: false,
    current: feedUrl(origin, slice, name),
    ...(older === undefined ? {} : { previousArchive: url(older) }),
    ...(newer === undefined || isEarlier(newest.rest, newer) ? {} : { nextArchive: url(newer) }),
  };
  const lifetimes = part.month === monthOf(now.getTime()) ? FEED_LIFETIMES : ARCHIVE_LIFETIMES;
  const channel = { ...channelOf(site, subject, entries, name, history, lifetimes.fresh), self: url(part) };
  const format = WRITERS[name];
  const { tag } = stateOf(site, subject, name, entries, { ...part, ...history });
  return respondLasting(
    exchange,
    // The neighbours that it leads to may appear and disappear as well.
    { answers: [masthead, newest, stretch, beside], lifetimes },
    {
      ...feedRepresentation(channel, format),
      tags: [tag],
      modified: new Date(stretch.modified),
      cacheTags: tagsOf(slice, entries),
      render: () => renderEntries(catalog, request, channel, format, entries),
    },
    (request, document) => asSeenBy(request, format, document),
  );
}
