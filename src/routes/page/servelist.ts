import type { Horizon, SliceSubject } from "../../catalog/catalog.ts";
import { digest } from "../../catalog/digest.ts";
import type { Site } from "../../catalog/rendering.ts";
import { cacheControl, FEED_LIFETIMES } from "../../http/caching.ts";
import type { Representation } from "../../http/representation.ts";
import { respond } from "../../http/respond.ts";
import { homePage } from "../../pages/lists/homepage.tsx";
import type { PartLink } from "../../pages/lists/paging.tsx";
import { monthLink, type OlderArticles } from "../../pages/lists/paging.tsx";
import { slicePage } from "../../pages/lists/slicepage.tsx";
import { monthAfter, PART_SIZE, type Part } from "../../site/month.ts";
import { EVERYTHING, type Slice } from "../../site/slice.ts";
import { archiveIndexUrl, partUrl } from "../../site/urls.ts";
import { type Exchange, feedLinks, siteHere } from "../exchange.ts";
import { tagsOf } from "../feed/feedrepresentation.ts";
import { notFound } from "../notfound.ts";
import { commonHorizon } from "./commonhorizon.ts";
import { html } from "./htmlrepresentation.ts";

/** How many outlets and how many topics the home page names. */
const NAMED = 12;

/** How many articles a list shows before it is continued in the months. */
const LISTED = 30;

/** How many months of older articles a list names before it leads to all of them. */
const MONTHS = 6;

/** A list before the request is looked at: what it shows, and what it depends on. */
interface List extends Pick<Representation, "cacheTags" | "body"> {
  readonly site: Site;
  readonly subject: SliceSubject;
  /** Whatever else the page shows, as far as its state depends on it. */
  readonly shown: unknown;
  readonly horizon: Horizon;
}

function answer({ request, memory, now }: Exchange, { site, subject, shown, horizon, ...list }: List) {
  const page = html(memory, {
    tags: [digest(`${site.edition} ${JSON.stringify([subject, shown])}`)],
    modified: new Date(horizon.modified),
    cacheControl: cacheControl(FEED_LIFETIMES, now, horizon.changes),
    links: feedLinks(site, subject.slice),
    ...list,
  });
  return respond(request, page, now);
}

function linkTo({ publication }: Site, slice: Slice, part: Part | undefined): PartLink | undefined {
  return part && { part, url: partUrl(publication.url, slice, part) };
}

/** The months in which a list goes on, from the one in which its rest begins. */
async function olderThan(
  { catalog, now }: Exchange,
  { publication: { url } }: Site,
  slice: Slice,
  rest: Part | undefined,
): Promise<(OlderArticles & Horizon) | undefined> {
  if (rest === undefined) return undefined;
  const { months, changes } = await catalog.months(slice, { now, limit: MONTHS, after: monthAfter(rest.month) });
  return {
    months: months.map((month) => monthLink(url, slice, month)),
    archive: archiveIndexUrl(url, slice),
    ...commonHorizon([...months, { modified: 0, changes }]),
  };
}

/** The home page, or an outlet's, topic's or author's: the newest articles, and what to subscribe to. */
export async function newest(exchange: Exchange, slice: Slice): Promise<Response> {
  const { request, catalog, now } = exchange;
  const isHome = slice.kind === "everything";
  const named = (kind: "outlet" | "topic") => catalog.slices(kind, { now, limit: isHome ? NAMED : 0, order: "size" });
  const [site, subject, stretch, outlets, topics] = await Promise.all([
    siteHere(exchange),
    catalog.find(slice, now),
    catalog.stretch(slice, { now, limit: LISTED }),
    named("outlet"),
    named("topic"),
  ]);
  if (subject === undefined) return notFound(request, site);
  const older = await olderThan(exchange, site, slice, stretch.rest);
  return answer(exchange, {
    site,
    subject,
    shown: [stretch.entries.map(({ fingerprint }) => fingerprint), older, outlets.slices, topics.slices],
    horizon: commonHorizon([isHome ? outlets : stretch, ...(older === undefined ? [] : [older])]),
    cacheTags: tagsOf(slice, stretch.entries),
    body: async () => {
      const articles = await catalog.read(stretch.entries);
      return isHome
        ? homePage({ site, articles, outlets: outlets.slices, topics: topics.slices, older })
        : slicePage({ site, subject, articles, rest: older });
    },
  });
}

/** The home page. */
export function home(exchange: Exchange): Promise<Response> {
  return newest(exchange, EVERYTHING);
}

/** The page of a month of a slice, or of one part of it. */
export async function partPage(exchange: Exchange, slice: Slice, part: Part): Promise<Response> {
  const { request, catalog, now } = exchange;
  const [site, subject, stretch, beside] = await Promise.all([
    siteHere(exchange),
    catalog.find(slice, now),
    catalog.stretch(slice, { now, limit: PART_SIZE, part }),
    catalog.neighbours(slice, part, now),
  ]);
  if (subject === undefined || slice.kind === "article" || stretch.entries.length === 0) return notFound(request, site);
  const [older, newer] = [linkTo(site, slice, beside.older), linkTo(site, slice, beside.newer)];
  return answer(exchange, {
    site,
    subject,
    shown: [stretch.entries.map(({ fingerprint }) => fingerprint), part, older, newer],
    horizon: { modified: stretch.modified, changes: beside.changes },
    cacheTags: tagsOf(slice, stretch.entries),
    body: async () => {
      const articles = await catalog.read(stretch.entries);
      return slicePage({ site, subject, articles, part: linkTo(site, slice, part), older, newer });
    },
  });
}
