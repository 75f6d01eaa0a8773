import { afterEach, describe, expect, test, vi } from "vitest";
import { createApp } from "../../src/app.ts";
import type { Article } from "../../src/article/article.ts";
import { bundledCatalog } from "../../src/catalog/bundle/bundledcatalog.ts";
import type { Catalog } from "../../src/catalog/catalog.ts";
import { bundleOf, RENDERING } from "../catalog/bundles.ts";
import { LEAST, MOST } from "../feeds/articles.ts";
import { assertWellFormed } from "../feeds/documents.ts";

const NOW = new Date("2026-11-15T12:00:00Z");

afterEach(() => vi.restoreAllMocks());

/** A catalog as a fault in the code or the data would leave it: some calls answer otherwise than they should. */
function broken(catalog: Catalog, changes: Partial<Catalog>): Catalog {
  return new Proxy(catalog, {
    get: (target, name) => {
      const value = Reflect.get(changes, name) ?? Reflect.get(target, name);
      return typeof value === "function" ? value.bind(target) : value;
    },
  });
}

const catalog = () =>
  bundledCatalog(
    bundleOf([
      { article: MOST, markdown: "" },
      { article: LEAST, markdown: "" },
    ]),
  );

describe("an article that cannot be rendered", () => {
  const damaged = (article: Article): Article =>
    article.slug === "most" ? { ...article, published: "no date" } : article;

  test.each(["rss.xml", "atom.xml", "feed.json", "ninjs.json"])(
    "is left out of %s, and logged in one line",
    async (file) => {
      const log = vi.spyOn(console, "error").mockImplementation(() => {});
      const whole = catalog();
      const app = createApp({
        rendering: RENDERING,
        catalog: broken(whole, { read: async (entries) => (await whole.read(entries)).map(damaged) }),
        now: () => NOW,
      });
      const response = await app.request(`/${file}`);
      const document = await response.text();
      expect(response.status).toBe(200);
      if (file.endsWith(".xml")) assertWellFormed(document);
      else expect(JSON.parse(document)[file === "feed.json" ? "items" : "associations"]).toHaveLength(1);
      expect(document).toContain(LEAST.id);
      expect(document).not.toContain(MOST.id);
      expect(log).toHaveBeenCalledTimes(1);
      expect(JSON.parse(log.mock.calls[0]?.[0])).toMatchObject({
        level: "error",
        method: "GET",
        path: `/${file}`,
        article: "most",
      });
    },
  );
});

test("an unexpected error shows people a page, and programs a problem document", async () => {
  vi.spyOn(console, "error").mockImplementation(() => {});
  const fail = async () => {
    throw new Error("secret");
  };
  const app = createApp({ rendering: RENDERING, catalog: broken(catalog(), { stretch: fail }), now: () => NOW });
  const [page, feed] = [await app.request("/"), await app.request("/rss.xml")];
  expect([page.status, page.headers.get("Content-Type")]).toEqual([500, "text/html; charset=utf-8"]);
  expect([feed.status, feed.headers.get("Content-Type")]).toEqual([500, "application/problem+json"]);
  expect(await page.text()).toContain("Something went wrong on our side.");
});

describe("an unexpected error", () => {
  const secret = "secret of the inside";
  const fail = async () => {
    throw new Error(secret);
  };

  test.each(["/rss.xml", "/", "/articles/most", "/feeds.opml", "/nothing"])(
    "answers %s with 500, uncached, and tells nothing",
    async (path) => {
      const log = vi.spyOn(console, "error").mockImplementation(() => {});
      const app = createApp({ rendering: RENDERING, catalog: broken(catalog(), { masthead: fail }), now: () => NOW });
      const response = await app.request(path);
      expect([response.status, response.headers.get("Cache-Control")]).toEqual([500, "no-store"]);
      expect(await response.text()).not.toContain(secret);
      expect(log).toHaveBeenCalledTimes(1);
      expect(JSON.parse(log.mock.calls[0]?.[0])).toMatchObject({
        level: "error",
        method: "GET",
        path,
        message: secret,
      });
    },
  );
});
