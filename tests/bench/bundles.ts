import { builtBundleOf } from "../catalog/bundles.ts";
import { articlesUntil, bundled, PUBLICATION } from "./content.ts";

/** When the newest article of every measured bundle was published: long enough ago for none to be embargoed. */
export const NEWEST = Date.parse("2026-10-01T00:00:00Z");

/** A catalog's bytes. @param entries how many articles a feed shows */
export function bundleWith(articles: number, entries = 50): Uint8Array {
  return new Uint8Array(builtBundleOf(bundled(articlesUntil(NEWEST, articles)), { ...PUBLICATION, entries }));
}

/** The slug of the newest article. */
export function newestOf(articles: number): string {
  return `article-${articles - 1}`;
}
