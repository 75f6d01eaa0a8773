import fc from "fast-check";
import { expect, test } from "vitest";
import { createApp } from "../../../src/app.ts";
import type { Article } from "../../../src/article/article.ts";
import { liveCatalog } from "../../../src/catalog/d1/livecatalog.ts";
import { liveStore } from "../../../src/catalog/d1/livestore.ts";
import { PUBLICATION, RENDERING } from "../../catalog/bundles.ts";
import { Poller } from "../../http/feedpoller.ts";
import { afterStep, anyStep, bundled } from "../../http/history.ts";
import { emptyDatabase, publish } from "./database.ts";

const LATER = new Date("2026-12-31T00:00:00Z");

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/** Gives every article of every state the same few fingerprints: the first ones of all that there are. */
async function colliding(_: Article, again: number): Promise<string> {
  return `AA${ALPHABET[again >> 6]}${ALPHABET[again & 63]}`;
}

test.each([
  ["the fingerprints that the build would give", {}],
  ["fingerprints that all collide", { candidate: colliding }],
] as const)(
  "an aggregator that polls after every publish always holds every entry as it is now, by %s",
  async (_, options) => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyStep, { minLength: 1, maxLength: 18 }),
        fc.integer({ min: 1, max: 6 }),
        async (steps, entries) => {
          const database = await emptyDatabase();
          const store = liveStore(database, options);
          // One app all along, as a Worker that lives while others publish.
          const app = createApp({ rendering: RENDERING, catalog: liveCatalog(database), now: () => LATER });
          const poller = new Poller();
          let articles: readonly Article[] = [];
          for (const [serial, step] of steps.entries()) {
            articles = afterStep(articles, step, serial);
            await publish(store, bundled(articles), LATER, { ...PUBLICATION, entries });
            await poller.poll(app, "/feed.json");
            const { items }: { items: { id: string }[] } = JSON.parse(await (await app.request("/feed.json")).text());
            expect(items).toHaveLength(Math.min(entries, articles.length));
            for (const item of items) expect(poller.held.get(item.id)).toBe(JSON.stringify(item));
          }
          const [rows] = await database.batch([database.prepare("SELECT fingerprint FROM versions")]);
          const given = (rows?.results ?? []).flatMap(({ fingerprint }) => fingerprint ?? []);
          expect(new Set(given).size).toBe(given.length);
        },
      ),
      { numRuns: 5, seed: 17 },
    );
  },
);
