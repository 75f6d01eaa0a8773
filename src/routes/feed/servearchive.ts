import { feedAddress, siteOf } from "../../catalog/rendering.ts";
import { channelOf } from "../../feeds/channel.ts";
import { WRITERS } from "../../feeds/document.ts";
import { archiveHistory, historyAround } from "../../feeds/history.ts";
import { stateOf } from "../../feeds/state.ts";
import { ARCHIVE_LIFETIMES, FEED_LIFETIMES } from "../../http/caching.ts";
import type { FormatName } from "../../site/formats.ts";
import { monthOf, PART_SIZE, type Part } from "../../site/month.ts";
import type { Slice } from "../../site/slice.ts";
import { archiveUrl } from "../../site/urls.ts";
import type { Exchange } from "../exchange.ts";
import { respondLasting } from "../lasting.ts";
import { notFound } from "../notfound.ts";
import { asSeenBy, feedRepresentation, renderEntries, tagsOf } from "./feedrepresentation.ts";

/**
 * One part of a month of a slice in one format (RFC 5005 section 4). A slice that fits into its subscription feed has
 * none.
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
  const site = siteOf(masthead, rendering);
  const { entries } = stretch;
  if (subject === undefined || newest.rest === undefined || entries.length === 0) return notFound(request, site);
  const history = historyAround(site, slice, name, { rest: newest.rest, ...beside });
  const lifetimes = part.month === monthOf(now.getTime()) ? FEED_LIFETIMES : ARCHIVE_LIFETIMES;
  const channel = {
    ...channelOf(site, subject, entries, name, history, lifetimes.fresh),
    self: archiveUrl(feedAddress(site), slice, part, name),
  };
  const format = WRITERS[name];
  const { tag } = stateOf(site, subject, name, entries, archiveHistory(part, history));
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
