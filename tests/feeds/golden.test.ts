import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { createApp } from "../../src/app.ts";
import { bundledCatalog } from "../../src/catalog/bundle/bundledcatalog.ts";
import { RENDERING } from "../catalog/bundles.ts";
import { builtFolder, PUBLICATIONS } from "../fixtures/publications.ts";
import { assertWellFormed } from "./documents.ts";

const NOW = new Date("2026-11-15T12:00:00Z");

function served(name: (typeof PUBLICATIONS)[number], now = NOW) {
  const bundle = new Uint8Array(readFileSync(`${builtFolder(name)}/catalog.bin`)).buffer;
  return createApp({ rendering: RENDERING, catalog: bundledCatalog(bundle), now: () => now });
}

// The whole expected document stands in tests/fixtures/golden; `vitest run -u` writes it anew, for a person to read.
describe.each(PUBLICATIONS)("the publication %s", (name) => {
  test.each([
    "rss.xml",
    "atom.xml",
    "feed.json",
    "ninjs.json",
    "feeds.opml",
    "sitemap.xml",
    "sitemap/pages.xml",
    "sitemap/2026-11.xml",
    "news-sitemap.xml",
  ])("is served byte for byte as %s", async (file) => {
    const response = await served(name).request(`/${file}`);
    const document = await response.text();
    if (!file.endsWith(".json")) assertWellFormed(document);
    await expect(document).toMatchFileSnapshot(`../fixtures/golden/${name}/${file}`);
  });

  test("is the same at another time, as long as nothing appears or expires", async () => {
    for (const file of ["rss.xml", "atom.xml", "feed.json", "ninjs.json"]) {
      const [first, second] = [served(name), served(name, new Date("2026-11-20T23:59:59Z"))];
      expect(await (await first.request(`/${file}`)).text()).toBe(await (await second.request(`/${file}`)).text());
    }
  });
});
