import { expect, test } from "vitest";
import { createApp } from "../../src/app.ts";
import type { Article } from "../../src/article/article.ts";
import { bundledCatalog } from "../../src/catalog/bundle/bundledcatalog.ts";
import { bundleOf, RENDERING } from "../catalog/bundles.ts";
import { LEAST } from "../feeds/articles.ts";
import { afterStep, bundled } from "./history.ts";
import { SharedCache } from "./sharedcache.ts";

const NOW = Date.UTC(2026, 11, 31);
const FEED = "https://feeds.example.org/feed.json";

/** Articles that were added one after the other. */
function added(count: number): readonly Article[] {
  let articles: readonly Article[] = [LEAST];
  for (let serial = 1; serial < count; serial++) {
    articles = afterStep(articles, { kind: "add", day: serial, topic: false }, serial);
  }
  return articles;
}

function serving(articles: readonly Article[]) {
  const app = createApp({
    rendering: RENDERING,
    catalog: bundledCatalog(bundleOf(bundled(articles))),
    now: () => new Date(NOW),
  });
  return async (request: Request) => app.fetch(request);
}

/** An aggregator that asks for deltas and keeps what it gets. */
class Aggregator {
  readonly held = new Set<string>();
  readonly statuses: number[] = [];
  #etag: string | undefined;

  async poll(ask: (request: Request) => Promise<Response>): Promise<void> {
    const headers = { "A-IM": "feed", ...(this.#etag && { "If-None-Match": this.#etag }) };
    const response = await ask(new Request(FEED, { headers }));
    this.statuses.push(response.status);
    this.#etag = response.headers.get("ETag") ?? undefined;
    if (response.status === 304) return;
    const { items }: { readonly items: readonly { readonly id: string }[] } = JSON.parse(await response.text());
    for (const { id } of items) this.held.add(id);
  }
}

test.each([[["old", "older", "newcomer"]], [["newcomer", "old", "older"]], [["older", "newcomer", "old"]]] as const)(
  "behind a cache that knows no deltas, each of %j ends up with every article",
  async (order) => {
    const clients = { old: new Aggregator(), older: new Aggregator(), newcomer: new Aggregator() };
    await clients.older.poll(serving(added(2)));
    await clients.old.poll(serving(added(4)));
    const cache = new SharedCache(serving(added(5)));
    for (let round = 0; round < 3; round++) {
      for (const name of order) {
        await clients[name].poll((request) => cache.fetch(request));
        cache.now += 1000;
      }
    }
    const all = added(5).map(({ id }) => id);
    for (const { held } of Object.values(clients)) expect([...held].sort()).toEqual([...all].sort());
    expect(clients[order[0]].statuses).toContain(order[0] === "newcomer" ? 200 : 226);
  },
);
