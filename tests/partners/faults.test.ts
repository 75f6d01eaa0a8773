import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createApp } from "../../src/app.ts";
import { bundledCatalog } from "../../src/catalog/bundle/bundledcatalog.ts";
import type { Catalog } from "../../src/catalog/catalog.ts";
import { withAnswers } from "../../src/catalog/delegation.ts";
import { CatalogUnavailable } from "../../src/catalog/unavailable.ts";
import { bundleOf, RENDERING } from "../catalog/bundles.ts";
import { AGREEMENTS, keyOf, NOW, SITE } from "./desk.ts";

const lines: string[] = [];

beforeEach(() => {
  lines.length = 0;
  vi.spyOn(console, "error").mockImplementation((line: string) => void lines.push(line));
});

afterEach(() => vi.restoreAllMocks());

function failing(own: Partial<Catalog>) {
  const catalog = withAnswers(bundledCatalog(bundleOf([])), own);
  return createApp({ catalog, rendering: RENDERING, partners: AGREEMENTS, now: () => NOW });
}

test.each([
  ["a fault", new Error("broken"), 500],
  ["a database that is away", new CatalogUnavailable("no answer"), 503],
])("%s in a partner's feed is told without caching, and logged without the key", async (_, error, status) => {
  const app = failing({ stretch: () => Promise.reject(error) });
  const response = await app.request(`${SITE}/p/${keyOf("plain")}/topics/harbours/rss.xml`);

  expect([response.status, response.headers.get("Cache-Control")]).toEqual([status, "private, no-store"]);
  expect(lines.length).toBeGreaterThan(0);
  expect(lines.join("\n")).not.toContain(keyOf("plain"));
});

test("a fault before the key is known is logged without it as well", async () => {
  const app = failing({ masthead: () => Promise.reject(new Error("broken")) });
  const response = await app.request(`${SITE}/p/${keyOf("plain")}/rss.xml`);

  expect([response.status, response.headers.get("X-Robots-Tag")]).toEqual([500, "noindex"]);
  expect(lines).toEqual([expect.stringContaining('"path":"/p/KEY/rss.xml"')]);
});
