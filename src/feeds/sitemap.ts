import type { Article } from "../article/article.ts";
import { element, parent, xmlDocument } from "./xml.ts";

/** https://www.sitemaps.org/protocol.html: at most this many addresses in one file. */
const MOST_ADDRESSES = 50_000;

/** Google News takes articles of the last two days, and at most this many. */
export const MOST_NEWS = 1000;
export const NEWS_AGE = 2 * 86_400_000;

const NAMESPACE = { xmlns: "http://www.sitemaps.org/schemas/sitemap/0.9" };
const NEWS_NAMESPACE = { ...NAMESPACE, "xmlns:news": "http://www.google.com/schemas/sitemap-news/0.9" };

/** A page that search engines should know, and when it last changed, in ms since 1970. */
export interface Address {
  readonly url: string;
  readonly modified?: number;
}

function list(root: string, item: string, addresses: readonly Address[]): string {
  const items = addresses.slice(0, MOST_ADDRESSES).map(({ url, modified }) => {
    const changed = modified === undefined ? [] : [element("lastmod", {}, new Date(modified).toISOString())];
    return parent(item, {}, [element("loc", {}, url), ...changed]);
  });
  return xmlDocument(parent(root, NAMESPACE, items));
}

/** Pages whose canonical address is here, as the sitemap protocol lists them. */
export function renderSitemap(addresses: readonly Address[]): string {
  return list("urlset", "url", addresses);
}

/** The index of several sitemaps. */
export function renderSitemapIndex(sitemaps: readonly Address[]): string {
  return list("sitemapindex", "sitemap", sitemaps);
}

/** ISO 639, as Google News wants it: the language alone, except for the two writings of Chinese. */
function newsLanguage(tag: string): string {
  const locale = new Intl.Locale(tag).maximize();
  if (locale.language !== "zh") return locale.language;
  return locale.script === "Hant" ? "zh-tw" : "zh-cn";
}

/**
 * The newest articles for Google News (https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap).
 * @param publication the name under which the publication is known there
 */
export function renderNewsSitemap(publication: string, articles: readonly Article[]): string {
  const urls = articles.slice(0, MOST_NEWS).map(({ url, title, published, language }) => {
    const name = parent("news:publication", {}, [
      element("news:name", {}, publication),
      element("news:language", {}, newsLanguage(language)),
    ]);
    const news = [name, element("news:publication_date", {}, published), element("news:title", {}, title)];
    return parent("url", {}, [element("loc", {}, url), parent("news:news", {}, news)]);
  });
  return xmlDocument(parent("urlset", NEWS_NAMESPACE, urls));
}
