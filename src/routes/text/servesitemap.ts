import type { Horizon } from "../../catalog/catalog.ts";
import {
  type Address,
  MOST_NEWS,
  NEWS_AGE,
  renderNewsSitemap,
  renderSitemap,
  renderSitemapIndex,
} from "../../feeds/sitemap.ts";
import { PART_SIZE, type Part } from "../../site/month.ts";
import { EVERYTHING, LIST_KINDS } from "../../site/slice.ts";
import { archiveIndexUrl, articleUrl, sitemapUrl, sliceIndexUrl, sliceUrl } from "../../site/urls.ts";
import { type Exchange, siteHere } from "../exchange.ts";
import { notFound } from "../notfound.ts";
import { respondRemembered, respondText } from "./respondtext.ts";

/** How many months the index names: a sitemap index holds at most 50,000 files (https://www.sitemaps.org/protocol.html). */
const MOST_MONTHS = 1200;

/** How many slices of each kind the sitemap of the pages names. */
const MOST_SLICES = 1000;

/** `/sitemap.xml`: the index of the sitemaps, one for what is no article and one for each part of a month. */
export async function sitemapIndex(exchange: Exchange): Promise<Response> {
  const { catalog, now } = exchange;
  const [{ publication, edition }, list] = await Promise.all([
    siteHere(exchange),
    catalog.months(EVERYTHING, { now, limit: MOST_MONTHS }),
  ]);
  const { url } = publication;
  const parts = list.months.flatMap(({ month, parts, modified }) =>
    parts.map((number): Address => ({ url: sitemapUrl(url, { month, number }), modified })),
  );
  const sitemaps = [{ url: `${url}/sitemap/pages.xml`, modified: list.modified }, ...parts];
  return respondRemembered(exchange, list, "application/xml", ["sitemap", edition, sitemaps], async () =>
    renderSitemapIndex(sitemaps),
  );
}

/** `/sitemap/pages.xml`: the pages that show several articles, the biggest first. */
export async function pagesSitemap(exchange: Exchange): Promise<Response> {
  const { catalog, now } = exchange;
  const [{ publication }, ...lists] = await Promise.all([
    siteHere(exchange),
    ...LIST_KINDS.map((kind) => catalog.slices(kind, { now, limit: MOST_SLICES, order: "size" })),
  ]);
  const { url } = publication;
  const addresses = [
    sliceUrl(url, EVERYTHING),
    `${url}/partners`,
    archiveIndexUrl(url, EVERYTHING),
    ...LIST_KINDS.map((kind) => sliceIndexUrl(url, kind)),
    ...lists.flatMap(({ slices }) => slices.map(({ slice }) => sliceUrl(url, slice))),
  ].map((address): Address => ({ url: address }));
  const horizon = lists[0] ?? (await catalog.horizon(now));
  return respondRemembered(exchange, horizon, "application/xml", ["pages", addresses], async () =>
    renderSitemap(addresses),
  );
}

/** `/sitemap/2026-11.xml`: the articles of a part of a month whose canonical address is here. */
export async function partSitemap(exchange: Exchange, part: Part): Promise<Response> {
  const { request, catalog, now } = exchange;
  const [site, stretch] = await Promise.all([
    siteHere(exchange),
    catalog.stretch(EVERYTHING, { now, limit: PART_SIZE, part }),
  ]);
  if (stretch.entries.length === 0) return notFound(request, site);
  const { url } = site.publication;
  const articles = stretch.entries
    .filter(({ isCanonical }) => isCanonical)
    .map(({ slug, updated }): Address => ({ url: articleUrl(url, slug), modified: updated }));
  return respondRemembered(exchange, stretch, "application/xml", ["part", part, articles], async () =>
    renderSitemap(articles),
  );
}

/** The list loses its oldest article two days after that was published, whatever else happens. */
function shortened(horizon: Horizon, oldest: number | undefined): Horizon {
  if (oldest === undefined) return horizon;
  const leaves = oldest + NEWS_AGE;
  return { ...horizon, changes: Math.min(leaves, horizon.changes ?? leaves) };
}

/** `/news-sitemap.xml`: what was published here in the last two days. */
export async function newsSitemap(exchange: Exchange): Promise<Response> {
  const { catalog, now } = exchange;
  const since = now.getTime() - NEWS_AGE;
  const [{ publication, edition }, stretch] = await Promise.all([
    siteHere(exchange),
    catalog.stretch(EVERYTHING, { now, limit: MOST_NEWS }),
  ]);
  const shown = stretch.entries.filter(({ published, isCanonical }) => published > since && isCanonical);
  const fingerprints = shown.map(({ fingerprint }) => fingerprint);
  const horizon = shortened(stretch, shown.at(-1)?.published);
  return respondRemembered(exchange, horizon, "application/xml", ["news", edition, fingerprints], async () =>
    renderNewsSitemap(publication.title, await catalog.read(shown)),
  );
}

/** `/robots.txt` (RFC 9309): everything may be read; here is what there is. */
export async function robots(exchange: Exchange): Promise<Response> {
  const { catalog, now } = exchange;
  const [{ publication }, horizon] = await Promise.all([siteHere(exchange), catalog.horizon(now)]);
  const sitemaps = ["sitemap.xml", "news-sitemap.xml"].map((file) => `Sitemap: ${publication.url}/${file}`);
  return respondText(exchange, horizon, "text/plain", ["User-agent: *", "Allow: /", "", ...sitemaps, ""].join("\n"));
}
