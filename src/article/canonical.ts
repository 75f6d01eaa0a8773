import type { Article } from "./article.ts";

/**
 * The address that an article's page wants to be known by: a republished text's is the original's, unless its outlet
 * would rather have the page not indexed at all; everything else is known by its own.
 * @returns none for a page that wants not to be known
 */
export function canonicalUrl({ url, credit, withdrawn }: Article): string | undefined {
  if (withdrawn !== undefined) return undefined;
  if (credit?.basis !== "republished") return url;
  return credit.indexing === "noindex" ? undefined : (credit.url ?? url);
}

/** Whether an article's page is the one that search engines should know. */
export function isCanonical(article: Article): boolean {
  return canonicalUrl(article) === article.url;
}
