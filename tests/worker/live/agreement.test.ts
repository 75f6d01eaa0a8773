import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createApp } from "../../../src/app.ts";
import type { Article } from "../../../src/article/article.ts";
import { bundledCatalog } from "../../../src/catalog/bundle/bundledcatalog.ts";
import type { BundledArticle } from "../../../src/catalog/bundle/encode.ts";
import type { Catalog } from "../../../src/catalog/catalog.ts";
import { liveCatalog } from "../../../src/catalog/d1/livecatalog.ts";
import { liveStore } from "../../../src/catalog/d1/livestore.ts";
import type { Store } from "../../../src/catalog/d1/store.ts";
import type { Slice } from "../../../src/site/slice.ts";
import { everyAddress, everyAnswer } from "../../catalog/answers.ts";
import { bundleOf, PUBLICATION, RENDERING } from "../../catalog/bundles.ts";
import { LEAST, MOST } from "../../feeds/articles.ts";
import { afterStep, anyStep, midnight } from "../../http/history.ts";
import { emptyDatabase, publish } from "./database.ts";

const DAY = 86_400_000;

/** Facts that put articles into slices of every kind, some of which name the same thing differently. */
function enriched(article: Article): BundledArticle {
  const serial = Number(article.slug.slice(1));
  const names = ["Jo Marsh", "Jo  Marsh", "Kim Osei"];
  const written: Article = {
    ...article,
    authors: [{ key: serial % 3 === 2 ? "kim-osei" : "jo-marsh", name: names[serial % 3] ?? "" }],
    topics: serial % 2 === 0 ? [...article.topics, { key: "u", name: `U${serial % 4}` }] : article.topics,
    ...(serial % 4 === 1 && MOST.credit ? { credit: MOST.credit } : {}),
    ...(serial % 5 === 1
      ? { usage: { search: "yes", "ai-train": "no", acquire: "https://outlet.example.com/ai" } }
      : {}),
    ...(serial % 5 === 2 ? { usage: { acquire: "https://feeds.example.org/partners" } } : {}),
  };
  const days = serial % 5;
  return {
    article: written,
    markdown: article.withdrawn ? "" : `Text of ${article.slug}`,
    ...(days > 2 ? { expires: new Date(Date.parse(article.published) + days * 9 * DAY).toISOString() } : {}),
    ...(serial % 3 === 0 ? { aliases: [`former-${article.slug}`] } : {}),
  };
}

/** What is live, as the build would carry it. */
async function carried(store: Store): Promise<BundledArticle[]> {
  const { items } = await store.articles(1000);
  const kept = await Promise.all(items.map(({ id }) => store.article(id)));
  return kept.flatMap((one) => one?.article ?? []);
}

const SLICES: readonly Slice[] = [
  { kind: "topic", key: "t" },
  { kind: "topic", key: "u" },
  { kind: "author", key: "jo-marsh" },
  { kind: "outlet", key: "outlet" },
  { kind: "article", key: "a0" },
  { kind: "article", key: "a1" },
  { kind: "outlet", key: "nobody" },
];

async function document(catalog: Catalog, path: string, now: Date) {
  const response = await createApp({ rendering: RENDERING, catalog, now: () => now }).request(path);
  return { path, status: response.status, headers: [...response.headers], body: await response.text() };
}

describe("the live catalog and the bundle", { timeout: 120_000 }, () => {
  test("answer the same, whatever was published before and whatever the clock has changed", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ step: anyStep, days: fc.integer({ min: 0, max: 12 }) }), { minLength: 1, maxLength: 10 }),
        fc.integer({ min: 1, max: 4 }),
        async (steps, entries) => {
          const database = await emptyDatabase();
          const store = liveStore(database);
          const live = liveCatalog(database);
          const publication = { ...PUBLICATION, entries };
          let articles: readonly Article[] = [];
          let day = 30;
          for (const [serial, { step, days }] of steps.entries()) {
            articles = afterStep(articles, step, serial);
            day += days;
            await publish(store, articles.map(enriched), new Date(midnight(day)), publication);
          }
          for (const later of [0, 20]) {
            const now = new Date(midnight(day + later));
            const bundle = bundledCatalog(bundleOf(await carried(store), publication));
            expect(await everyAnswer(live, SLICES, now)).toEqual(await everyAnswer(bundle, SLICES, now));
          }
        },
      ),
      { numRuns: 6, seed: 31 },
    );
  });

  test("serve the same bytes under the same validators", async () => {
    const database = await emptyDatabase();
    const store = liveStore(database);
    const publication = { ...PUBLICATION, entries: 3 };
    let articles: readonly Article[] = [];
    for (const [serial, step] of fc.sample(anyStep, { numRuns: 40, seed: 5 }).entries()) {
      articles = afterStep(articles, step, serial);
    }
    await publish(store, articles.map(enriched), new Date(midnight(60)), publication);
    const now = new Date(midnight(75));
    const bundle = bundledCatalog(bundleOf(await carried(store), publication));
    const paths = await everyAddress(bundle, SLICES, now);
    expect(paths.length).toBeGreaterThan(60);
    const live = liveCatalog(database);
    for (const path of paths) expect(await document(live, path, now)).toEqual(await document(bundle, path, now));
  });

  test("cut a month of many articles into the same parts, while articles come into its middle, leave and move", async () => {
    const database = await emptyDatabase();
    const store = liveStore(database);
    const at = (index: number, minute: number): BundledArticle => {
      const slug = `a${index}`;
      const published = new Date(Date.UTC(2026, 1, 1) + minute * 60_000).toISOString().replace(".000Z", "Z");
      const url = `${PUBLICATION.url}/articles/${slug}`;
      return enriched({ ...LEAST, id: `urn:x:${slug}`, slug, url, published, updated: published });
    };
    const now = new Date("2026-03-20T00:00:00Z");
    const many = Array.from({ length: 410 }, (_, index) => at(index, Math.floor(index / 3)));
    const histories = [
      many,
      [...many.slice(7, 300), at(500, 20), ...many.slice(300).map((_, index) => at(300 + index, 10 * index))],
    ];
    for (const articles of histories) {
      await publish(store, articles, now);
      const bundle = bundledCatalog(bundleOf(await carried(store)));
      const slices = SLICES.slice(1, 4);
      expect(await everyAnswer(liveCatalog(database), slices, now)).toEqual(await everyAnswer(bundle, slices, now));
    }
  });
});
