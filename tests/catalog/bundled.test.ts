import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Article } from "../../src/article/article.ts";
import type { UsageTerms } from "../../src/article/uses.ts";
import { bundledCatalog } from "../../src/catalog/bundle/bundledcatalog.ts";
import type { BundledArticle } from "../../src/catalog/bundle/encode.ts";
import type { Catalog, EntryState, Neighbours } from "../../src/catalog/catalog.ts";
import { siteOf } from "../../src/catalog/rendering.ts";
import { monthOf, type Part } from "../../src/site/month.ts";
import { EVERYTHING, type Slice } from "../../src/site/slice.ts";
import { LEAST, MOST } from "../feeds/articles.ts";
import { bundleOf, PUBLICATION, RENDERING } from "./bundles.ts";

const NOW = new Date("2026-11-15T12:00:00Z");

function at(day: string, slug: string, more: Partial<Article> = {}): BundledArticle {
  const published = `${day}T00:00:00Z`;
  const article = {
    ...LEAST,
    id: `urn:x:${slug}`,
    slug,
    url: `${PUBLICATION.url}/articles/${slug}`,
    published,
    updated: published,
    ...more,
  };
  return { article, markdown: `Text of ${slug}` };
}

async function slugs(catalog: Catalog, slice: Slice, now = NOW, limit = 50): Promise<string[]> {
  return (await catalog.stretch(slice, { now, limit })).entries.map(({ slug }) => slug);
}

describe("the order of a slice", () => {
  test("is newest first, ties broken by id", async () => {
    const catalog = bundledCatalog(
      bundleOf([at("2026-11-01", "b"), at("2026-11-03", "c"), at("2026-11-01", "a"), at("2026-11-02", "d")]),
    );
    expect(await slugs(catalog, EVERYTHING)).toEqual(["c", "d", "a", "b"]);
  });

  test("does not depend on the order of the content", () => {
    const articles = [at("2026-11-01", "b"), at("2026-11-03", "c"), at("2026-11-01", "a")];
    expect(new Uint8Array(bundleOf(articles.toReversed()))).toEqual(new Uint8Array(bundleOf(articles)));
  });
});

describe("what is invisible", () => {
  const articles = [
    at("2026-11-20", "embargoed", { topics: [{ key: "soon", name: "Soon" }] }),
    { ...at("2026-11-01", "expired", { topics: [{ key: "gone", name: "Gone" }] }), expires: "2026-11-10T00:00:00Z" },
    { ...at("2026-11-02", "expiring"), expires: "2026-11-18T00:00:00Z" },
    at("2026-10-01", "old"),
  ];
  const catalog = bundledCatalog(bundleOf(articles));

  test("an embargoed and an expired article, in every slice", async () => {
    expect(await slugs(catalog, EVERYTHING)).toEqual(["expiring", "old"]);
    expect(await slugs(catalog, { kind: "article", key: "embargoed" })).toEqual([]);
    expect(await catalog.find({ kind: "topic", key: "soon" }, NOW)).toBeUndefined();
    expect(await catalog.find({ kind: "topic", key: "gone" }, NOW)).toBeUndefined();
    expect((await catalog.slices("topic", { now: NOW, limit: 10 })).slices).toEqual([]);
  });

  test("until its second, and from its second on", async () => {
    const due = new Date("2026-11-20T00:00:00Z");
    expect(await slugs(catalog, EVERYTHING, new Date(due.getTime() - 1))).not.toContain("embargoed");
    expect(await slugs(catalog, EVERYTHING, due)).toContain("embargoed");
    const over = new Date("2026-11-18T00:00:00Z");
    expect(await slugs(catalog, EVERYTHING, new Date(over.getTime() - 1))).toContain("expiring");
    expect(await slugs(catalog, EVERYTHING, over)).not.toContain("expiring");
  });

  test("a page knows when the clock will change it, and when it last did", async () => {
    const page = await catalog.stretch(EVERYTHING, { now: NOW, limit: 50 });
    expect(new Date(page.changes ?? 0).toISOString()).toBe("2026-11-18T00:00:00.000Z");
    expect(new Date(page.modified).toISOString()).toBe("2026-11-10T00:00:00.000Z");
    const later = await catalog.stretch(EVERYTHING, { now: new Date("2026-11-19T00:00:00Z"), limit: 50 });
    expect(new Date(later.changes ?? 0).toISOString()).toBe("2026-11-20T00:00:00.000Z");
    expect(new Date(later.modified).toISOString()).toBe("2026-11-18T00:00:00.000Z");
  });

  test("a remembered page is not used past its time, nor before it", async () => {
    const fresh = bundledCatalog(bundleOf(articles));
    expect(await slugs(fresh, EVERYTHING)).toEqual(["expiring", "old"]);
    expect(await slugs(fresh, EVERYTHING, new Date("2026-11-21T00:00:00Z"))).toEqual(["embargoed", "old"]);
    expect(await slugs(fresh, EVERYTHING, new Date("2026-11-05T00:00:00Z"))).toEqual(["expiring", "expired", "old"]);
  });
});

