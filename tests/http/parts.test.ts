import { parseAtomFeed } from "feedsmith";
import { describe, expect, test } from "vitest";
import { createApp } from "../../src/app.ts";
import type { Article } from "../../src/article/article.ts";
import { bundledCatalog } from "../../src/catalog/bundle/bundledcatalog.ts";
import { bundleOf, PUBLICATION, RENDERING } from "../catalog/bundles.ts";
import { LEAST } from "../feeds/articles.ts";
import { bundled } from "./history.ts";

const NOW = new Date("2026-11-20T00:00:00Z");

/** Articles a minute apart from the beginning of a month on, numbered from the oldest. */
function inMonth(month: string, count: number): Article[] {
  return Array.from({ length: count }, (_, index) => {
    const slug = `${month}-${index + 1}`;
    const published = `${new Date(Date.parse(`${month}-01T00:00:00Z`) + index * 60_000).toISOString().slice(0, 19)}Z`;
    const url = `${PUBLICATION.url}/articles/${slug}`;
    const fingerprint = (month.slice(5) + (index + 100).toString(36)).padEnd(4, "_").slice(0, 4);
    return { ...LEAST, id: `urn:x:${slug}`, slug, url, published, updated: published, fingerprint };
  });
}

function served(articles: readonly Article[]) {
  const catalog = bundledCatalog(bundleOf(bundled(articles), { ...PUBLICATION, entries: 3 }));
  return createApp({ catalog, rendering: RENDERING, now: () => NOW });
}

async function read(app: ReturnType<typeof served>, path: string) {
  const { entries = [], links = [] } = parseAtomFeed(await (await app.request(path)).text());
  const slugs = entries.map(({ id }) => id?.slice("urn:x:".length));
  const named = Object.fromEntries(links.map(({ rel, href }) => [rel, href?.slice(PUBLICATION.url.length)]));
  return { first: slugs.at(0), last: slugs.at(-1), length: slugs.length, named };
}

const app = served([...inMonth("2026-10", 450), ...inMonth("2026-09", 200), ...inMonth("2026-11", 4)]);

describe("a month with more articles than an archive document holds", () => {
  test("is cut into parts, the oldest articles first", async () => {
    const parts = ["/archive/2026-10", "/archive/2026-10/2", "/archive/2026-10/3"];
    const documents = await Promise.all(parts.map((part) => read(app, `${part}/atom.xml`)));
    expect(documents.map(({ first, last, length }) => [first, last, length])).toEqual([
      ["2026-10-200", "2026-10-1", 200],
      ["2026-10-400", "2026-10-201", 200],
      ["2026-10-450", "2026-10-401", 50],
    ]);
  });

  test("leads from part to part, and to the months beside it", async () => {
    const links = async (path: string) => {
      const { named } = await read(app, path);
      return [named["prev-archive"], named["next-archive"]];
    };
    expect(await links("/atom.xml")).toEqual(["/archive/2026-11/atom.xml", undefined]);
    expect(await links("/archive/2026-11/atom.xml")).toEqual(["/archive/2026-10/3/atom.xml", undefined]);
    expect(await links("/archive/2026-10/3/atom.xml")).toEqual([
      "/archive/2026-10/2/atom.xml",
      "/archive/2026-11/atom.xml",
    ]);
    expect(await links("/archive/2026-10/2/atom.xml")).toEqual([
      "/archive/2026-10/atom.xml",
      "/archive/2026-10/3/atom.xml",
    ]);
    expect(await links("/archive/2026-09/atom.xml")).toEqual([undefined, "/archive/2026-10/atom.xml"]);
  });

  test("keeps the bytes of its parts when newer articles come", async () => {
    const later = served([...inMonth("2026-10", 777), ...inMonth("2026-11", 4)]);
    for (const path of ["/archive/2026-10/2/rss.xml", "/archive/2026-10/2/feed.json"]) {
      const [then, now] = [await app.request(path), await later.request(path)];
      expect(await now.text()).toBe(await then.text());
      expect(now.headers.get("ETag")).toBe(then.headers.get("ETag"));
    }
  });

  test("has a page for each part, which names it and leads on", async () => {
    const page = await (await app.request("/archive/2026-10/2")).text();
    expect(page).toContain("<h1>October 2026, part 2</h1>");
    expect(page).toContain(`rel="next" href="${PUBLICATION.url}/archive/2026-10"`);
    expect(page).toContain(`rel="prev" href="${PUBLICATION.url}/archive/2026-10/3"`);
    expect(new Set(page.match(/articles\/2026-10-\d+"/g)).size).toBe(200);
  });

  test("has a sitemap for each part", async () => {
    const index = await (await app.request("/sitemap.xml")).text();
    expect(index.match(/<loc>[^<]*/g)?.map((loc) => loc.slice(`<loc>${PUBLICATION.url}`.length))).toEqual([
      "/sitemap/pages.xml",
      "/sitemap/2026-11.xml",
      "/sitemap/2026-10.xml",
      "/sitemap/2026-10/2.xml",
      "/sitemap/2026-10/3.xml",
      "/sitemap/2026-09.xml",
    ]);
    expect((await (await app.request("/sitemap/2026-10/3.xml")).text()).match(/<loc>/g)).toHaveLength(50);
  });
});

test("a running month that does not fit into the subscription feed has a document", async () => {
  const { first, length } = await read(app, "/archive/2026-11/atom.xml");
  expect([first, length]).toEqual(["2026-11-4", 4]);
});

test.each([
  "/archive/2026-10/1",
  "/archive/2026-10/1/rss.xml",
  "/archive/2026-10/4/rss.xml",
  "/archive/2026-10/02/rss.xml",
  "/archive/2026-10/2/3/rss.xml",
  "/archive/2026-10/-2",
  "/archive/before/2026",
  "/archive/2026-13",
  "/sitemap/2026-10/1.xml",
  "/sitemap/2026-10/9.xml",
  "/sitemap/2025-10.xml",
  "/sitemap/2026-10/2/3.xml",
  "/outlets/after/zzz",
  "/nothing/after/a",
])("%s names nothing", async (path) => {
  expect((await app.request(path)).status).toBe(404);
});

describe("the lists of what there is", () => {
  test("name each month with the number of its articles", async () => {
    const page = await (await app.request("/archive")).text();
    expect([...page.matchAll(/archive\/(\d{4}-\d{2}(?:\/\d+)?)"/g)].map(([, month]) => month)).toEqual([
      "2026-11",
      "2026-10/3",
      "2026-09",
    ]);
    expect(page).toMatch(/October 2026<\/a>\D*450/);
  });

  test("go on where a list ends, and no answer is longer than its page", async () => {
    const topics = Array.from({ length: 450 }, (_, index) => {
      const key = `t${String(index).padStart(3, "0")}`;
      return { key, name: `Topic ${index}` };
    });
    const many = served(inMonth("2026-10", 450).map((article, index) => ({ ...article, topics: topics.slice(index) })));
    const keys: string[] = [];
    let path: string | undefined = "/topics";
    const sizes: number[] = [];
    while (path !== undefined) {
      const page: string = await (await many.request(path)).text();
      const listed = [...page.matchAll(/topics\/(t\d{3})"/g)].map(([, key = ""]) => key);
      const own = listed.filter((key) => !page.includes(`/after/${key}"`) || key !== keys.at(-1));
      sizes.push(new Set(own).size);
      keys.push(...new Set(own));
      path = /rel="next" href="[^"]*(\/topics\/after\/[^"]*)"/.exec(page)?.[1];
    }
    expect(new Set(keys).size).toBe(450);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(201);
  });
});
