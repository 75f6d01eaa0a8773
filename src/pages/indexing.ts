import type { Article } from "../article/article.ts";

/** How a page stands to search engines. */
export interface Indexing {
  /** The address that the page wants to be known by; none where it wants not to be known. */
  readonly canonical?: string;
  readonly noindex: boolean;
}

/**
 * Where an article's page points search engines: a republished text to its original, or nowhere at all, as the outlet
 * asks; everything else to itself. Without the original's address there is nothing else to point to.
 */
export function indexing(article: Article): Indexing {
  const { credit } = article;
  if (article.withdrawn !== undefined) return { noindex: true };
  if (credit?.basis !== "republished") return { canonical: article.url, noindex: false };
  if (credit.indexing === "noindex") return { noindex: true };
  return { canonical: credit.url ?? article.url, noindex: false };
}
