import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Article } from "../../src/article/article.ts";
import { bundledCatalog } from "../../src/catalog/bundle/bundledcatalog.ts";
import { ARTICLE, article, buildIn, contentFolder, type Files, inArticle, PUBLICATION } from "./folder.ts";
import { png } from "./pixels.ts";

const OUTLET = `name: The Western Journal
url: https://western.example/
feed: https://western.example/rss
licence: https://creativecommons.org/licenses/by/4.0/
copyright: © The Western Journal
indexing: noindex
terms:
  distribution: summary
  credit: top
  window: 30
`;

const SITE = `${PUBLICATION}copyright: © The Example
licence: https://creativecommons.org/licenses/by-sa/4.0/
topics:
  asia: Asia and the Pacific
`;

/** Builds, and reads the catalog as the Worker does. */
function catalogOf(files: Files) {
  const root = contentFolder({ "publication.yaml": SITE, "outlets/western-journal.yaml": OUTLET, ...files });
  expect(buildIn(root).problems).toEqual([]);
  const bytes = readFileSync(join(root, "out/catalog.bin"));
  return bundledCatalog(new Uint8Array(bytes).buffer);
}

async function articlesOf(files: Files, now = "2026-11-24T12:00:00Z"): Promise<readonly Article[]> {
  const catalog = catalogOf(files);
  const { entries } = await catalog.stretch({ kind: "everything", key: "" }, { now: new Date(now), limit: 50 });
  return catalog.read(entries);
}

const CREDIT = `
  outlet: western-journal
  title: The original headline
  url: https://western.example/a
  published: 2026-11-19
  authors:
    - name: Sam Roe`;

describe("an author's address that is written once is not lost", () => {
  const people = (list: readonly string[], indent: string) => list.map((line) => `\n${indent}- ${line}`).join("");
  const files = (basis: string, own: readonly string[], original: readonly string[]) =>
    inArticle({
      basis,
      authors: people(own, "  "),
      credit: `\n  outlet: western-journal\n  authors:${people(original, "    ")}`,
    });

  test("where a republished article's byline is written in both places", async () => {
    const [article] = await articlesOf(
      files("republished", ["{ name: Sam Roe, url: https://sam.example/ }"], ["name: Sam Roe", "name: Kim Osei"]),
    );
    expect(article?.authors.map(({ name, url }) => [name, url])).toEqual([
      ["Sam Roe", "https://sam.example/"],
      ["Kim Osei", undefined],
    ]);
    expect(article?.credit?.authors).toEqual([{ name: "Sam Roe", url: "https://sam.example/" }, { name: "Kim Osei" }]);
  });

  test("where who adapted an article wrote the original as well", async () => {
    const [article] = await articlesOf(
      files("adapted", ["name: SAM ROE"], ["{ name: Sam Roe, url: https://sam.example/ }"]),
    );
    expect(article?.authors).toEqual([{ key: "sam-roe", name: "SAM ROE", url: "https://sam.example/" }]);
  });

  test("and each keeps its own where both are written", async () => {
    const [article] = await articlesOf(
      files(
        "adapted",
        ["{ name: Sam Roe, url: https://here.example/sam }"],
        ["{ name: Sam Roe, url: https://sam.example/ }"],
      ),
    );
    expect(article?.authors[0]?.url).toBe("https://here.example/sam");
    expect(article?.credit?.authors[0]?.url).toBe("https://sam.example/");
  });
});

