import { channelOf } from "../../feeds/channel.ts";
import { WRITERS } from "../../feeds/document.ts";
import { monthAfter, restOf, WHOLE_MONTH } from "../../feeds/history.ts";
import { stateOf } from "../../feeds/state.ts";
import { ARCHIVE_LIFETIMES, cacheControl, FEED_LIFETIMES } from "../../http/caching.ts";
import { respond } from "../../http/respond.ts";
import type { FormatName } from "../../site/formats.ts";
import { isMonth, monthOf } from "../../site/month.ts";
import type { Slice } from "../../site/slice.ts";
import { archiveUrl, feedUrl } from "../../site/urls.ts";
import type { Exchange } from "../exchange.ts";
import { notFound } from "../notfound.ts";
import { asShownTo, feedRepresentation, renderEntries, tagsOf } from "./feedrepresentation.ts";

/**
 * One month of a slice in one format (RFC 5005 section 4). A slice that fits into its subscription feed has none. The
 * newest month with a document is the one that the subscription feed leads to; it has no next one yet.
 */
export async function archive(exchange: Exchange, slice: Slice, month: string, name: FormatName): Promise<Response> {
  const { request, catalog, memory, now } = exchange;
  const [site, subject] = await Promise.all([catalog.site(), catalog.find(slice, now)]);
  if (subject === undefined || !isMonth(month)) return notFound(request, site);
  const { publication } = site;
  const newest = await catalog.page(slice, { now, limit: publication.entries });
  const page = await catalog.page(slice, { now, limit: WHOLE_MONTH, month });
  const newestArchived = monthAfter(await restOf(catalog, slice, newest, now));
  if (newestArchived === undefined || page.entries.length === 0) return notFound(request, site);
  const [{ older, newer }, horizon] = await Promise.all([catalog.neighbours(slice, month, now), catalog.horizon(now)]);
  const url = (to: string) => archiveUrl(publication.url, slice, to, name);
  const history = {
    complete: false,
    current: feedUrl(publication.url, slice, name),
    ...(older === undefined ? {} : { previousArchive: url(older) }),
    ...(newer === undefined || newer > newestArchived ? {} : { nextArchive: url(newer) }),
  };
  const lifetimes = month === monthOf(now.getTime()) ? FEED_LIFETIMES : ARCHIVE_LIFETIMES;
  const channel = { ...channelOf(site, subject, page, name, history, lifetimes.fresh), self: url(month) };
  const format = WRITERS[name];
  const { tag } = stateOf(site, subject, name, page, { month, ...history });
  const document = {
    ...feedRepresentation(channel, format),
    tags: [tag] as const,
    modified: new Date(page.modified),
    // The neighbours that it leads to may appear and disappear as well.
    cacheControl: cacheControl(lifetimes, now, horizon.changes),
    cacheTags: tagsOf(slice, page),
    body: () => memory.document(tag, () => renderEntries(catalog, request, channel, format, page.entries)),
  };
  return respond(request, asShownTo(request, format, document), now);
}
