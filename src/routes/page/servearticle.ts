import type { Article } from "../../article/article.ts";
import type { EntryState, Stretch } from "../../catalog/catalog.ts";
import { digest } from "../../catalog/digest.ts";
import { siteOf } from "../../catalog/rendering.ts";
import { FEED_LIFETIMES } from "../../http/caching.ts";
import { problemPage } from "../../http/problem.ts";
import type { Link } from "../../http/representation.ts";
import { articlePage } from "../../pages/article/articlepage.tsx";
import { indexing } from "../../pages/frame/indexing.ts";
import { articleRights } from "../../rights/rightsstatement.ts";
import { type Slice, sliceName } from "../../site/slice.ts";
import { type Exchange, feedLinks } from "../exchange.ts";
import { renamed } from "../moved.ts";
import { notFound } from "../notfound.ts";
import { respondPage } from "./htmlrepresentation.ts";

/** How many related articles a page shows. */
const RELATED = 3;

/** How many of a topic are looked at for that: some may be withdrawn. */
const LOOKED_AT = 10;

/** What a page shows besides its article. */
interface Related {
  readonly entries: readonly EntryState[];
  /** What it was chosen from. */
  readonly stretches: readonly Stretch[];
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
  return { entries: newest.slice(0, RELATED), stretches };
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
  const { request, catalog, rendering, now } = exchange;
  const slice: Slice = { kind: "article", key: slug };
  const [masthead, own] = await Promise.all([catalog.masthead(), catalog.stretch(slice, { now, limit: 1 })]);
  const site = siteOf(masthead, rendering);
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
  const answers = [masthead, own, ...related.stretches];
  const states = [...own.entries, ...related.entries].map(({ fingerprint }) => fingerprint).join("");
  const outletSlice: Slice[] = outletKey === undefined ? [] : [{ kind: "outlet", key: outletKey }];
  const others = related.entries.map(({ slug }): Slice => ({ kind: "article", key: slug }));
  return respondPage(
    exchange,
    { answers, lifetimes: FEED_LIFETIMES },
    {
      tags: [digest(`${site.edition} ${sliceName(slice)} ${states} ${JSON.stringify(outlets)}`)],
      modified: new Date(Math.max(...answers.map(({ modified }) => modified))),
      cacheTags: [slice, ...outletSlice, ...others].map(sliceName),
      links: linksOf(shown, feedLinks(site, slice)),
      render: async () => {
        const [articles, markdown] = await Promise.all([catalog.read(related.entries), catalog.markdown(slug)]);
        const outlet = outletKey === undefined ? undefined : outlets[outletKey];
        return articlePage({ site, article: shown, related: articles, markdown, outlet });
      },
    },
    { rights: articleRights(shown), signals: site.publication.signals },
  );
}
