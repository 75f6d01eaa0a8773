import { siteOf } from "../../catalog/rendering.ts";
import {
  type Address,
  MOST_NEWS,
  NEWS_AGE,
  renderNewsSitemap,
  renderSitemap,
  renderSitemapIndex,
} from "../../feeds/sitemap.ts";
import { siteRights } from "../../rights/rightsstatement.ts";
import { rightsInRobots } from "../../rights/signaltable.ts";
import { PART_SIZE, type Part } from "../../site/month.ts";
import { EVERYTHING, LIST_KINDS } from "../../site/slice.ts";
import { archiveIndexUrl, articleUrl, sitemapUrl, sliceIndexUrl, sliceUrl } from "../../site/urls.ts";
import type { Exchange } from "../exchange.ts";
import { notFound } from "../notfound.ts";
import { respondText } from "./respondtext.ts";

/** How many months the index names: a sitemap index holds at most 50,000 files (https://www.sitemaps.org/protocol.html). */
const MOST_MONTHS = 1200;

/** How many slices of each kind the sitemap of the pages names. */
const MOST_SLICES = 1000;

/** `/sitemap.xml`: the index of the sitemaps, one for what is no article and one for each part of a month. */
export async function sitemapIndex(exchange: Exchange): Promise<Response> {
  const { catalog, now } = exchange;
  const [masthead, list] = await Promise.all([
    catalog.masthead(),
    catalog.months(EVERYTHING, { now, limit: MOST_MONTHS }),
  ]);
  const { url } = masthead.publication;
  const parts = list.months.flatMap(({ month, parts, modified }) =>
    parts.map((number): Address => ({ url: sitemapUrl(url, { month, number }), modified })),
  );
  const sitemaps = [{ url: `${url}/sitemap/pages.xml`, modified: list.modified }, ...parts];
  return respondText(exchange, {
    mediaType: "application/xml",
    answers: [masthead, list],
    state: ["sitemap", sitemaps],
    render: () => renderSitemapIndex(sitemaps),
  });
}

/** `/sitemap/pages.xml`: the pages that show several articles, the biggest first. */
export async function pagesSitemap(exchange: Exchange): Promise<Response> {
  const { catalog, now } = exchange;
  const [masthead, ...lists] = await Promise.all([
    catalog.masthead(),
    ...LIST_KINDS.map((kind) => catalog.slices(kind, { now, limit: MOST_SLICES, order: "size" })),
  ]);
  const { url } = masthead.publication;
  const addresses = [
    sliceUrl(url, EVERYTHING),
    `${url}/partners`,
    archiveIndexUrl(url, EVERYTHING),
    ...LIST_KINDS.map((kind) => sliceIndexUrl(url, kind)),
    ...lists.flatMap(({ slices }) => slices.map(({ slice }) => sliceUrl(url, slice))),
  ].map((address): Address => ({ url: address }));
  return respondText(exchange, {
    mediaType: "application/xml",
    answers: [masthead, ...lists],
    state: ["pages", addresses],
    render: () => renderSitemap(addresses),
  });
}

/** `/sitemap/2026-11.xml`: the articles of a part of a month whose canonical address is here. */
export async function partSitemap(exchange: Exchange, part: Part): Promise<Response> {
  const { request, catalog, rendering, now } = exchange;
  const [masthead, stretch] = await Promise.all([
    catalog.masthead(),
    catalog.stretch(EVERYTHING, { now, limit: PART_SIZE, part }),
  ]);
  if (stretch.entries.length === 0) return notFound(request, siteOf(masthead, rendering));
  const { url } = masthead.publication;
  const articles = stretch.entries
    .filter(({ isCanonical }) => isCanonical)
    .map(({ slug, updated }): Address => ({ url: articleUrl(url, slug), modified: updated }));
  return respondText(exchange, {
    mediaType: "application/xml",
    answers: [masthead, stretch],
    state: ["part", part, articles],
    render: () => renderSitemap(articles),
  });
}

/** `/news-sitemap.xml`: what was published here in the last two days. */
export async function newsSitemap(exchange: Exchange): Promise<Response> {
  const { catalog, rendering, now } = exchange;
  const since = now.getTime() - NEWS_AGE;
  const [masthead, stretch] = await Promise.all([
    catalog.masthead(),
    catalog.stretch(EVERYTHING, { now, limit: MOST_NEWS }),
  ]);
  const shown = stretch.entries.filter(({ published, isCanonical }) => published > since && isCanonical);
  const fingerprints = shown.map(({ fingerprint }) => fingerprint);
  const oldest = shown.at(-1)?.published;
  return respondText(exchange, {
    mediaType: "application/xml",
    answers: [masthead, stretch],
    // It loses its oldest article two days after that was published, whatever else happens.
    changes: oldest === undefined ? undefined : oldest + NEWS_AGE,
    state: ["news", siteOf(masthead, rendering).edition, fingerprints],
    render: async () => renderNewsSitemap(masthead.publication.title, await catalog.read(shown)),
  });
}

/** `/robots.txt` (RFC 9309): everything may be read; what programs may do with it then; here is what there is. */
export async function robots(exchange: Exchange): Promise<Response> {
  const { catalog, now } = exchange;
  const [masthead, carried] = await Promise.all([catalog.masthead(), catalog.carriedUses(now)]);
  const { publication } = masthead;
  const { url, signals } = publication;
  const { file, group } = rightsInRobots({ rights: siteRights(publication, carried.uses), signals });
  const sitemaps = ["sitemap.xml", "news-sitemap.xml"].map((file) => `Sitemap: ${url}/${file}`);
  const above = file.length === 0 ? [] : [...file, ""];
  const text = [...above, "User-agent: *", ...group, "Allow: /", "", ...sitemaps, ""].join("\n");
  return respondText(exchange, {
    mediaType: "text/plain",
    answers: [masthead, carried],
    state: [text],
    render: () => text,
  });
}
