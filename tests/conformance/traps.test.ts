import { parseAtomFeed, parseRssFeed } from "feedsmith";
import { SaxesParser } from "saxes";
import { describe, expect, test } from "vitest";
import type { Article } from "../../src/article/article.ts";
import { CHANNEL, LEAST, MOST } from "../feeds/articles.ts";
import { rendered } from "../feeds/documents.ts";

/** The names of the children of every element called `parent`, in order. */
function childrenOf(document: string, parent: string): string[][] {
  const found: string[][] = [];
  const path: string[] = [];
  const parser = new SaxesParser();
  parser.on("opentag", ({ name, isSelfClosing }) => {
    if (path.at(-1) === parent) found.at(-1)?.push(name);
    if (name === parent) found.push([]);
    if (!isSelfClosing) path.push(name);
  });
  parser.on("closetag", ({ name, isSelfClosing }) => {
    if (!isSelfClosing && path.at(-1) === name) path.pop();
  });
  parser.write(document).close();
  return found;
}

const items = (articles: readonly Article[] = [MOST]) => childrenOf(rendered("rss", articles), "item");
const channel = () => childrenOf(rendered("rss", [MOST]), "channel").flat();

describe("RSS items keep out of the traps that clients set", () => {
  test("nothing takes the place of pubDate: no dcterms:issued, dc:date or atom:published", () => {
    for (const item of items()) {
      expect(item).toContain("pubDate");
      for (const name of ["dcterms:issued", "dc:date", "atom:published", "published"]) expect(item).not.toContain(name);
    }
  });

  test("nothing takes the place of the title: source is last, and no other title follows", () => {
    for (const item of items()) {
      expect(item.at(-1)).toBe("source");
      expect(item.filter((name) => name.endsWith("title"))).toEqual(["title"]);
    }
    expect(rendered("rss", [MOST])).not.toMatch(/<(?:media|dc):title/);
  });

  test("no two elements say the same: dc:source, author, dc:subject, channel dc:rights, dcterms:modified", () => {
    for (const item of items())
      for (const name of ["dc:source", "author", "dc:subject"]) expect(item).not.toContain(name);
    for (const name of ["dc:rights", "dcterms:modified"]) expect(channel()).not.toContain(name);
    expect(channel()).toContain("copyright");
    expect(channel()).toContain("lastBuildDate");
  });

  test("atom:updated only where it differs from pubDate", () => {
    expect(items([LEAST])[0]).not.toContain("atom:updated");
    expect(items([MOST])[0]).toContain("atom:updated");
  });

  test("addresses that clients mangle are left out: managingEditor, webMaster", () => {
    for (const name of ["managingEditor", "webMaster"]) expect(channel()).not.toContain(name);
  });
});

describe("no format says what draws a warning", () => {
  test.each(["rss", "atom", "json"] as const)("%s has no rel=canonical and no media:license", (format) => {
    const document = rendered(format, [MOST]);
    expect(document).not.toMatch(/rel="canonical"/);
    expect(document).not.toContain("media:license");
  });

  test.each(["rss", "atom"] as const)("%s has exactly one rel=self", (format) => {
    const document = rendered(format, [LEAST]);
    expect(document.match(/rel="self"/g)).toHaveLength(1);
  });
});

test("the byline stays as it is: no author in Atom's source, none on a JSON Feed", () => {
  const [source] = childrenOf(rendered("atom", [MOST]), "source");
  expect(source).not.toContain("author");
  const json = JSON.parse(rendered("json", [MOST]));
  expect([json.authors, json.author]).toEqual([undefined, undefined]);
});

test("the credit line carries the full byline, for clients that keep one dc:creator", () => {
  expect(parseRssFeed(rendered("rss", [MOST])).items?.[0]?.content?.encoded).toContain(
    "This article by Jo Marsh and Kim Osei originally appeared on ",
  );
});

test("one article has one id and one content, whatever feed and format it is in", () => {
  const other = { ...CHANNEL, self: "https://feeds.example.org/topics/trade/rss.xml", title: "Trade" };
  const rss = [CHANNEL, other].map((channel) => parseRssFeed(rendered("rss", [MOST], channel)).items?.[0]);
  const atom = parseAtomFeed(rendered("atom", [MOST])).entries?.[0];
  const json = JSON.parse(rendered("json", [MOST])).items[0];
  expect(new Set([...rss.map((item) => item?.guid?.value), atom?.id, json.id]).size).toBe(1);
  expect(new Set([...rss.map((item) => item?.content?.encoded), atom?.content?.value, json.content_html]).size).toBe(1);
});

test("a republished article without a byline is not credited to the publication", () => {
  const article = { ...MOST, authors: [] };
  expect(parseAtomFeed(rendered("atom", [article])).entries?.[0]?.authors).toEqual([
    { name: "The Outlet & Sons", uri: "https://outlet.example.com/" },
  ]);
  expect(parseRssFeed(rendered("rss", [article])).items?.[0]?.dc?.creators).toEqual(["The Outlet & Sons"]);
  expect(JSON.parse(rendered("json", [article])).items[0].authors).toEqual([
    { name: "The Outlet & Sons", url: "https://outlet.example.com/" },
  ]);
});

test("without the original's address, via leads to the outlet's home page and there is no external_url", () => {
  if (MOST.credit === undefined) throw new Error("it has a credit");
  const { url: _, ...credit } = MOST.credit;
  const article = { ...MOST, credit };
  const via = parseAtomFeed(rendered("atom", [article])).entries?.[0]?.links?.find(({ rel }) => rel === "via");
  expect(via?.href).toBe("https://outlet.example.com/");
  expect(JSON.parse(rendered("json", [article])).items[0]).not.toHaveProperty("external_url");
});