describe("what an editor leaves out is filled in", () => {
  test("for the publication's own article", async () => {
    const [own] = await articlesOf({});

    expect(own).toEqual({
      id: "urn:uuid:0d0c3f5e-5b1a-4a57-9a53-000000000001",
      slug: "harbour",
      url: "https://news.example/articles/harbour",
      title: "The harbour opens again after ten years",
      summary: "Ships may enter from Monday.",
      html: "<p>It opens.</p>",
      beginning: "It opens.",
      language: "en",
      published: "2026-11-20T09:00:00Z",
      updated: "2026-11-20T09:00:00Z",
      authors: [{ key: "jane-doe", name: "Jane Doe" }],
      topics: [],
      citations: [],
      licence: { name: "CC BY-SA 4.0", url: "https://creativecommons.org/licenses/by-sa/4.0/" },
      copyright: "© The Example",
      distribution: "full",
      corrections: [],
      fingerprint: expect.stringMatching(/^[\w-]{4}$/),
    });
  });

  test("for a republished article: by the outlet's terms", async () => {
    const [republished] = await articlesOf(inArticle({ basis: "republished", credit: CREDIT, authors: undefined }));

    expect(republished).toMatchObject({
      authors: [{ key: "sam-roe", name: "Sam Roe" }],
      licence: { name: "CC BY 4.0" },
      copyright: "© The Western Journal",
      distribution: "summary",
      credit: {
        basis: "republished",
        outlet: {
          key: "western-journal",
          name: "The Western Journal",
          url: "https://western.example/",
          feed: "https://western.example/rss",
        },
        title: "The original headline",
        url: "https://western.example/a",
        authors: [{ name: "Sam Roe" }],
        published: "2026-11-19",
        position: "top",
        indexing: "noindex",
      },
    });
    // Where feeds may carry a summary alone, they do not begin the text either.
    expect(republished?.beginning).toBeUndefined();
  });

  test("for an adapted article: by the publication's own", async () => {
    const [adapted] = await articlesOf(inArticle({ basis: "adapted", credit: CREDIT }));

    expect(adapted).toMatchObject({
      authors: [{ key: "jane-doe", name: "Jane Doe" }],
      licence: { name: "CC BY-SA 4.0" },
      copyright: "© The Example",
      distribution: "full",
      credit: { authors: [{ name: "Sam Roe" }] },
    });
  });
});

test("a republished article's byline may be written in either place", async () => {
  const [article] = await articlesOf(inArticle({ basis: "republished", credit: "\n  outlet: western-journal" }));

  expect(article?.credit?.authors).toEqual([{ name: "Jane Doe" }]);
});

test("a republished article disappears when the outlet's window ends, counted from its own date", async () => {
  const files = inArticle({ basis: "republished", credit: CREDIT });

  expect(await articlesOf(files, "2026-12-18T23:59:59Z")).toHaveLength(1);
  expect(await articlesOf(files, "2026-12-19T00:00:00Z")).toHaveLength(0);
});

test("the newest of all dates is when an article was updated", async () => {
  const corrections =
    "\n  - at: 2026-11-23T09:00:00+01:00\n    text: A name\n  - at: 2026-11-22T09:00:00Z\n    text: A date";
  const [article] = await articlesOf(inArticle({ updated: "2026-11-21T09:00:00Z", corrections }));

  expect(article?.updated).toBe("2026-11-23T08:00:00Z");
});

test("an outlet's text may have been corrected before it appeared here, which does not date it back", async () => {
  const corrections = "\n  - at: 2026-11-19T22:00:00Z\n    text: A name";
  const [article] = await articlesOf(inArticle({ basis: "republished", credit: CREDIT, corrections }));

  expect(article?.corrections).toEqual([{ at: "2026-11-19T22:00:00Z", text: "A name" }]);
  expect(article?.updated).toBe(article?.published);
});

test("a topic is named by the publication, otherwise as the oldest article writes it, which no embargo can give away", async () => {
  const [newer, older] = await articlesOf({
    "articles/2026-11-21-newer.md": article({
      id: "urn:x:2",
      published: "2026-11-21T09:00:00Z",
      topics: "[Sea Trade]",
    }),
    ...inArticle({ topics: "[ASIA, sea-trade, asia]" }),
  });

  expect(newer?.topics).toEqual([{ key: "sea-trade", name: "sea-trade" }]);
  expect(older?.topics).toEqual([
    { key: "asia", name: "Asia and the Pacific" },
    { key: "sea-trade", name: "sea-trade" },
  ]);
});

