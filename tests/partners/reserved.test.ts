import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { createApp } from "../../src/app.ts";
import { bundledCatalog, bundledPartners } from "../../src/catalog/bundle/bundledcatalog.ts";
import { ARTICLE, article, buildIn, contentFolder, problemsOf } from "../build/folder.ts";
import { RENDERING } from "../catalog/bundles.ts";
import { agreed, keyOf } from "./desk.ts";

const SITE = "https://news.example";

const NOW = new Date("2026-11-24T12:00:00Z");

const SENTENCES = [
  "The quay was sold in the night between two sittings.",
  "Nobody on the council had read the contract.",
  "Three cranes left on barges before dawn.",
  "The highest bid came from a lighthouse.",
  "A gull was the only witness.",
  "The mayor says that it is all a misunderstanding.",
] as const;

const SUMMARY = "A quay has a new owner.";

const BODY = `${SENTENCES[0]} ${SENTENCES[1]}

## What became of the cranes

${SENTENCES[2]}

| bid |
|---|
| ${SENTENCES[3]} |

> ${SENTENCES[4]}

${SENTENCES[5]}[^1]

[^1]: As told to a lamp-post.
`;

const RESERVED = {
  summary: SUMMARY,
  authors: undefined,
  basis: "republished",
  topics: "[harbours]",
  credit: "\n  outlet: gazette\n  url: https://gazette.example/quay\n  authors: [{ name: Jo Marsh }]",
};

const OUTLET =
  "name: The Gazette\nurl: https://gazette.example/\nterms:\n  republish: allowed\n  distribution: partners\n";

const other = article({
  id: "urn:uuid:0d0c3f5e-5b1a-4a57-9a53-000000000002",
  title: "Another article on the harbours",
  topics: "[harbours]",
});

/** The site as it is built from these files. */
function built() {
  const root = contentFolder({
    [ARTICLE]: article(RESERVED, BODY),
    "articles/2026-10-01-other.md": other,
    "outlets/gazette.yaml": OUTLET,
    "partners/full.yaml": `name: full\ndigest: ${agreed("full").digest}\ntake: { full: true }\n`,
    "partners/plain.yaml": `name: plain\ndigest: ${agreed("plain").digest}\n`,
  });
  const { problems } = buildIn(root);
  const bytes = new Uint8Array(readFileSync(join(root, "out", "catalog.bin"))).buffer;
  const catalog = bundledCatalog(bytes);
  return {
    problems,
    catalog,
    app: createApp({ catalog, rendering: RENDERING, partners: bundledPartners(bytes), now: () => NOW }),
  };
}

/** Every address of the site that an answer names. */
function addressesIn(text: string): string[] {
  return Array.from(text.matchAll(/https:\/\/news\.example(\/[^\s"'<>)\\]*)/g), ([, path = ""]) =>
    path.replaceAll("&amp;", "&"),
  );
}

const ASKED_FOR = [
  "/",
  "/feeds.opml",
  "/sitemap.xml",
  "/news-sitemap.xml",
  "/robots.txt",
  "/partners",
  "/articles/harbour/rss.xml",
  "/articles/harbour/atom.xml",
  "/articles/harbour/feed.json",
  "/archive",
  "/archive/2026-11",
  "/archive/2026-11/rss.xml",
  "/archive/2026-11/feed.json",
  "/outlets",
  "/topics",
  "/authors",
  "/nothing",
  "/nothing.xml",
  "/articles/harbour/nothing",
];

/** Every public answer that can be reached from those that everybody knows, by path. */
async function everyPublicAnswer(site: ReturnType<typeof built>): Promise<Map<string, string>> {
  const answers = new Map<string, string>();
  const open = [...ASKED_FOR];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    if (answers.has(path)) continue;
    const response = await site.app.request(SITE + path);
    const text = await response.text();
    answers.set(path, `${[...response.headers].flat().join("\n")}\n${text}`);
    open.push(...addressesIn(text));
    const tag = response.headers.get("ETag");
    if (!/(?:xml|json)$/.test(path) || tag === null) continue;
    // What a client is given that asks for deltas and knows nothing of the article.
    const listed = await site.app.request(SITE + path, { headers: { "A-IM": "feed" } });
    const past = (listed.headers.get("ETag") ?? "").replace(/\.[\w-]{4}([\w-]*")$/, ".$1");
    const delta = await site.app.request(SITE + path, { headers: { "A-IM": "feed", "If-None-Match": past } });
    answers.set(`${path} as a delta`, await delta.text());
  }
  return answers;
}

test("no sentence of an article that is for partners alone stands in any public answer", async () => {
  const site = built();
  const answers = await everyPublicAnswer(site);
  const paths = [...answers.keys()];
  expect(site.problems).toEqual([]);
  for (const path of [
    "/articles/harbour",
    "/outlets/gazette",
    "/topics/harbours/rss.xml",
    "/sitemap/2026-11.xml",
    "/rss.xml as a delta",
  ]) {
    expect(paths).toContain(path);
  }
  for (const [path, text] of answers) {
    const flat = text.replace(/\\u003c/g, "<").replace(/<[^>]*>|&[a-z]+;/g, " ");
    const found = [...SENTENCES, "As told to a lamp-post"].filter(
      (sentence) => text.includes(sentence) || flat.includes(sentence),
    );
    expect([path, found]).toEqual([path, []]);
  }
});

test("the public sees its summary, with the credit, in feeds and on its page", async () => {
  const site = built();
  for (const path of ["/rss.xml", "/atom.xml", "/feed.json", "/articles/harbour"]) {
    const text = await (await site.app.request(SITE + path)).text();
    expect(text).toContain(SUMMARY);
    expect(text).toContain("The Gazette");
  }
  const page = await (await site.app.request(`${SITE}/articles/harbour`)).text();
  expect(page).toContain("The whole text goes to partners who have agreed on it with us.");
  expect(page).not.toContain("<textarea");
});

test("a partner with the right reads every sentence, one without it none", async () => {
  const site = built();
  const read = async (who: string) => (await site.app.request(`${SITE}/p/${keyOf(who)}/rss.xml`)).text();
  const [full, plain] = [await read("full"), await read("plain")];
  for (const sentence of SENTENCES) expect([full.includes(sentence), plain.includes(sentence)]).toEqual([true, false]);
  expect(plain).toContain(SUMMARY);
});

test("neither is its Markdown carried along, which only pages would show", async () => {
  const site = built();
  expect(await site.catalog.markdown("harbour")).toBeUndefined();
  expect(await site.catalog.markdown("other")).toContain("It opens.");
});

test("such an article needs a summary, because the public is shown nothing else", () => {
  const problems = problemsOf({
    [ARTICLE]: article({ ...RESERVED, summary: undefined }, BODY),
    "outlets/gazette.yaml": OUTLET,
  });
  expect(problems).toEqual([
    expect.stringContaining("summary: is missing: The Gazette lets only summaries be carried publicly: add summary:"),
  ]);
});
