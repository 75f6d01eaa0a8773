import { expect, test } from "vitest";
import { createApp } from "../../src/app.ts";
import type { Article } from "../../src/article/article.ts";
import { bundledCatalog } from "../../src/catalog/bundle/bundledcatalog.ts";
import type { EntryWriter } from "../../src/catalog/bundle/encode.ts";
import { READ_OFTEN } from "../../src/catalog/bundle/layout.ts";
import type { Catalog } from "../../src/catalog/catalog.ts";
import { publicView } from "../../src/catalog/publicview.ts";
import { carriedEntries } from "../../src/feeds/carriedentries.ts";
import { allowedView, partnerView } from "../../src/partners/partnerview.ts";
import { FORMAT_NAMES, FORMATS } from "../../src/site/formats.ts";
import { EVERYTHING } from "../../src/site/slice.ts";
import { LEAST, MOST } from "../feeds/articles.ts";
import { AGREEMENTS, ARTICLES, agreed, keyOf, NOW, partnerApp, SITE } from "../partners/desk.ts";
import { bundleOf, PUBLICATION, RENDERING } from "./bundles.ts";

const ELSEWHERE = "https://staging.example.net";

/** A bundle that carries entries as a built one does. @param url where the site runs */
function catalogOf(
  articles: readonly Article[],
  url?: string,
  writeEntry: EntryWriter | "nobody" = carriedEntries(PUBLICATION.signals),
): Catalog {
  const bundled = articles.map((article) => ({ article, markdown: "" }));
  return bundledCatalog(bundleOf(bundled, PUBLICATION, writeEntry === "nobody" ? undefined : writeEntry), url);
}

/** Of each article, newest first, the formats in which it is carried as an entry. */
async function carriedIn(catalog: Catalog, limit = 200): Promise<Record<string, string[]>> {
  const { entries } = await catalog.stretch(EVERYTHING, { now: NOW, limit });
  return Object.fromEntries(
    entries.map((entry) => [entry.slug, FORMAT_NAMES.filter((name) => catalog.rendered(entry, name) !== undefined)]),
  );
}

const READERS = ["rss", "atom", "json"];
const ALL = { "quay-sold": [], most: READERS, gulls: READERS, "old-mole": READERS, "older-mole": READERS };
const NONE = Object.fromEntries(Object.keys(ALL).map((slug) => [slug, []]));

test("whatever everybody sees alike is carried as an entry of the formats that readers read", async () => {
  expect(await carriedIn(catalogOf(ARTICLES))).toEqual(ALL);
  expect(await carriedIn(publicView(catalogOf(ARTICLES)))).toEqual(ALL);
  expect(await carriedIn(allowedView(catalogOf(ARTICLES), agreed("full", { take: { full: true } }), SITE))).toEqual(
    ALL,
  );
});

test("nothing is where the site runs elsewhere, where an article is made to fit, or where nobody wrote entries", async () => {
  expect(await carriedIn(catalogOf(ARTICLES, ELSEWHERE))).toEqual(NONE);
  expect(await carriedIn(catalogOf(ARTICLES, SITE))).toEqual(ALL);
  expect(await carriedIn(catalogOf(ARTICLES, undefined, "nobody"))).toEqual(NONE);
  const fitted = partnerView(catalogOf(ARTICLES), agreed("flip", { profile: "flipboard" }), SITE, () => NOW);
  expect(Object.values(await carriedIn(fitted)).flat()).toEqual([]);
});

test("only the newest are", async () => {
  const articles = Array.from({ length: READ_OFTEN + 5 }, (_, number) => {
    const published = new Date(Date.UTC(2026, 9, 1) - number * 3_600_000).toISOString().replace(".000", "");
    return { ...LEAST, id: `urn:x:${number}`, slug: `a-${number}`, published, updated: published };
  });
  const carried = Object.entries(await carriedIn(catalogOf(articles)));
  expect(carried.filter(([, formats]) => formats.length > 0).map(([slug]) => slug)).toEqual(
    articles.slice(0, READ_OFTEN).map(({ slug }) => slug),
  );
});

test("an article that cannot be rendered is left to the Worker, which says so", async () => {
  const credit = MOST.credit && { ...MOST.credit, published: "never" };
  const broken: Article = { ...MOST, slug: "broken", ...(credit && { credit }) };
  expect(await carriedIn(catalogOf([broken, LEAST]))).toEqual({ broken: [], least: READERS });
});

test("every feed and archive has the same bytes, whether its entries are carried or not", async () => {
  const [carrying, writing] = [partnerApp(), partnerApp({ isCarried: false })];
  const slices = ["", "/topics/harbours", "/topics/birds", "/outlets/gazette", "/articles/most", "/articles/quay-sold"];
  const folders = slices.flatMap((slice) => [slice, `${slice}/archive/2026-10`, `${slice}/archive/2026-11`]);
  const roots = [SITE, ...AGREEMENTS.map(({ partner }) => `${SITE}/p/${keyOf(partner)}`)];
  let found = 0;
  for (const root of roots) {
    for (const folder of folders) {
      for (const name of FORMAT_NAMES) {
        const path = `${root}${folder}/${FORMATS[name].file}`;
        const [one, other] = await Promise.all([carrying.request(path), writing.request(path)]);
        expect([one.status, [...one.headers]]).toEqual([other.status, [...other.headers]]);
        expect(await one.text()).toBe(await other.text());
        found += Number(one.status === 200);
      }
    }
  }
  expect(found).toBeGreaterThan(100);
});

test("a served feed takes what is carried as it is", async () => {
  const writeEntry = (article: Article) => new TextEncoder().encode(`<item>${article.slug}, carried</item>`);
  const catalog = catalogOf(ARTICLES, undefined, writeEntry);
  const app = createApp({ catalog, rendering: RENDERING, now: () => NOW });
  const text = await (await app.request(`${SITE}/topics/birds/rss.xml`)).text();
  expect(text).toContain("<item>gulls, carried</item>");
  expect(text).not.toContain("They are many");
});
