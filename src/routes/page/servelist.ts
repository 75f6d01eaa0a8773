import type { Site } from "../../catalog/catalog.ts";
import { digest } from "../../catalog/digest.ts";
import { monthAfter, restOf, WHOLE_MONTH } from "../../feeds/history.ts";
import { cacheControl, FEED_LIFETIMES } from "../../http/caching.ts";
import { respond } from "../../http/respond.ts";
import { homePage } from "../../pages/lists/homepage.tsx";
import type { MonthLink } from "../../pages/lists/paging.tsx";
import { slicePage } from "../../pages/lists/slicepage.tsx";
import { isMonth, type Month } from "../../site/month.ts";
import { EVERYTHING, type Slice } from "../../site/slice.ts";
import { monthUrl } from "../../site/urls.ts";
import { type Exchange, feedLinks } from "../exchange.ts";
import { tagsOf } from "../feed/feedrepresentation.ts";
import { notFound } from "../notfound.ts";
import { html } from "./htmlrepresentation.ts";

/** How many outlets and how many topics the home page names. */
const NAMED = 100;

/** How many articles a list shows before it is continued in the months. */
const LISTED = 30;

function linkTo({ publication }: Site, slice: Slice, month: Month): MonthLink {
  return { month, url: monthUrl(publication.url, slice, month) };
}

/** The home page, or an outlet's, topic's or author's: the newest articles, and what to subscribe to. */
export async function newest(exchange: Exchange, slice: Slice): Promise<Response> {
  const { request, catalog, memory, now } = exchange;
  const [site, subject, horizon] = await Promise.all([catalog.site(), catalog.find(slice, now), catalog.horizon(now)]);
  if (subject === undefined) return notFound(request, site);
  const page = await catalog.page(slice, { now, limit: LISTED });
  const month = monthAfter(await restOf(catalog, slice, page, now));
  const older = month === undefined ? undefined : linkTo(site, slice, month);
  const isHome = slice.kind === "everything";
  const lists = isHome
    ? [catalog.slices("outlet", { now, limit: NAMED }), catalog.slices("topic", { now, limit: NAMED })]
    : [];
  const [outlets = { slices: [] }, topics = { slices: [] }] = await Promise.all(lists);
  const { modified, changes } = isHome ? horizon : page;
  const shown = [page.entries.map(({ fingerprint }) => fingerprint), older, outlets, topics];
  return respond(
    request,
    html(memory, {
      tags: [digest(`${site.edition} ${JSON.stringify([subject, shown])}`)],
      modified: new Date(modified),
      cacheControl: cacheControl(FEED_LIFETIMES, now, changes),
      cacheTags: tagsOf(slice, page),
      links: feedLinks(site, slice),
      body: async () => {
        const articles = await catalog.read(page.entries);
        return isHome
          ? homePage({ site, articles, outlets: outlets.slices, topics: topics.slices, older })
          : slicePage({ site, subject, articles, older });
      },
    }),
    now,
  );
}

/** The home page. */
export function home(exchange: Exchange): Promise<Response> {
  return newest(exchange, EVERYTHING);
}

/** The page of one month of a slice. */
export async function monthPage(exchange: Exchange, slice: Slice, month: string): Promise<Response> {
  const { request, catalog, memory, now } = exchange;
  const [site, subject, horizon] = await Promise.all([catalog.site(), catalog.find(slice, now), catalog.horizon(now)]);
  if (subject === undefined || slice.kind === "article" || !isMonth(month)) return notFound(request, site);
  const page = await catalog.page(slice, { now, limit: WHOLE_MONTH, month });
  if (page.entries.length === 0) return notFound(request, site);
  const beside = await catalog.neighbours(slice, month, now);
  const older = beside.older === undefined ? undefined : linkTo(site, slice, beside.older);
  const newer = beside.newer === undefined ? undefined : linkTo(site, slice, beside.newer);
  const shown = [page.entries.map(({ fingerprint }) => fingerprint), month, beside];
  return respond(
    request,
    html(memory, {
      tags: [digest(`${site.edition} ${JSON.stringify([subject, shown])}`)],
      modified: new Date(page.modified),
      cacheControl: cacheControl(FEED_LIFETIMES, now, horizon.changes),
      cacheTags: tagsOf(slice, page),
      links: feedLinks(site, slice),
      body: async () => {
        const articles = await catalog.read(page.entries);
        return slicePage({ site, subject, articles, month: linkTo(site, slice, month), older, newer });
      },
    }),
    now,
  );
}
