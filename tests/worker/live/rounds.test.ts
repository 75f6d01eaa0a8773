import { describe, expect, test } from "vitest";
import { createApp } from "../../../src/app.ts";
import type { BundledArticle } from "../../../src/catalog/bundle/encode.ts";
import { liveCatalog } from "../../../src/catalog/d1/livecatalog.ts";
import { PUBLICATION, RENDERING } from "../../catalog/bundles.ts";
import { LEAST } from "../../feeds/articles.ts";
import { storeWith } from "./database.ts";
import { Watched } from "./watcheddatabase.ts";

const NOW = new Date("2026-11-15T12:00:00Z");

function articles(count: number): BundledArticle[] {
  return Array.from({ length: count }, (_, index) => {
    const slug = `a${index}`;
    const url = `${PUBLICATION.url}/articles/${slug}`;
    return { article: { ...LEAST, id: `urn:x:${slug}`, slug, url, topics: [{ key: "t", name: "T" }] }, markdown: "x" };
  });
}

async function watched() {
  const { database } = await storeWith(articles(5), NOW);
  const watching = new Watched(database);
  const app = createApp({ rendering: RENDERING, catalog: liveCatalog(watching), now: () => NOW });
  return { watching, app };
}

describe("a feed over a database", () => {
  test("costs two rounds when nothing is remembered, one without any text when it is", async () => {
    const { watching, app } = await watched();
    const cold = await app.request("/topics/t/rss.xml");
    expect(cold.status).toBe(200);
    expect(watching.rounds).toHaveLength(2);
    watching.rounds.length = 0;
    const etag = cold.headers.get("ETag") ?? "";
    expect((await app.request("/topics/t/rss.xml", { headers: { "If-None-Match": etag } })).status).toBe(304);
    expect((await app.request("/topics/t/rss.xml")).status).toBe(200);
    expect(watching.rounds).toHaveLength(2);
    for (const [asked, ...rest] of watching.rounds) {
      expect(asked).toContain("revision FROM slices WHERE name = ?1");
      expect(rest).toEqual(["SELECT changes FROM state WHERE one = 1"]);
    }
  });
});

describe("while the database is down", () => {
  test.each([
    "/",
    "/rss.xml",
    "/topics/t/atom.xml",
    "/feed.json",
    "/articles/a0",
    "/archive",
    "/sitemap.xml",
    "/nowhere",
  ])("%s answers 503 and when to come again, never that there is nothing", async (path) => {
    const { watching, app } = await watched();
    watching.isDown = true;
    const response = await app.request(path);
    expect(response.status).toBe(503);
    expect(response.headers.get("Retry-After")).toBe("30");
    expect(response.headers.get("Cache-Control")).toBe("no-store");
    expect(await response.text()).not.toContain("gone");
  });

  test("a poll like one before is not answered from memory, and is again when the database is back", async () => {
    const { watching, app } = await watched();
    const etag = (await app.request("/rss.xml")).headers.get("ETag") ?? "";
    const headers = { "If-None-Match": etag };
    watching.isDown = true;
    expect((await app.request("/rss.xml", { headers })).status).toBe(503);
    watching.isDown = false;
    expect((await app.request("/rss.xml", { headers })).status).toBe(304);
  });
});
