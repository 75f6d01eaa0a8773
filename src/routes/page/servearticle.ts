import type { Article } from "../../article/article.ts";
import type { EntryState, Horizon } from "../../catalog/catalog.ts";
import { digest } from "../../catalog/digest.ts";
import { cacheControl, FEED_LIFETIMES } from "../../http/caching.ts";
import { problemPage } from "../../http/problem.ts";
import type { Link } from "../../http/representation.ts";
import { respond } from "../../http/respond.ts";
import { articlePage } from "../../pages/article/articlepage.tsx";
import { indexing } from "../../pages/frame/indexing.ts";
import { type Slice, sliceName } from "../../site/slice.ts";
import { type Exchange, feedLinks } from "../exchange.ts";
import { renamed } from "../moved.ts";
import { notFound } from "../notfound.ts";
import { html } from "./htmlrepresentation.ts";

/** How many related articles a page shows. */
const RELATED = 3;

/** How many of a topic are looked at for that: some may be withdrawn. */
const LOOKED_AT = 10;

/** What a page shows besides its article, and when that became so and will change. */
interface Related extends Horizon {
  readonly entries: readonly EntryState[];
}

/** The newest other articles on the same topics. */
async function relatedTo({ catalog, now }: Exchange, { slug, topics }: Article): Promise<Related> {
  const pages = await Promise.all(
    topics.map(({ key }) => catalog.page({ kind: "topic", key }, { now, limit: LOOKED_AT })),
  );
  const found = new Map<string, EntryState>();
  for (const entry of pages.flatMap(({ entries }) => entries)) {
    if (entry.slug !== slug && !entry.isWithdrawn) found.set(entry.slug, entry);
  }
  const newest = [...found.values()].sort((a, b) => b.published - a.published || (a.slug < b.slug ? -1 : 1));
  return { entries: newest.slice(0, RELATED), ...horizonOf(pages) };
}

/** Since when and until when several pages together are as they are. */
function horizonOf(pages: readonly Horizon[]): Horizon {
  const changes = Math.min(...pages.map(({ changes }) => changes ?? Number.POSITIVE_INFINITY));
  return {
    modified: Math.max(0, ...pages.map(({ modified }) => modified)),
    ...(Number.isFinite(changes) ? { changes } : {}),
  };
}

function linksOf(article: Article, feeds: readonly Link[]): Link[] {
  const { canonical } = indexing(article);
  return [
    ...(canonical === undefined ? [] : [{ rel: "canonical", href: canonical }]),
    ...(article.licence === undefined ? [] : [{ rel: "license", href: article.licence.url }]),
    ...feeds,
  ];
}

/** An article's page; 410 for one that was taken back. */
export async function article(exchange: Exchange, slug: string): Promise<Response> {
  const { request, catalog, memory, now } = exchange;
  const slice: Slice = { kind: "article", key: slug };
  const [site, page] = await Promise.all([catalog.site(), catalog.page(slice, { now, limit: 1 })]);
  const [shown] = await catalog.read(page.entries);
  if (shown === undefined) return (await renamed(exchange, slug, "")) ?? notFound(request, site);
  if (shown.withdrawn) {
    const told = { status: 410, title: "Withdrawn", detail: shown.withdrawn.reason };
    return problemPage(told, articlePage({ site, article: shown, related: [] }));
  }
  const related = await relatedTo(exchange, shown);
  const { modified, changes } = horizonOf([page, related]);
  const states = [...page.entries, ...related.entries].map(({ fingerprint }) => fingerprint).join("");
  const outletSlice: Slice[] = shown.credit ? [{ kind: "outlet", key: shown.credit.outlet.key }] : [];
  return respond(
    request,
    html(memory, {
      tags: [digest(`${site.edition} ${sliceName(slice)} ${states}`)],
      modified: new Date(modified),
      cacheControl: cacheControl(FEED_LIFETIMES, now, changes),
      cacheTags: [
        slice,
        ...outletSlice,
        ...related.entries.map(({ slug }): Slice => ({ kind: "article", key: slug })),
      ].map(sliceName),
      links: linksOf(shown, feedLinks(site, slice)),
      body: async () => {
        const [others, markdown, outlets] = await Promise.all([
          catalog.read(related.entries),
          catalog.source(slug),
          catalog.outlets(),
        ]);
        const outlet = shown.credit && outlets[shown.credit.outlet.key];
        return articlePage({ site, article: shown, related: others, markdown, outlet });
      },
    }),
    now,
  );
}
