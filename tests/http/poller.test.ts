import fc from "fast-check";
import { parseAtomFeed, parseRssFeed } from "feedsmith";
import { describe, expect, test } from "vitest";
import { createApp } from "../../src/app.ts";
import type { Article } from "../../src/article/article.ts";
import { bundledCatalog } from "../../src/catalog/bundle/bundledcatalog.ts";
import type { BundledArticle } from "../../src/catalog/bundle/encode.ts";
import { bundleOf, PUBLICATION, RENDERING } from "../catalog/bundles.ts";
import { type Item, Poller } from "./feedpoller.ts";
import { afterStep, anyStep, bundled, midnight } from "./history.ts";

const LATER = new Date("2026-12-31T00:00:00Z");

interface JsonFeed {
  readonly items: readonly Item[];
  readonly next_url?: string;
}

function served(articles: readonly Article[], entries: number) {
  const bundle = bundleOf(bundled(articles), { ...PUBLICATION, entries });
  return createApp({ rendering: RENDERING, catalog: bundledCatalog(bundle), now: () => LATER });
}

type App = ReturnType<typeof served>;

async function feedAt(app: App, path: string): Promise<JsonFeed> {
  const response = await app.request(path);
  expect(response.status).toBe(200);
  return JSON.parse(await response.text());
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

/** What a reader makes of one document: its entries, and where the older ones are. */
interface Document {
  readonly entries: readonly { readonly id: string; readonly published: number }[];
  readonly older?: string;
}

/** What a reader needs of a list of ninjs. */
interface NinjsList {
  readonly associations: readonly { readonly uri: string; readonly firstCreated: string }[];
  readonly renditions: readonly { readonly name: string; readonly href: string }[];
}

const PARSERS: Readonly<Record<string, (document: string) => Document>> = {
  "feed.json": (document) => {
    const { items, next_url }: JsonFeed = JSON.parse(document);
    return {
      entries: items.map(({ id, date_published }) => ({ id, published: Date.parse(date_published) })),
      older: next_url,
    };
  },
  "ninjs.json": (document) => {
    const { associations, renditions }: NinjsList = JSON.parse(document);
    return {
      entries: associations.map(({ uri, firstCreated }) => ({ id: uri, published: Date.parse(firstCreated) })),
      older: renditions.find(({ name }) => name === "prev-archive")?.href,
    };
  },
  "rss.xml": (document) => {
    const { items = [], atom } = parseRssFeed(document);
    return {
      entries: items.map(({ guid, pubDate }) => ({ id: guid?.value ?? "", published: Date.parse(pubDate ?? "") })),
      older: atom?.links?.find(({ rel }) => rel === "prev-archive")?.href,
    };
  },
  "atom.xml": (document) => {
    const { entries = [], links } = parseAtomFeed(document);
    return {
      entries: entries.map(({ id, published }) => ({ id: id ?? "", published: Date.parse(published ?? "") })),
      older: links?.find(({ rel }) => rel === "prev-archive")?.href,
    };
  },
};

/** Follows the archives from a feed back to the oldest one, or to where every entry is known already. */
async function catchUp(app: App, path: string, held: Map<string, number>): Promise<void> {
  const parse = PARSERS[path.split("/").at(-1) ?? ""];
  if (parse === undefined) throw new Error(`no parser for ${path}`);
  let next: string | undefined = `${PUBLICATION.url}${path}`;
  for (let documents = 0; next !== undefined; documents++) {
    expect(documents).toBeLessThan(200);
    const response = await app.request(next.slice(PUBLICATION.url.length));
    expect([next, response.status]).toEqual([next, 200]);
    const { entries, older } = parse(await response.text());
    for (const { id, published } of entries) held.set(id, published);
    next = older;
  }
}

const isIn = (path: string) => (article: Article) => !path.startsWith("/topics") || article.topics.length > 0;

/** When each article disappears: a third of them do, some months after they were published. */
function expiring(articles: readonly Article[]): BundledArticle[] {
  return articles.map((article) => {
    const months = Number(article.slug.slice(1)) % 9;
    if (months > 2) return { article, markdown: "" };
    const expires = new Date(Date.parse(article.published) + (months + 1) * 20 * 86_400_000).toISOString();
    return { article, markdown: "", expires };
  });
}

describe.each(["/feed.json", "/topics/t/ninjs.json", "/rss.xml", "/topics/t/atom.xml"])(
  "a reader that comes once a month and follows the archives of %s",
  (path) => {
    test("has seen every entry that is visible then, while some are embargoed and others expire", async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.array(fc.array(anyStep, { minLength: 1, maxLength: 10 }), { minLength: 1, maxLength: 5 }),
          fc.integer({ min: 1, max: 6 }),
          async (months, entries) => {
            let articles: readonly Article[] = [];
            let serial = 0;
            for (const [month, steps] of months.entries()) {
              for (const step of steps) articles = afterStep(articles, step, serial++);
              const now = new Date(midnight((month + 1) * 30));
              const bundle = expiring(articles);
              const catalog = bundledCatalog(bundleOf(bundle, { ...PUBLICATION, entries }));
              const app = createApp({ rendering: RENDERING, catalog, now: () => now });
              const visible = bundle
                .filter(
                  ({ article, expires }) =>
                    Date.parse(article.published) <= now.getTime() &&
                    (expires === undefined || Date.parse(expires) > now.getTime()),
                )
                .map(({ article }) => article)
                .filter(isIn(path));
              if (visible.length === 0) continue;
              const held = new Map<string, number>();
              await catchUp(app, path, held);
              expect([...held].sort()).toEqual(visible.map(({ id, published }) => [id, Date.parse(published)]).sort());
            }
          },
        ),
        { numRuns: 50, seed: 13 },
      );
    });
  },
);
