import { bundledCatalog } from "../catalog/bundle/bundledcatalog.ts";
import { encodeBundle } from "../catalog/bundle/encode.ts";
import { vanishing } from "../push/vanishing.ts";
import { articleUrl } from "../site/urls.ts";
import { type Comparands, isOurs } from "./compare.ts";

/** Nothing is shown of the catalog that is looked into. */
const UNSHOWN = { edition: "", assets: { style: "", script: "" } } as const;

/**
 * What readers would lose in silence: why, and what to do instead, by the slug under which it is live.
 * @param now the moment for which to ask
 */
export async function lossesOf(
  { handing, live, seen }: Pick<Comparands, "handing" | "live" | "seen">,
  now: Date,
): Promise<ReadonlyMap<string, string>> {
  const { publication, outlets, articles, held } = handing;
  const ids = new Set(articles.map(({ id }) => id));
  const isHeld = (id: string, slug: string) => held.some((file) => file.id === id || file.slug === slug);
  const shown = live.articles.filter(
    (article) =>
      article.isVisible &&
      !isHeld(article.id, article.slug) &&
      (ids.has(article.id) || isOurs(article, { live, seen })),
  );
  if (publication === undefined || shown.length === 0) return new Map();
  const bundled = articles.map(({ bundled }, index) => ({
    ...bundled,
    article: { ...bundled.article, fingerprint: `${index}` },
  }));
  const bundle = encodeBundle({ publication, outlets, articles: bundled, rendering: UNSHOWN });
  const entries = shown.map(({ id, slug, title }) => ({ id, slug, title, url: articleUrl(publication.url, slug) }));
  const lost = await vanishing(entries, bundledCatalog(bundle.slice().buffer), now);
  return new Map(lost.map(({ slug, why }) => [slug, `it is live: ${why}`]));
}