describe("slices", () => {
  const catalog = bundledCatalog(
    bundleOf([{ article: MOST, markdown: "# Most", aliases: ["former"] }, at("2026-11-01", "least")]),
  );

  test("of each kind hold their articles", async () => {
    expect(await slugs(catalog, { kind: "outlet", key: "outlet" })).toEqual(["most"]);
    expect(await slugs(catalog, { kind: "topic", key: "harbours" })).toEqual(["most"]);
    expect(await slugs(catalog, { kind: "author", key: "ada-park" })).toEqual(["least"]);
    expect(await slugs(catalog, { kind: "article", key: "most" })).toEqual(["most"]);
    expect(await slugs(catalog, { kind: "outlet", key: "nobody" })).toEqual([]);
  });

  test("are described by name and address", async () => {
    expect(await catalog.find({ kind: "outlet", key: "outlet" }, NOW)).toEqual({
      slice: { kind: "outlet", key: "outlet" },
      name: "The Outlet & Sons",
      url: "https://outlet.example.com/",
    });
    expect(await catalog.find({ kind: "topic", key: "constructor" }, NOW)).toBeUndefined();
  });

  test("are described by the newest article that is visible, never by an embargoed one", async () => {
    const written = (name: string, url: string) => ({ authors: [{ key: "jose-ruiz", name, url }] });
    const catalog = bundledCatalog(
      bundleOf([
        at("2026-10-01", "first", written("Jose Ruiz", "https://a.example/old")),
        at("2026-11-01", "second", written("Jose Ruiz", "https://a.example/new")),
        at("2026-11-20", "embargoed", written("José Ruiz", "https://a.example/secret")),
      ]),
    );
    const slice: Slice = { kind: "author", key: "jose-ruiz" };
    expect(await catalog.find(slice, NOW)).toEqual({ slice, name: "Jose Ruiz", url: "https://a.example/new" });
    const due = new Date("2026-11-20T00:00:00Z");
    expect(await catalog.find(slice, due)).toEqual({ slice, name: "José Ruiz", url: "https://a.example/secret" });
    expect((await catalog.slices("author", { now: NOW, limit: 9 })).slices.map(({ name }) => name)).toEqual([
      "Jose Ruiz",
    ]);
  });

  test("are listed by key, from a cursor on", async () => {
    const first = await catalog.slices("author", { now: NOW, limit: 2 });
    expect(first.slices.map(({ name }) => name)).toEqual(["Ada Park", "Jo Marsh"]);
    const rest = await catalog.slices("author", { now: NOW, limit: 2, after: first.next });
    expect(rest.slices).toEqual([{ slice: { kind: "author", key: "kim-osei" }, name: "Kim Osei", count: 1 }]);
    expect(rest.next).toBeUndefined();
  });

  test("an article comes back as it was, and is the same object while it is remembered", async () => {
    const { entries } = await catalog.stretch({ kind: "article", key: "most" }, { now: NOW, limit: 1 });
    const [[first], [second]] = [await catalog.read(entries), await catalog.read(entries)];
    expect(first).toEqual(MOST);
    expect(second).toBe(first);
    expect(await catalog.markdown("most")).toBe("# Most");
    expect(await catalog.markdown("nothing")).toBeUndefined();
  });

  test("an old slug leads to the article, and is no slice of its own", async () => {
    expect(await catalog.renamed("former", NOW)).toBe("most");
    expect(await catalog.renamed("former", new Date("2026-11-01T00:00:00Z"))).toBeUndefined();
    expect(await catalog.renamed("most", NOW)).toBeUndefined();
    expect((await catalog.slices("article", { now: NOW, limit: 9 })).slices).toHaveLength(2);
  });
});

