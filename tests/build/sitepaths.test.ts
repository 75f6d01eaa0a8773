import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { createApp } from "../../src/app.ts";
import { sitePaths } from "../../src/build/sitepaths.ts";
import { bundledCatalog, bundledRendering } from "../../src/catalog/bundle/bundledcatalog.ts";
import { noFindings } from "../../src/content/finding.ts";
import { readContent } from "../../src/content/read.ts";
import { article, buildIn, contentFolder, type Files, inArticle, NOW, PUBLICATION } from "./folder.ts";

const CREDIT = { basis: "republished", credit: "\n  outlet: western-journal\n  authors: [{ name: Sam Roe }]" };

const FILES: Files = {
  "publication.yaml": `${PUBLICATION}usage: { search: yes, tdm: no }\nredirects:\n  /old: /partners\n  /gone: gone\n`,
  ...inArticle({ ...CREDIT, topics: "[Asia, Größe]", aliases: "[port]" }),
  "articles/2026-09-01-größe-北.md": article({ id: "urn:x:2", published: "2026-09-01T09:00:00Z", topics: "[asia]" }),
  "articles/2026-11-21-draft.md": article({ id: "urn:x:3", topics: "[hidden]", draft: "true" }),
};

function site() {
  const root = contentFolder(FILES);
  expect(buildIn(root).problems).toEqual([]);
  const bundle = new Uint8Array(readFileSync(join(root, "out/catalog.bin"))).buffer;
  const app = createApp({ catalog: bundledCatalog(bundle), rendering: bundledRendering(bundle), now: () => NOW });
  const content = readContent(join(root, "content"), noFindings());
  return { app, paths: sitePaths(content.articles, content.publication.data) };
}

/** Addresses that lead somewhere, and such that do not, of every kind that there is. */
const PATHS = [
  "/ /partners /partners/ /feeds.opml /rss.xml /feed /robots.txt /sitemap.xml /sitemap/2026-11.xml /sitemap/2026-10.xml",
  "/archive /archive/2026-11 /archive/2026-10 /archive/2026-11/2 /archive/2026-13 /archive/x",
  "/outlets /outlets/western-journal /outlets/western-journal/feed.json /outlets/daily-planet /outlets/western-journal/x",
  "/topics /topics/asia /topics/asia/rss.xml /topics/asia/archive /topics/asia/archive/2026-09 /topics/hidden /topics/x",
  "/topics/größe /topics/größe/archive/2026-09 /authors /authors/sam-roe /authors/jane-doe /authors/nobody /topic/asia",
  "/articles/harbour /articles/harbour/atom.xml /articles/port /articles/draft /articles/größe-北 /articles /articles/x",
  "/old /gone /about /style.css /news-sitemap.xml /sitemap/pages.xml /images /feed.xml /index.html",
].flatMap((line) => line.split(" "));

test("a link is held against what the site answers with", async () => {
  const { app, paths } = site();
  const answered: string[] = [];
  for (const path of PATHS) {
    const response = await app.request(`https://news.example${encodeURI(path)}`);
    if (response.status < 400) answered.push(path);
  }

  expect(PATHS.filter((path) => paths.answers(path, false))).toEqual(answered);
  expect(answered).toContain("/topics/asia/archive/2026-09");
  expect(answered).not.toContain("/topics/hidden");
});

test("every address that stands in the route table is known", () => {
  const { app, paths } = site();
  const fixed = app.routes.map(({ path }) => path).filter((path) => !/[:*]/.test(path));

  expect(fixed.filter((path) => !paths.answers(path, false))).toEqual([]);
  expect(fixed.length).toBeGreaterThan(10);
});

test("a draft may link to what only drafts are in", () => {
  const { paths } = site();

  expect(paths.answers("/topics/hidden", true)).toBe(true);
  expect(paths.answers("/topics/hidden", false)).toBe(false);
});

test("the nearest address stays below the same slice, or goes to its page", () => {
  const { paths } = site();

  expect(paths.nearest("/topics/asai/rss.xml")).toBe("/topics/asia/rss.xml");
  expect(paths.nearest("/topics/asai/archive/2026-10")).toBe("/topics/asia");
  expect(paths.nearest("/partner")).toBe("/partners");
  expect(paths.nearest("/nothing/of/the/kind")).toBeUndefined();
});
