import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createApp } from "../../src/app.ts";
import type { Article } from "../../src/article/article.ts";
import { bundledCatalog } from "../../src/catalog/bundled.ts";
import { bundleOf, PUBLICATION } from "../catalog/bundles.ts";
import { afterStep, anyStep, bundled } from "./history.ts";

const LATER = new Date("2026-12-31T00:00:00Z");

interface Item {
  readonly id: string;
  readonly title: string;
  readonly content_html: string;
  readonly date_published: string;
}

interface JsonFeed {
  readonly items: readonly Item[];
  readonly next_url?: string;
}

function served(articles: readonly Article[], entries: number) {
  const bundle = bundleOf(bundled(articles), { ...PUBLICATION, entries });
  return createApp({ catalog: bundledCatalog(bundle), now: () => LATER });
}

type App = ReturnType<typeof served>;

async function feedAt(app: App, path: string): Promise<JsonFeed> {
  const response = await app.request(path);
  expect(response.status).toBe(200);
  return JSON.parse(await response.text());
}

/** Polls as an aggregator does, keeps what it gets by id, and remembers the ETag. */
class Poller {
  readonly held = new Map<string, string>();
  polls = 0;
  #etag: string | undefined;

  async poll(app: App, path: string): Promise<{ status: number; received: readonly Item[] }> {
    const headers = { "A-IM": "feed", ...(this.#etag === undefined ? {} : { "If-None-Match": this.#etag }) };
    const response = await app.request(path, { headers });
    this.polls++;
    this.#etag = response.headers.get("ETag") ?? undefined;
    if (response.status === 304) return { status: 304, received: [] };
    const { items }: JsonFeed = JSON.parse(await response.text());
    for (const item of items) this.held.set(item.id, JSON.stringify(item));
    return { status: response.status, received: items };
  }
}

describe.each(["/feed.json", "/topics/t/feed.json"])("an aggregator that polls %s after every change", (path) => {
  test("always holds every entry as it is now", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyStep, { minLength: 1, maxLength: 25 }),
        fc.integer({ min: 1, max: 8 }),
        async (steps, entries) => {
          const poller = new Poller();
          let articles: readonly Article[] = [];
          let archive: string | undefined;
          for (const [serial, step] of steps.entries()) {
            articles = afterStep(articles, step, serial);
            const app = served(articles, entries);
            if ((await app.request(path)).status === 404) continue;
            const { status, received } = await poller.poll(app, path);
            const { items, next_url } = await feedAt(app, path);
            // Where the archives begin elsewhere there is news, but no entry that the poller has already.
            const isUnchanged = received.length === 0 && next_url === archive;
            expect(status).toBe(poller.polls === 1 ? 200 : isUnchanged ? 304 : 226);
            archive = next_url;
            for (const item of items) expect(poller.held.get(item.id)).toBe(JSON.stringify(item));
          }
        },
      ),
      { numRuns: 80, seed: 11 },
    );
  });
});

test("an entry that stays in the feed unchanged is never sent again", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(anyStep, { minLength: 2, maxLength: 25 }),
      fc.integer({ min: 1, max: 8 }),
      async (steps, entries) => {
        const poller = new Poller();
        let articles: readonly Article[] = [];
        let shown = new Map<string, string>();
        for (const [serial, step] of steps.entries()) {
          articles = afterStep(articles, step, serial);
          const app = served(articles, entries);
          const { received } = await poller.poll(app, "/feed.json");
          if (serial > 0) for (const item of received) expect(shown.get(item.id)).not.toBe(JSON.stringify(item));
          shown = new Map((await feedAt(app, "/feed.json")).items.map((item) => [item.id, JSON.stringify(item)]));
        }
      },
    ),
    { numRuns: 80, seed: 12 },
  );
});

/** Follows the archives from a feed to the oldest one. */
async function walk(app: App, path: string): Promise<Map<string, Item>> {
  const found = new Map<string, Item>();
  let next: string | undefined = `${PUBLICATION.url}${path}`;
  for (let documents = 0; next !== undefined; documents++) {
    expect(documents).toBeLessThan(200);
    const feed: JsonFeed = await feedAt(app, next.slice(PUBLICATION.url.length));
    for (const item of feed.items) found.set(item.id, item);
    next = feed.next_url;
  }
  return found;
}

const isSubscribed = (path: string) => (article: Article) => path === "/feed.json" || article.topics.length > 0;

test.each(["/feed.json", "/topics/t/feed.json"])(
  "a reader that comes once a month and follows the archives of %s holds everything",
  async (path) => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyStep, { minLength: 1, maxLength: 40 }),
        fc.integer({ min: 1, max: 6 }),
        async (steps, entries) => {
          let articles: readonly Article[] = [];
          for (const [serial, step] of steps.entries()) articles = afterStep(articles, step, serial);
          const app = served(articles, entries);
          const expected = articles.filter(isSubscribed(path));
          if (expected.length === 0) return;
          const found = await walk(app, path);
          expect([...found.keys()].sort()).toEqual(expected.map(({ id }) => id).sort());
          for (const { id, published } of expected)
            expect(found.get(id)?.date_published).toBe(published.replace("Z", ".000Z"));
        },
      ),
      { numRuns: 60, seed: 13 },
    );
  },
);
