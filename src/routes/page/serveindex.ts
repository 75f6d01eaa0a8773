import { digest } from "../../catalog/digest.ts";
import { siteOf } from "../../catalog/rendering.ts";
import { FEED_LIFETIMES } from "../../http/caching.ts";
import { archiveIndexPage } from "../../pages/lists/archiveindexpage.tsx";
import { monthLink } from "../../pages/lists/paging.tsx";
import { sliceIndexPage } from "../../pages/lists/sliceindexpage.tsx";
import { ownRights } from "../../rights/rightsstatement.ts";
import { isMonth, type Month } from "../../site/month.ts";
import type { ListKind, Slice } from "../../site/slice.ts";
import { archiveIndexUrl, sliceIndexUrl } from "../../site/urls.ts";
import type { Exchange } from "../exchange.ts";
import { notFound } from "../notfound.ts";
import { respondPage } from "./htmlrepresentation.ts";

/** How many slices an index shows before it is continued on the next page. */
const NAMED = 200;

/** How many months: ten years. */
const MONTHS = 120;

/**
 * The months of a slice in which there is anything, newest first.
 * @param before only the months before this one
 */
export async function archiveIndex(exchange: Exchange, slice: Slice, before?: Month): Promise<Response> {
  const { request, catalog, rendering, now } = exchange;
  const [masthead, subject, list] = await Promise.all([
    catalog.masthead(),
    catalog.find(slice, now),
    catalog.months(slice, { now, limit: MONTHS, after: before }),
  ]);
  const site = siteOf(masthead, rendering);
  const { url } = site.publication;
  const isNoMonth = before !== undefined && !isMonth(before);
  if (subject === undefined || slice.kind === "article" || isNoMonth || list.months.length === 0) {
    return notFound(request, site);
  }
  const months = list.months.map((month) => monthLink(url, slice, month));
  const older = list.next === undefined ? undefined : archiveIndexUrl(url, slice, list.next);
  return respondPage(
    exchange,
    { answers: [masthead, list], lifetimes: FEED_LIFETIMES },
    {
      tags: [digest(`${site.edition} ${JSON.stringify([subject, before, months, older])}`)],
      modified: new Date(list.modified),
      cacheTags: ["everything"],
      links: [],
      render: async () => archiveIndexPage({ site, subject, months, before, older }),
    },
    { rights: ownRights(site.publication), signals: site.publication.signals },
  );
}

/**
 * The outlets, topics or authors with anything to show, by key.
 * @param after only those behind this key
 */
export async function sliceIndex(exchange: Exchange, kind: ListKind, after?: string): Promise<Response> {
  const { request, catalog, rendering, now } = exchange;
  const [masthead, list] = await Promise.all([catalog.masthead(), catalog.slices(kind, { now, limit: NAMED, after })]);
  const site = siteOf(masthead, rendering);
  if (list.slices.length === 0 && after !== undefined) return notFound(request, site);
  const next = list.next === undefined ? undefined : sliceIndexUrl(site.publication.url, kind, list.next);
  return respondPage(
    exchange,
    { answers: [masthead, list], lifetimes: FEED_LIFETIMES },
    {
      tags: [digest(`${site.edition} ${JSON.stringify([kind, after, list.slices, next])}`)],
      modified: new Date(list.modified),
      cacheTags: ["everything"],
      links: [],
      render: async () => sliceIndexPage({ site, kind, slices: list.slices, after, next }),
    },
    { rights: ownRights(site.publication), signals: site.publication.signals },
  );
}
