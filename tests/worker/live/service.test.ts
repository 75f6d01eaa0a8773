import { beforeEach, describe, expect, test } from "vitest";
import { bundledCatalog } from "../../../src/catalog/bundle/bundledcatalog.ts";
import type { BundledArticle } from "../../../src/catalog/bundle/encode.ts";
import type { Database } from "../../../src/catalog/d1/database.ts";
import { liveStore } from "../../../src/catalog/d1/livestore.ts";
import { secretDigest } from "../../../src/http/secret.ts";
import type { PurgeOrder } from "../../../src/publish/edgepurge.ts";
import { type Bindings, createService } from "../../../src/service.ts";
import { bundleOf, PUBLICATION, RENDERING } from "../../catalog/bundles.ts";
import { LEAST } from "../../feeds/articles.ts";
import { ARTICLE, manuscript, PUBLICATION as NEWS, OUTLET, TOKEN } from "../../publish/desk.ts";
import { emptyDatabase, publish } from "./database.ts";

const NOW = new Date("2026-11-15T12:00:00Z");
const HUB = "https://hub.example/";

/** A Worker, and what it did to the world around it. */
function worker(bindings: Partial<Bindings> = {}, articles: readonly BundledArticle[] = [carried("bundled")]) {
  const orders: PurgeOrder[] = [];
  const told: string[] = [];
  const after: Promise<unknown>[] = [];
  const publication = { ...PUBLICATION, hubs: [HUB] };
  const service = createService({
    bundle: { catalog: bundledCatalog(bundleOf(articles, publication)), rendering: RENDERING, now: () => NOW },
    hubs: {
      wait: async () => undefined,
      fetch: async (_, init) => {
        told.push(...new URLSearchParams(String(init?.body)).getAll("hub.url"));
        return new Response(null, { status: 202 });
      },
    },
    lease: 0,
    ...bindings,
  });
  const occasion = {
    waitUntil: (promise: Promise<unknown>) => after.push(promise),
    purge: async (order: PurgeOrder) => {
      orders.push(order);
      return { success: true };
    },
  };
  return {
    orders,
    told,
    ask: async (path: string, method = "GET", body?: unknown, headers: Record<string, string> = {}) =>
      service.fetch(
        new Request(`https://any.example${path}`, {
          method,
          headers,
          ...(body !== undefined && { body: JSON.stringify(body) }),
        }),
        () => occasion,
      ),
    tick: (moment: string) => service.scheduled(new Date(moment), occasion),
    settled: () => Promise.all(after),
  };
}

function carried(slug: string, published = "2026-11-10T09:00:00Z", expires?: string): BundledArticle {
  const url = `${PUBLICATION.url}/articles/${slug}`;
  const article = { ...LEAST, id: `urn:x:${slug}`, slug, url, title: `About ${slug}`, published, updated: published };
  return { article, markdown: slug, ...(expires !== undefined && { expires }) };
}

const NEW = { "If-None-Match": "*", "Content-Type": "application/json", Authorization: `Bearer ${TOKEN}` };

let database: Database;
let secret: string;

beforeEach(async () => {
  database = await emptyDatabase();
  secret = `ada:${await secretDigest(TOKEN)}`;
});

describe("without a secret", () => {
  test.each(["GET", "HEAD", "PUT", "DELETE", "POST", "OPTIONS", "PATCH"])(
    "%s finds nothing below /publish",
    async (method) => {
      const { ask } = worker({ database });
      for (const path of ["/publish", "/publish/", "/publish/articles", "/publish/openapi.json?x=1"]) {
        expect((await ask(path, method)).status).toBe(404);
      }
    },
  );

  test("the bundle is served, and the database is not asked", async () => {
    const broken: Database = {
      prepare: () => {
        throw new Error("asked");
      },
      batch: async () => Promise.reject(new Error("asked")),
      withSession: () => {
        throw new Error("asked");
      },
    };
    const response = await worker({ database: broken }).ask("/articles/bundled");
    expect([response.status, await response.text()]).toEqual([200, expect.stringContaining("About bundled")]);
  });
});

