import { describe, expect, test } from "vitest";
import { createApp } from "../../src/app.ts";
import { bundledCatalog } from "../../src/catalog/bundle/bundledcatalog.ts";
import { bundleOf, RENDERING } from "../catalog/bundles.ts";
import { LEAST, MOST } from "../feeds/articles.ts";
import { bundled } from "./history.ts";

const app = createApp({
  rendering: RENDERING,
  catalog: bundledCatalog(bundleOf(bundled([LEAST, MOST]))),
  now: () => new Date("2026-12-01T00:00:00Z"),
});

const EDGE = "Cloudflare-CDN-Cache-Control";

describe("however an address is written, the answer is the plain one's, but takes no room at the edge", () => {
  test.each([
    ["/rss.xml?junk=1", "/rss.xml"],
    ["/rss.xml?", "/rss.xml"],
    ["/%72ss.xml", "/rss.xml"],
    ["/topics/%74rade/atom.xml", "/topics/trade/atom.xml"],
    ["/articles/most?utm_source=x", "/articles/most"],
    ["/?a=b", "/"],
    ["/feed.xml?x", "/feed.xml"],
    ["/sitemap.xml?x", "/sitemap.xml"],
    ["/nothing?x", "/nothing"],
  ])("%s", async (junk, plain) => {
    for (const method of ["GET", "HEAD"]) {
      const [odd, even] = [await app.request(junk, { method }), await app.request(plain, { method })];
      expect(odd.status).toBe(even.status);
      expect(await odd.text()).toBe(await even.text());
      expect([odd.headers.get(EDGE), even.headers.get(EDGE)]).toEqual(["no-store", null]);
      odd.headers.delete(EDGE);
      expect([...odd.headers]).toEqual([...even.headers]);
    }
  });

  test("and when it is asked for again, without ever becoming that of the plain one", async () => {
    for (let time = 0; time < 3; time++) {
      expect((await app.request("/atom.xml?again")).headers.get(EDGE)).toBe("no-store");
      expect((await app.request("/atom.xml")).headers.get(EDGE)).toBeNull();
    }
  });
});

describe("a header that feeds vary by takes room at the edge only with the values that are in use", () => {
  test.each<[Record<string, string>, string | null]>([
    [{}, null],
    [{ "Sec-Fetch-Dest": "document" }, null],
    [{ "Sec-Fetch-Dest": "empty" }, null],
    [{ "Sec-Fetch-Dest": "junk" }, "no-store"],
    [{ "A-IM": "feed" }, "no-store"],
    [{ "A-IM": "junk" }, "no-store"],
    [{ "A-IM": "" }, "no-store"],
  ])("%j", async (headers, expected) => {
    for (const path of ["/rss.xml", "/topics/trade/feed.json"]) {
      const response = await app.request(path, { headers });
      expect(response.headers.get(EDGE)).toBe(expected);
      const etag = response.headers.get("ETag") ?? "";
      const again = await app.request(path, { headers: { ...headers, "If-None-Match": etag } });
      expect([again.status, again.headers.get(EDGE)]).toEqual([304, expected]);
    }
  });
});

describe("a slash at the end leads to what is there without it, or nowhere", () => {
  test.each([
    ["/topics/trade/", 301],
    ["/rss.xml/", 301],
    ["/articles/most/", 301],
    ["/nothing/", 404],
    ["/articles/nothing/", 404],
    ["/topics/trade/nothing/", 404],
  ])("%s", async (path, status) => {
    expect((await app.request(path)).status).toBe(status);
  });
});

test.each(["/", "/rss.xml", "/articles/most", "/nothing", "/nothing.xml", "/feeds.opml", "/feed", "/robots.txt"])(
  "HEAD of %s has the headers of GET, and says how long it is",
  async (path) => {
    const [get, head] = [await app.request(path), await app.request(path, { method: "HEAD" })];
    const bytes = get.body === null ? undefined : String((await get.arrayBuffer()).byteLength);
    expect(await head.text()).toBe("");
    const { "content-length": length, ...headers } = Object.fromEntries(head.headers);
    expect(length).toBe(bytes);
    expect(headers).toEqual(Object.fromEntries(get.headers));
  },
);

test("what a junk query is told of the edge cache is not told to whoever asks plainly afterwards", async () => {
  const tag = (await app.request("/rss.xml")).headers.get("ETag") ?? "";
  const ask = (path: string) => app.request(path, { headers: { "If-None-Match": tag } });
  const answers = [await ask("/rss.xml"), await ask("/rss.xml?utm=1"), await ask("/rss.xml"), await ask("/rss.xml")];
  expect(answers.map(({ status }) => status)).toEqual([304, 304, 304, 304]);
  expect(answers.map(({ headers }) => headers.get("Cloudflare-CDN-Cache-Control"))).toEqual([
    null,
    "no-store",
    null,
    null,
  ]);
  expect(await Promise.all(answers.map((answer) => answer.text()))).toEqual(["", "", "", ""]);
});