test("a citation carries the outlet's name, and its home page where the work's address is not known", async () => {
  const citations =
    "\n  - outlet: western-journal\n    title: A work\n  - name: Somebody\n    url: https://some.example/b";
  const [article] = await articlesOf(inArticle({ citations }));

  expect(article?.citations).toEqual([
    { name: "The Western Journal", title: "A work", url: "https://western.example/", outlet: "western-journal" },
    { name: "Somebody", url: "https://some.example/b" },
  ]);
});

test("a picture of ours carries its address and measures", async () => {
  const image = "\n  url: images/a.png\n  alt: A harbour";
  const [article] = await articlesOf({ ...inArticle({ image }), "images/a.png": png(800, 600) });

  expect(article?.image).toEqual({
    url: expect.stringMatching(/^https:\/\/news\.example\/images\/a\.[0-9a-f]{16}\.png$/),
    type: "image/png",
    width: 800,
    height: 600,
    bytes: png(800, 600).length,
    alt: "A harbour",
  });
});

test("a draft is nowhere in the catalog", async () => {
  const catalog = catalogOf(inArticle({ draft: "true" }, "Nobody may read this.\n"));

  expect(await catalog.markdown("harbour")).toBeUndefined();
});

test("a withdrawn article keeps its place and its credit, and nothing of its text", async () => {
  const root = contentFolder({
    "outlets/western-journal.yaml": OUTLET,
    "images/secret.png": png(800, 600),
    [ARTICLE]: article(
      {
        summary: "SECRET",
        basis: "republished",
        credit: CREDIT,
        image: "\n  url: images/secret.png\n  alt: SECRET",
        citations: "\n  - name: Somebody\n    title: SECRET",
        corrections: "\n  - at: 2026-11-21T09:00:00Z\n    text: SECRET",
        withdrawn: "\n  at: 2026-11-22T09:00:00Z\n  reason: It was wrong",
      },
      "SECRET ![x](images/secret.png) [broken](nowhere)\n",
    ),
  });
  expect(buildIn(root).problems).toEqual([]);
  const bytes = readFileSync(join(root, "out/catalog.bin"));
  const catalog = bundledCatalog(new Uint8Array(bytes).buffer);
  const now = new Date("2026-11-24T12:00:00Z");

  const { entries } = await catalog.stretch({ kind: "everything", key: "" }, { now, limit: 1 });
  const [withdrawn] = await catalog.read(entries);

  expect(bytes.toString("latin1").toLowerCase()).not.toContain("secret");
  expect(withdrawn).toMatchObject({
    title: "The harbour opens again after ten years",
    html: "",
    updated: "2026-11-22T09:00:00Z",
    authors: [{ key: "sam-roe" }],
    credit: { url: "https://western.example/a" },
    withdrawn: { at: "2026-11-22T09:00:00Z", reason: "It was wrong" },
  });
});

test("the publication's logo has its final address", async () => {
  const catalog = catalogOf({ "publication.yaml": `${SITE}logo: images/logo.png\n`, "images/logo.png": png(9, 9) });

  expect((await catalog.masthead()).publication.logo).toMatch(
    /^https:\/\/news\.example\/images\/logo\.[0-9a-f]{16}\.png$/,
  );
});

test("an article's fingerprint changes with anything in it, and only then", async () => {
  const print = async (files: Files) => (await articlesOf(files))[0]?.fingerprint;
  const before = await print({});

  expect(
    await print({ "articles/2026-11-19-other.md": article({ id: "urn:x:2", published: "2026-11-19T09:00:00Z" }) }),
  ).toBe(before);
  expect(await print(inArticle({ title: "The harbour opens again after two years" }))).not.toBe(before);
  expect(await print(inArticle({}, "It opens!\n"))).not.toBe(before);
  expect(await print({ "publication.yaml": SITE.replace("© The Example", "© Somebody") })).not.toBe(before);
});
