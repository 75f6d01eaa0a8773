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
import { type Exchange, feedLinks, siteHere } from "../exchange.ts";
import { renamed } from "../moved.ts";
import { notFound } from "../notfound.ts";
import { commonHorizon } from "./commonhorizon.ts";
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
  const stretches = await Promise.all(
    topics.map(({ key }) => catalog.stretch({ kind: "topic", key }, { now, limit: LOOKED_AT })),
  );
  const found = new Map<string, EntryState>();
  for (const entry of stretches.flatMap(({ entries }) => entries)) {
    if (entry.slug !== slug && !entry.isWithdrawn) found.set(entry.slug, entry);
  }
  const newest = [...found.values()].sort((a, b) => b.published - a.published || (a.slug < b.slug ? -1 : 1));
  return { entries: newest.slice(0, RELATED), ...commonHorizon(stretches) };
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
  const [site, own] = await Promise.all([siteHere(exchange), catalog.stretch(slice, { now, limit: 1 })]);
  const [shown] = await catalog.read(own.entries);
  if (shown === undefined) return (await renamed(exchange, slug, "")) ?? notFound(request, site);
  if (shown.withdrawn) {
    const told = { status: 410, title: "Withdrawn", detail: shown.withdrawn.reason };
    return problemPage(told, articlePage({ site, article: shown, related: [] }));
  }
  const outletKey = shown.credit?.outlet.key;
  const [related, outlets] = await Promise.all([
    relatedTo(exchange, shown),
    catalog.outlets(outletKey === undefined ? [] : [outletKey]),
  ]);
  const { modified, changes } = commonHorizon([own, related]);
  const states = [...own.entries, ...related.entries].map(({ fingerprint }) => fingerprint).join("");
  const outletSlice: Slice[] = outletKey === undefined ? [] : [{ kind: "outlet", key: outletKey }];
  return respond(
    request,
    html(memory, {
      tags: [digest(`${site.edition} ${sliceName(slice)} ${states} ${JSON.stringify(outlets)}`)],
      modified: new Date(modified),
      cacheControl: cacheControl(FEED_LIFETIMES, now, changes),
      cacheTags: [
        slice,
        ...outletSlice,
        ...related.entries.map(({ slug }): Slice => ({ kind: "article", key: slug })),
      ].map(sliceName),
      links: linksOf(shown, feedLinks(site, slice)),
      body: async () => {
        const [others, markdown] = await Promise.all([catalog.read(related.entries), catalog.markdown(slug)]);
        const outlet = outletKey === undefined ? undefined : outlets[outletKey];
        return articlePage({ site, article: shown, related: others, markdown, outlet });
      },
    }),
    now,
  );
}