describe("with a database and a secret", () => {
  test("the bundle is served until something is published, and what is published at once", async () => {
    const { ask } = worker({ database, secret });
    expect((await ask("/articles/bundled")).status).toBe(200);
    expect((await ask("/publish/publication", "PUT", NEWS, NEW)).status).toBe(201);
    expect((await ask("/articles/bundled")).status).toBe(404);
    expect((await ask("/publish/outlets/fjord", "PUT", OUTLET, NEW)).status).toBe(201);
    expect((await ask(ARTICLE, "PUT", manuscript(), NEW)).status).toBe(201);
    const page = await ask("/articles/harbour");
    expect([page.status, await page.text()]).toEqual([200, expect.stringContaining("The fees rise.")]);
    expect(await (await ask("/feed.json")).text()).toContain("The fees rise.");
  });

  test("a database without tables serves the bundle, and whoever publishes is told how to make them", async () => {
    const rejected = async () => Promise.reject(new Error("D1_ERROR: no such table: publication: SQLITE_ERROR"));
    const statement = { bind: () => statement };
    const queryable = { prepare: () => statement, batch: rejected };
    const bare: Database = { ...queryable, withSession: () => ({ ...queryable, getBookmark: () => null }) };
    const { ask } = worker({ database: bare, secret });
    expect((await ask("/articles/bundled")).status).toBe(200);
    const told = await ask("/publish/publication", "PUT", NEWS, NEW);
    expect([told.status, await told.text()]).toEqual([503, expect.stringContaining("migrations apply CATALOG")]);
  });

  test("a database that is down is 503, and never the bundle", async () => {
    const rejected = async () => Promise.reject(new Error("D1_ERROR: overloaded"));
    const statement = { bind: () => statement };
    const queryable = { prepare: () => statement, batch: rejected };
    const down: Database = { ...queryable, withSession: () => ({ ...queryable, getBookmark: () => null }) };
    for (const path of ["/", "/rss.xml", "/articles/bundled", "/nothing"]) {
      const response = await worker({ database: down, secret }).ask(path);
      expect([response.status, response.headers.get("Retry-After")]).toEqual([503, "30"]);
    }
  });

  test("below /publish there is nothing for whoever has no token, whatever the method", async () => {
    const { ask } = worker({ database, secret });
    for (const method of ["GET", "PUT", "OPTIONS", "PATCH"])
      expect((await ask("/publish/articles", method)).status).toBe(401);
    const { Authorization } = NEW;
    const odd = await ask("/publish/articles", "PATCH", undefined, { Authorization });
    expect([odd.status, odd.headers.get("Allow")]).toEqual([405, "GET, HEAD"]);
  });

  test("nothing is stored for long: a refused purge must not hand out for a day what was taken back", async () => {
    const { ask } = worker({ database, secret });
    const control = async (path: string) => (await ask(path)).headers.get("Cache-Control");
    expect(await control("/rss.xml")).toContain("stale-while-revalidate=86400");
    await publish(liveStore(database), [carried("old", "2026-01-10T09:00:00Z"), carried("new")], NOW, {
      ...PUBLICATION,
      entries: 1,
    });
    for (const path of ["/rss.xml", "/articles/old", "/archive/2026-01/rss.xml", "/sitemap.xml"]) {
      expect([path, await control(path)]).toEqual([
        path,
        "public, max-age=300, stale-while-revalidate=300, stale-if-error=604800",
      ]);
    }
  });
});

describe("the clock", () => {
  const soon = carried("soon", "2026-11-15T13:00:30Z");
  const over = carried("over", "2026-11-10T09:00:00Z", "2026-11-15T13:00:30Z");
  const TAGS = ["everything", "authors/ada-park"];

  test.each([
    ["the bundle", false],
    ["the live catalog", true],
  ])("purges and pings when an embargo ends or an article expires: %s", async (_, isLive) => {
    const { tick, orders, told } = worker(isLive ? { database, secret } : {}, [soon, over]);
    const store = liveStore(database);
    if (isLive) {
      await publish(store, [soon, over], NOW, { ...PUBLICATION, hubs: [HUB] });
      await store.done((await store.errands(100)).map(({ number }) => number));
    }
    await tick("2026-11-15T12:59:00Z");
    expect([orders, told]).toEqual([[], []]);
    await tick("2026-11-15T13:01:00Z");
    expect(orders).toHaveLength(1);
    const tags = orders.flatMap((order) => ("tags" in order ? order.tags : []));
    expect(tags.toSorted()).toEqual([...TAGS, "articles/over", "articles/soon"].toSorted());
    expect(told).toContain(`${PUBLICATION.url}/rss.xml`);
    expect(told).toContain(`${PUBLICATION.url}/articles/soon/atom.xml`);
    await tick("2026-11-15T13:02:00Z");
    expect(orders).toHaveLength(1);
  });

  test.each([
    ["the bundle", false],
    ["the live catalog", true],
  ])("makes up for an hour of runs that never came: %s", async (_, isLive) => {
    const { tick, orders, told } = worker(isLive ? { database, secret } : {}, [soon]);
    const store = liveStore(database);
    if (isLive) {
      await publish(store, [soon], NOW, { ...PUBLICATION, hubs: [HUB] });
      await store.done((await store.errands(100)).map(({ number }) => number));
    }
    await tick("2026-11-15T14:00:05Z");
    expect(orders).toHaveLength(1);
    expect(told).toContain(`${PUBLICATION.url}/rss.xml`);
  });

  test("runs what the edge refused at a write", async () => {
    const { tick, orders, told } = worker({ database, secret });
    await publish(liveStore(database), [carried("a")], NOW, { ...PUBLICATION, hubs: [HUB] });
    await tick("2026-11-15T12:01:00Z");
    expect(orders).toEqual([{ purgeEverything: true }]);
    expect(told).toContain(`${PUBLICATION.url}/rss.xml`);
    expect(await liveStore(database).errands(100)).toEqual([]);
  });
});
