import type { Answer, EntryState, MonthList, SliceSubject } from "../../catalog/catalog.ts";
import { digest } from "../../catalog/digest.ts";
import { type Site, siteOf } from "../../catalog/rendering.ts";
import { FEED_LIFETIMES } from "../../http/caching.ts";
import { homePage } from "../../pages/lists/homepage.tsx";
import { monthLink, type OlderArticles, type PartLink } from "../../pages/lists/paging.tsx";
import { slicePage } from "../../pages/lists/slicepage.tsx";
import { documentRights } from "../../rights/rightsstatement.ts";
import { monthAfter, PART_SIZE, type Part } from "../../site/month.ts";
import { EVERYTHING, type Slice } from "../../site/slice.ts";
import { archiveIndexUrl, partUrl, sliceUrl } from "../../site/urls.ts";
import { type Exchange, feedLinks } from "../exchange.ts";
import { tagsOf } from "../feed/feedrepresentation.ts";
import type { Lasting } from "../lasting.ts";
import { notFound } from "../notfound.ts";
import { respondPage } from "./htmlrepresentation.ts";

/** How many outlets and how many topics the home page names. */
const NAMED = 12;

/** How many articles a list shows before it is continued in the months. */
const LISTED = 30;

/** How many months of older articles a list names before it leads to all of them. */
const MONTHS = 6;

/** A list before the request is looked at: what it shows, and what it was made of. */
interface List extends Pick<Lasting, "cacheTags" | "render"> {
  readonly site: Site;
  readonly subject: SliceSubject;
  /** Whatever else the page shows, as far as its state depends on it. */
  readonly shown: unknown;
  /** The articles that it shows. */
  readonly entries: readonly EntryState[];
  readonly answers: readonly Answer[];
  readonly modified: number;
}

function answer(
  exchange: Exchange,
  { site, subject, shown, entries, answers, modified, ...list }: List,
): Promise<Response> {
  const { publication } = site;
  return respondPage(
    exchange,
    { answers, lifetimes: FEED_LIFETIMES },
    {
      tags: [digest(`${site.edition} ${JSON.stringify([subject, shown])}`)],
      modified: new Date(modified),
      links: feedLinks(site, subject.slice),
      ...list,
    },
    {
      rights: documentRights(publication, sliceUrl(publication.url, subject.slice), entries),
      signals: publication.signals,
    },
  );
}

function linkTo({ publication }: Site, slice: Slice, part: Part | undefined): PartLink | undefined {
  return part && { part, url: partUrl(publication.url, slice, part) };
}

/** Where a list goes on: its months, from the one in which its rest begins. */
function olderIn({ publication: { url } }: Site, slice: Slice, list: MonthList | undefined): OlderArticles | undefined {
  return (
    list && { months: list.months.map((month) => monthLink(url, slice, month)), archive: archiveIndexUrl(url, slice) }
  );
}

/** The home page, or an outlet's, topic's or author's: the newest articles, and what to subscribe to. */
export async function newest(exchange: Exchange, slice: Slice): Promise<Response> {
  const { request, catalog, rendering, now } = exchange;
  const isHome = slice.kind === "everything";
  const named = (kind: "outlet" | "topic") =>
    isHome ? catalog.slices(kind, { now, limit: NAMED, order: "size" }) : undefined;
  const [masthead, subject, stretch, outlets, topics] = await Promise.all([
    catalog.masthead(),
    catalog.find(slice, now),
    catalog.stretch(slice, { now, limit: LISTED }),
    named("outlet"),
    named("topic"),
  ]);
  const site = siteOf(masthead, rendering);
  if (subject === undefined) return notFound(request, site);
  const { rest } = stretch;
  const list = rest && (await catalog.months(slice, { now, limit: MONTHS, after: monthAfter(rest.month) }));
  const older = olderIn(site, slice, list);
  return answer(exchange, {
    site,
    subject,
    entries: stretch.entries,
    shown: [stretch.entries.map(({ fingerprint }) => fingerprint), older, outlets?.slices ?? [], topics?.slices ?? []],
    answers: [masthead, stretch, outlets, topics, list].filter((answer) => answer !== undefined),
    modified: Math.max((outlets ?? stretch).modified, ...(list?.months ?? []).map(({ modified }) => modified)),
    cacheTags: tagsOf(slice, stretch.entries),
    render: async () => {
      const articles = await catalog.read(stretch.entries);
      return outlets && topics
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
  const { request, catalog, rendering, now } = exchange;
  const [masthead, subject, stretch, beside] = await Promise.all([
    catalog.masthead(),
    catalog.find(slice, now),
    catalog.stretch(slice, { now, limit: PART_SIZE, part }),
    catalog.neighbours(slice, part, now),
  ]);
  const site = siteOf(masthead, rendering);
  if (subject === undefined || slice.kind === "article" || stretch.entries.length === 0) return notFound(request, site);
  const [older, newer] = [linkTo(site, slice, beside.older), linkTo(site, slice, beside.newer)];
  return answer(exchange, {
    site,
    subject,
    entries: stretch.entries,
    shown: [stretch.entries.map(({ fingerprint }) => fingerprint), part, older, newer],
    answers: [masthead, stretch, beside],
    modified: stretch.modified,
    cacheTags: tagsOf(slice, stretch.entries),
    render: async () => {
      const articles = await catalog.read(stretch.entries);
      return slicePage({ site, subject, articles, part: linkTo(site, slice, part), older, newer });
    },
  });
}