test("where the site runs elsewhere, every address within it moves, and no other", async () => {
  const html = `<a href="${PUBLICATION.url}/partners">x</a> ${PUBLICATION.url}.evil.example <a href="https://other.example/">y</a>`;
  const catalog = bundledCatalog(bundleOf([at("2026-11-01", "a", { html })]), "http://localhost:8787");
  const { entries } = await catalog.stretch(EVERYTHING, { now: NOW, limit: 1 });
  const [article] = await catalog.read(entries);
  expect(article?.url).toBe("http://localhost:8787/articles/a");
  expect(article?.html).toBe(html.replace(`${PUBLICATION.url}/partners`, "http://localhost:8787/partners"));
  expect((await catalog.masthead()).publication.url).toBe("http://localhost:8787");
});

test("and its documents are another edition", async () => {
  const bundle = bundleOf([at("2026-11-01", "a")]);
  const sites = [undefined, "http://localhost:8787", "http://localhost:8797"].map((url) =>
    bundledCatalog(bundle, url).masthead(),
  );
  expect(new Set((await Promise.all(sites)).map((masthead) => siteOf(masthead, RENDERING).edition)).size).toBe(3);
});

test("and so do those in the text as its editor wrote it", async () => {
  const markdown = `[a](${PUBLICATION.url}/partners) [b]: ${PUBLICATION.url}/images/x.jpg https://other.example/`;
  const [{ article }] = [at("2026-11-01", "a")];
  const catalog = bundledCatalog(bundleOf([{ article, markdown }]), "http://localhost:8787");
  expect(await catalog.markdown("a")).toBe(markdown.replaceAll(PUBLICATION.url, "http://localhost:8787"));
});

test("the address of the running site is an origin, or an error", async () => {
  const bundle = bundleOf([at("2026-11-01", "a")]);
  const { publication } = await bundledCatalog(bundle, "http://localhost:8787/some/where").masthead();
  expect(publication.url).toBe("http://localhost:8787");
  for (const url of ["localhost", "", "ftp://feeds.example.org"]) {
    expect(() => bundledCatalog(bundle, url)).toThrow(`${JSON.stringify(url)} is not one: write https://HOST`);
  }
});

test("bytes that are no bundle are refused", async () => {
  await expect(bundledCatalog(new ArrayBuffer(100)).masthead()).rejects.toThrow("not a bundle of this version");
  await expect(bundledCatalog(new ArrayBuffer(0)).masthead()).rejects.toThrow("not a bundle of this version");
});

const days = fc.array(
  fc.record({ day: fc.integer({ min: 0, max: 400 }), expires: fc.option(fc.integer({ min: 1, max: 500 })) }),
  { maxLength: 40 },
);

