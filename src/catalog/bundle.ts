import type { Article } from "../article/article.ts";
import type { Publication } from "../article/publication.ts";
import type { Assets } from "./catalog.ts";

/** An article as the bundle carries it: with what the Worker must know about it but never shows. */
export interface BundledArticle {
  readonly article: Article;
  /** The text as its editor wrote it; empty for a withdrawn article. */
  readonly markdown: string;
  /** When it becomes invisible (RFC 3339, UTC), where the outlet's terms set a window. */
  readonly expires?: string;
}

/** Everything that the build found, ready to be carried by the Worker. */
export interface BundleContent {
  readonly publication: Publication;
  /** Stands for the code that turns articles into documents, so that a new wording reaches every poller: any text. */
  readonly rendering: string;
  readonly assets: Assets;
  /** In any order, drafts left out. Addresses within the site start with `publication.url`. */
  readonly articles: readonly BundledArticle[];
}

/**
 * The bundled catalog's bytes. The same content gives the same bytes.
 * @see bundled.ts for the reader
 */
export function encodeBundle(content: BundleContent): Uint8Array {
  throw new Error(`not yet: ${content.articles.length}`);
}
