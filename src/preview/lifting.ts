import type { BundledArticle } from "../catalog/bundle/encode.ts";
import type { Marks } from "./edge/previewstate.ts";

/** Articles among which the embargoed ones can be seen, the moment at which they can, and what is to be said of them. */
export interface Lifted {
  readonly articles: readonly BundledArticle[];
  /** RFC 3339; none where nothing is embargoed. */
  readonly clock?: string;
  readonly marks: Marks;
}

function markOf({ article: { slug, published } }: BundledArticle, drafts: ReadonlySet<string>, now: string) {
  const until =
    published > now ? `Embargoed until ${published.slice(0, 10)}, ${published.slice(11, 16)} UTC` : undefined;
  return drafts.has(slug) ? "Draft" : until;
}

/**
 * Shows what is embargoed by showing everything at a later moment: the articles stay as they will be published. None
 * expires because of that.
 */
export function lifted(articles: readonly BundledArticle[], drafts: ReadonlySet<string>, moment: Date): Lifted {
  const now = `${moment.toISOString().slice(0, 19)}Z`;
  const newest = [now, ...articles.map(({ article }) => article.published)].sort().at(-1) ?? now;
  const lasting = articles.map((bundled) => {
    const { expires, ...rest } = bundled;
    return expires === undefined || expires <= now || expires > newest ? bundled : rest;
  });
  const marks = articles.flatMap((bundled) => {
    const mark = markOf(bundled, drafts, now);
    return mark === undefined ? [] : [[bundled.article.slug, mark] as const];
  });
  return { articles: lasting, marks: Object.fromEntries(marks), ...(newest > now && { clock: newest }) };
}