test("walking a slice by cursor meets every visible article once, in order; and so do the months", async () => {
  await fc.assert(
    fc.asyncProperty(
      days,
      fc.integer({ min: 1, max: 7 }),
      fc.integer({ min: 0, max: 420 }),
      async (drawn, limit, today) => {
        const moment = (day: number) => new Date(Date.UTC(2025, 11, 30) + day * 86_400_000);
        const articles = drawn.map(({ day, expires }, index) => ({
          ...at(moment(day).toISOString().slice(0, 10), `a${index}`),
          ...(expires === null ? {} : { expires: moment(day + expires).toISOString() }),
        }));
        const catalog = bundledCatalog(bundleOf(articles));
        const now = moment(today);
        const expected = articles
          .filter(
            ({ article, expires }) =>
              Date.parse(article.published) <= now.getTime() &&
              (expires === undefined || Date.parse(expires) > now.getTime()),
          )
          .sort(
            (a, b) =>
              Date.parse(b.article.published) - Date.parse(a.article.published) ||
              (a.article.id < b.article.id ? -1 : 1),
          )
          .map(({ article }) => article.slug);
        const walked: EntryState[] = [];
        let after: string | undefined;
        do {
          const page = await catalog.stretch(EVERYTHING, { now, limit, after });
          expect(page.entries.length).toBeLessThanOrEqual(limit);
          walked.push(...page.entries);
          after = page.next;
        } while (after !== undefined);
        expect(walked.map(({ slug }) => slug)).toEqual(expected);

        const byMonth: string[] = [];
        let part: Part | undefined = walked[0] && { month: monthOf(walked[0].published), number: 1 };
        let newer: Part | undefined;
        while (part !== undefined) {
          byMonth.push(
            ...(await catalog.stretch(EVERYTHING, { now, limit: 1000, part })).entries.map(({ slug }) => slug),
          );
          const beside: Neighbours = await catalog.neighbours(EVERYTHING, part, now);
          expect(beside.newer).toEqual(newer);
          newer = part;
          part = beside.older;
        }
        expect(byMonth).toEqual(expected);
      },
    ),
    { numRuns: 60, seed: 7 },
  );
});

describe("what programs may do with an article", () => {
  test("is known of each entry, whichever others there are", async () => {
    const articles = [
      at("2026-11-03", "said", { usage: { search: "yes", "ai-train": "no", tdm: "ask" } }),
      at("2026-11-02", "silent"),
      at("2026-11-01", "only-where", { usage: { acquire: "https://feeds.example.org/ask" } }),
    ];
    const { entries } = await bundledCatalog(bundleOf(articles)).stretch(EVERYTHING, { now: NOW, limit: 50 });
    expect(entries.map(({ uses }) => uses)).toEqual([
      { search: "yes", "ai-train": "no", tdm: "ask" },
      undefined,
      undefined,
    ]);
  });

  test("is known of all together, of those whose text can be seen, each answer once", async () => {
    const article = (day: string, slug: string, uses: UsageTerms, more: Partial<Article> = {}) =>
      at(day, slug, { usage: uses, ...more });
    const withdrawn = { at: "2026-11-05T08:00:00Z", reason: "Wrong." };
    const catalog = bundledCatalog(
      bundleOf([
        article("2026-12-24", "embargoed", { search: "no" }),
        article("2026-11-03", "one", { search: "yes" }),
        article("2026-11-02", "same", { search: "yes", acquire: "https://feeds.example.org/ask" }),
        article("2026-11-02", "taken-back", { search: "ask" }, { withdrawn }),
        at("2026-11-01", "silent"),
      ]),
    );
    expect((await catalog.carriedUses(NOW)).uses).toEqual([{}, { search: "yes" }]);
    expect((await catalog.carriedUses(new Date("2026-12-25T00:00:00Z"))).uses).toEqual([
      {},
      { search: "no" },
      { search: "yes" },
    ]);
    expect((await bundledCatalog(bundleOf([])).carriedUses(NOW)).uses).toEqual([]);
  });

  test("takes no room where nobody says anything", () => {
    const said = bundleOf([at("2026-11-03", "a", { usage: { tdm: "no" } })]).byteLength;
    const silent = bundleOf([at("2026-11-03", "a")]).byteLength;
    const empty = bundleOf([at("2026-11-03", "a", { usage: {} })]).byteLength;
    expect(silent).toBeLessThan(said);
    expect(empty - silent).toBeLessThanOrEqual(16);
  });
});
