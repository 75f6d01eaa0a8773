import type { Horizon } from "../../catalog/catalog.ts";
import { everyEntry, everySlice } from "../../catalog/traversal.ts";
import { type Address, MOST_NEWS, NEWS_AGE, renderNewsSitemap, renderSitemap } from "../../feeds/sitemap.ts";
import { EVERYTHING, LIST_KINDS } from "../../site/slice.ts";
import { articleUrl, sliceUrl } from "../../site/urls.ts";
import type { Exchange } from "../exchange.ts";
import { respondText } from "./respondtext.ts";

/** `/sitemap.xml`: every page whose canonical address is here. */
export async function sitemap(exchange: Exchange): Promise<Response> {
  const { catalog, now } = exchange;
  const [{ publication }, horizon, entries, ...lists] = await Promise.all([
    catalog.site(),
    catalog.horizon(now),
    everyEntry(catalog, now, () => true),
    ...LIST_KINDS.map((kind) => everySlice(catalog, kind, now)),
  ]);
  const { url } = publication;
  const articles = entries
    .filter(({ isCanonical }) => isCanonical)
    .map(({ slug, updated }): Address => ({ url: articleUrl(url, slug), modified: updated }));
  const slices = lists.flat().map(({ slice }): Address => ({ url: sliceUrl(url, slice) }));
  const pages: Address[] = [{ url: sliceUrl(url, EVERYTHING) }, { url: `${url}/partners` }];
  return respondText(exchange, horizon, "application/xml", renderSitemap([...pages, ...slices, ...articles]));
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
  const [{ publication }, horizon, entries] = await Promise.all([
    catalog.site(),
    catalog.horizon(now),
    everyEntry(catalog, now, ({ published }) => published > since),
  ]);
  const shown = entries.filter(({ isCanonical }) => isCanonical).slice(0, MOST_NEWS);
  const text = renderNewsSitemap(publication.title, await catalog.read(shown));
  return respondText(exchange, shortened(horizon, shown.at(-1)?.published), "application/xml", text);
}

/** `/robots.txt` (RFC 9309): everything may be read; here is what there is. */
export async function robots(exchange: Exchange): Promise<Response> {
  const [{ publication }, horizon] = await Promise.all([
    exchange.catalog.site(),
    exchange.catalog.horizon(exchange.now),
  ]);
  const sitemaps = ["sitemap.xml", "news-sitemap.xml"].map((file) => `Sitemap: ${publication.url}/${file}`);
  return respondText(exchange, horizon, "text/plain", ["User-agent: *", "Allow: /", "", ...sitemaps, ""].join("\n"));
}
