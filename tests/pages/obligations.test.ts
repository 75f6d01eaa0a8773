import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createApp } from "../../src/app.ts";
import { build } from "../../src/build/build.ts";
import { bundledCatalog } from "../../src/catalog/bundle/bundledcatalog.ts";
import { RENDERING } from "../catalog/bundles.ts";

const PIXEL = "https://count.lantern.example.com/c.gif?a=1";
const NOTE = "The Lantern is a newsroom that belongs to its readers.";
const LICENCE = "Republished from The Lantern under CC BY 4.0.";
const HERE = "https://news.example.org";
const NOW = new Date("2026-11-24T06:00:00Z");

const FILES = {
  "publication.yaml": `id: tag:news.example.org,2026:feed
title: The Relay
subtitle: What others reported
url: ${HERE}
language: en
publisher:
  name: Relay Newsroom
`,
  "articles/2026-09-20-berths.md": `---
id: urn:uuid:00000000-0000-4000-8000-00000000000a
title: Port Shuts Berths
published: 2026-09-20T09:00:00Z
authors:
  - name: Ada Quill
topics: [Ports]
basis: republished
credit:
  outlet: lantern
  url: https://lantern.example.com/berths
licence: https://creativecommons.org/licenses/by/4.0/
obligations:
  pixel: ${PIXEL}
  licence: ${LICENCE}
  notes:
    - ${NOTE}
---

Four of twelve berths close before the winter, the board of the port decided on Tuesday.
`,
};

/** Every answer of a site with one article, by its address: what its pages, feeds and sitemaps lead to, as far as it goes. */
async function everything(terms: string): Promise<ReadonlyMap<string, string>> {
  const folder = mkdtempSync(join(tmpdir(), "creditline-obligations-"));
  try {
    for (const part of ["articles", "outlets", "out"]) mkdirSync(join(folder, part));
    for (const [name, text] of Object.entries(FILES)) writeFileSync(join(folder, name), text);
    writeFileSync(
      join(folder, "outlets", "lantern.yaml"),
      `name: The Lantern\nurl: https://lantern.example.com/\nterms:\n  republish: allowed\n${terms}`,
    );
    const places = { contentFolder: folder, outputFolder: join(folder, "out"), codeFolder: "src", now: NOW };
    expect(build(places).problems).toEqual([]);
    const bytes = readFileSync(join(folder, "out", "catalog.bin"));
    const catalog = bundledCatalog(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
    return await crawled(createApp({ rendering: RENDERING, catalog, now: () => NOW }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function crawled(app: ReturnType<typeof createApp>): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  const open = [
    "/",
    "/sitemap.xml",
    "/news-sitemap.xml",
    "/robots.txt",
    "/feeds.opml",
    "/partners",
    "/feed.ninjs.json",
  ];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    if (found.has(path)) continue;
    const response = await app.request(HERE + path);
    const text = await response.text();
    found.set(path, text);
    if (response.status !== 200) continue;
    const links = text.matchAll(
      /(?:href|url|Url|id|loc|htmlUrl|xmlUrl|next_url)"?(?:=|:\s?|>)"?(https:\/\/news\.example\.org)?(\/[\w./-]*)/gu,
    );
    open.push(...[...links].map(([, , link = "/"]) => link));
  }
  return found;
}

const plain = (html: string) => html.replaceAll("&amp;", "&");

describe("what an outlet asks of those who republish", () => {
  it("is shown on the article's page and in the boxes to take it along, and its pixel nowhere else", async () => {
    const all = await everything("  pixel: true\n");
    const paths = [...all.keys()];
    const page = all.get("/articles/berths") ?? "";
    const shown = plain(page.replace(/<script[\s\S]*?<\/script>|<textarea[\s\S]*?<\/textarea>/gu, ""));
    const boxes = [...page.matchAll(/<textarea[\s\S]*?<\/textarea>/gu)].map(([box]) => plain(plain(box)));
    const data = [...page.matchAll(/<script[\s\S]*?<\/script>/gu)].join();

    expect(paths).toEqual(expect.arrayContaining(["/rss.xml", "/atom.xml", "/feed.json", "/articles/berths/rss.xml"]));
    expect(paths.some((path) => path.startsWith("/archive/2026-09"))).toBe(true);
    expect(paths.some((path) => path.startsWith("/sitemap/"))).toBe(true);
    expect(paths).toEqual(expect.arrayContaining(["/outlets/lantern", "/topics/ports", "/authors/ada-quill"]));
    expect(paths.filter((path) => plain(all.get(path) ?? "").includes(PIXEL))).toEqual(["/articles/berths"]);
    expect(shown.split(PIXEL)).toHaveLength(2);
    expect(shown).toContain(`<img src="${PIXEL}" alt="" width="1" height="1">`);
    expect(shown).toContain(NOTE);
    expect(shown).toContain(LICENCE);
    expect(data).not.toContain("count.lantern");
    expect(boxes.filter((box) => box.includes(PIXEL) && box.includes(NOTE))).toHaveLength(2);
  });

  it("has no pixel anywhere where the outlet's entry does not say so", async () => {
    const all = await everything("");
    const page = all.get("/articles/berths") ?? "";

    expect([...all].filter(([, text]) => text.includes("count.lantern"))).toEqual([]);
    expect(page).toContain(NOTE);
  });
});
