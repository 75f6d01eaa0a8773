import { expect, test } from "vitest";
import { bundledCatalog } from "../../src/catalog/bundle/bundledcatalog.ts";
import { READ_OFTEN } from "../../src/catalog/bundle/layout.ts";
import { EVERYTHING } from "../../src/site/slice.ts";
import { NEWEST } from "../bench/bundles.ts";
import { articlesUntil, bundled } from "../bench/content.ts";
import { builtBundleOf, bundleOf, PUBLICATION } from "./bundles.ts";

const NOW = new Date(NEWEST + 1);
const articles = bundled(articlesUntil(NEWEST, 400));
const bundle = bundleOf(articles);

test("an article of 4 KB takes at most 6 KB of the bundle", () => {
  const html = articles.reduce((sum, { article }) => sum + article.html.length, 0) / articles.length;
  expect(html).toBeGreaterThan(4000);
  expect(bundle.byteLength / articles.length).toBeLessThan(6000);
});

test("an article that is carried as an entry of three formats takes less than five times its length more", () => {
  const carried = builtBundleOf(articles).byteLength - bundle.byteLength;
  expect(carried / READ_OFTEN).toBeGreaterThan(3 * 4000);
  expect(carried / READ_OFTEN).toBeLessThan(5 * 4000);
});

test("every article comes back as it was, whether it lies packed or not", async () => {
  const catalog = bundledCatalog(bundle);
  const { entries } = await catalog.stretch(EVERYTHING, { now: NOW, limit: 1000 });
  const read = await catalog.read(entries);
  const written = new Map(articles.map((given) => [given.article.slug, given]));
  expect(read).toHaveLength(400);
  for (const article of read) {
    expect(article).toEqual(written.get(article.slug)?.article);
    expect(await catalog.markdown(article.slug)).toBe(written.get(article.slug)?.markdown || undefined);
  }
});

test("two questions for one packed article at the same time get the same object", async () => {
  const catalog = bundledCatalog(bundleOf(articles, { ...PUBLICATION, entries: 50 }));
  const { entries } = await catalog.stretch(EVERYTHING, { now: NOW, limit: 1000 });
  const oldest = entries.slice(-1);
  const [[first], [second]] = await Promise.all([catalog.read(oldest), catalog.read(oldest)]);
  expect(first).toBeDefined();
  expect(second).toBe(first);
});
