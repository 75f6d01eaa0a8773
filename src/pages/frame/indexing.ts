import type { Article } from "../../article/article.ts";
import { canonicalUrl } from "../../article/canonical.ts";

/** How a page stands to search engines. */
export interface Indexing {
  /** The address that the page wants to be known by; none where it wants not to be known. */
  readonly canonical?: string;
  readonly noindex: boolean;
}

/** Where an article's page points search engines. */
export function indexing(article: Article): Indexing {
  const canonical = canonicalUrl(article);
  return { canonical, noindex: canonical === undefined };
}
