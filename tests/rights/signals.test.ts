import { describe, expect, test } from "vitest";
import { createApp } from "../../src/app.ts";
import type { Article } from "../../src/article/article.ts";
import type { UsageTerms } from "../../src/article/uses.ts";
import { bundledCatalog } from "../../src/catalog/bundle/bundledcatalog.ts";
import { bundleOf, PUBLICATION, RENDERING } from "../catalog/bundles.ts";
import { LEAST, MOST } from "../feeds/articles.ts";
import { assertWellFormed } from "../feeds/documents.ts";

const USAGE: UsageTerms = { search: "yes", "ai-input": "ask", "ai-train": "no", "ai-index": "no", tdm: "ask" };

function appOf(articles: readonly Article[], usage: UsageTerms | undefined = USAGE) {
  const bundled = articles.map((article) => ({ article, markdown: "Text." }));
  const publication = { ...PUBLICATION, ...(usage && { usage }) };
  return createApp({
    rendering: RENDERING,
    catalog: bundledCatalog(bundleOf(bundled, publication)),
    now: () => new Date("2026-11-15T12:00:00Z"),
  });
}

async function textAt(app: ReturnType<typeof appOf>, path: string): Promise<string> {
  return (await app.request(PUBLICATION.url + path)).text();
}

const OWN: Article = { ...LEAST, usage: USAGE };

describe("each signal, written out", () => {
  const app = appOf([OWN]);

  test("/license.xml", async () => {
    const response = await app.request(`${PUBLICATION.url}/license.xml`);

    expect(response.headers.get("content-type")).toBe("application/rsl+xml; charset=utf-8");
    expect(await response.text()).toBe(`<?xml version="1.0" encoding="utf-8"?>
<rsl xmlns="https://rslstandard.org/rsl" max-age="1">
    <content url="/">
        <license>
            <permits type="usage">search</permits>
            <prohibits type="usage">ai-train ai-index</prohibits>
            <payment type="attribution"/>
        </license>
        <license>
            <permits type="usage">ai-input</permits>
            <payment>
                <custom>https://feeds.example.org/partners#own-texts</custom>
            </payment>
        </license>
        <terms>https://feeds.example.org/partners#own-texts</terms>
    </content>
</rsl>
`);
  });

  test("/robots.txt", async () => {
    expect(await textAt(app, "/robots.txt")).toBe(`License: https://feeds.example.org/license.xml

User-agent: *
Content-Usage: search=y, train-ai=n
Content-Signal: search=yes, ai-input=no, ai-train=no
Allow: /

Sitemap: https://feeds.example.org/sitemap.xml
Sitemap: https://feeds.example.org/news-sitemap.xml
`);
  });

  test("/.well-known/tdmrep.json", async () => {
    const response = await app.request(`${PUBLICATION.url}/.well-known/tdmrep.json`);

    expect(response.headers.get("content-type")).toBe("application/json; charset=utf-8");
    expect(await response.json()).toEqual([
      { location: "/", "tdm-reservation": 1, "tdm-policy": "https://feeds.example.org/partners#own-texts" },
    ]);
  });

  test("the headers and the head of an article's page", async () => {
    const response = await app.request(OWN.url);
    const html = await response.text();

    expect(response.headers.get("content-usage")).toBe("search=y, train-ai=n");
    expect(response.headers.get("tdm-reservation")).toBe("1");
    expect(response.headers.get("tdm-policy")).toBe("https://feeds.example.org/partners#own-texts");
    expect(response.headers.get("link")).toContain(
      '<https://feeds.example.org/articles/least/license.xml>; rel="license"; type="application/rsl+xml"',
    );
    expect(html).toContain('<meta name="tdm-reservation" content="1"/>');
    expect(html).toContain(
      '<link rel="license" type="application/rsl+xml" href="https://feeds.example.org/articles/least/license.xml"/>',
    );
  });

  test("an item in RSS, with its namespace", async () => {
    const rss = await textAt(app, "/rss.xml");

    assertWellFormed(rss);
    expect(rss).toMatch(/<rss [^>]*xmlns:rsl="https:\/\/rslstandard.org\/rsl"/);
    expect(rss).toContain('<rsl:content url="https://feeds.example.org/articles/least">');
    expect(rss).toContain('<rsl:prohibits type="usage">ai-train ai-index</rsl:prohibits>');
  });
});

describe("where more is to be had", () => {
  test("is the outlet's page for its own text, wherever the article goes", async () => {
    const acquire = "https://outlet.example.com/ai?a=1&b=2";
    const app = appOf([{ ...MOST, usage: { ...USAGE, acquire } }]);
    const rss = await textAt(app, "/rss.xml");

    expect(rss).toContain("<rsl:custom>https://outlet.example.com/ai?a=1&amp;b=2</rsl:custom>");
    assertWellFormed(rss);
    assertWellFormed(await textAt(app, "/articles/most/license.xml"));
    expect((await app.request(MOST.url)).headers.get("tdm-policy")).toBe(acquire);
    expect(JSON.parse(await textAt(app, "/feed.json")).items[0]._credit.usage.acquire).toBe(acquire);
  });

  test("is the outlet's place on the page for partners, where nothing else is known", async () => {
    const app = appOf([{ ...MOST, usage: { tdm: "no" } }]);

    expect((await app.request(MOST.url)).headers.get("tdm-policy")).toBe(
      "https://feeds.example.org/partners#outlet-outlet",
    );
  });
});

describe("a feed's header", () => {
  const loose: Article = { ...LEAST, usage: { search: "yes", "ai-train": "yes" } };
  const strict: Article = { ...loose, fingerprint: "CCCC", usage: { search: "yes", "ai-train": "no" } };
  const poll = (app: ReturnType<typeof appOf>, headers: Record<string, string> = {}) =>
    app.request(`${PUBLICATION.url}/rss.xml`, { headers });

  test("changes with what one of its entries says, and the ETag with it", async () => {
    const [before, after] = [await poll(appOf([loose, MOST])), await poll(appOf([strict, MOST]))];

    expect(before.headers.get("content-usage")).toBeNull();
    expect(after.headers.get("content-usage")).toBe("train-ai=n");
    expect(after.headers.get("etag")).not.toBe(before.headers.get("etag"));
    const again = await poll(appOf([strict, MOST]), { "If-None-Match": before.headers.get("etag") ?? "" });
    expect(again.status).toBe(200);
  });

  test("stands on a delta and on a 304 as well", async () => {
    const first = await poll(appOf([loose]), { "A-IM": "feed" });
    expect(first.headers.get("content-usage")).toBe("search=y, train-ai=y");
    const delta = await poll(appOf([strict]), { "A-IM": "feed", "If-None-Match": first.headers.get("etag") ?? "" });
    expect(delta.status).toBe(226);
    expect(delta.headers.get("content-usage")).toBe("search=y, train-ai=n");
    const same = await poll(appOf([strict]), { "A-IM": "feed", "If-None-Match": delta.headers.get("etag") ?? "" });
    expect(same.status).toBe(304);
    expect(same.headers.get("content-usage")).toBe("search=y, train-ai=n");
  });

  test("takes no account of what was taken back", async () => {
    const withdrawn: Article = { ...MOST, html: "", withdrawn: { at: "2026-11-05T08:00:00Z", reason: "Wrong." } };

    expect((await poll(appOf([loose, withdrawn]))).headers.get("content-usage")).toBe("search=y, train-ai=y");
  });

  test("leads to the site's RSL document only where that says the same, and is sure to be there", async () => {
    const link = /rel="license"; type="application\/rsl\+xml"/;
    const site: UsageTerms = { search: "yes", "ai-train": "no" };
    const open: UsageTerms = { search: "yes", "ai-train": "yes" };

    expect((await poll(appOf([strict], site))).headers.get("link")).toMatch(link);
    expect(
      (await poll(appOf([{ ...strict, usage: { ...site, search: "no" } }], site))).headers.get("link"),
    ).not.toMatch(link);
    expect((await poll(appOf([loose], open))).headers.get("link")).not.toMatch(link);
  });
});

describe("a site that carries an outlet which is stricter than the publication", () => {
  const site: UsageTerms = { search: "yes", "ai-input": "ask", "ai-train": "yes", tdm: "yes" };
  const own: Article = { ...LEAST, usage: site };
  const theirs: Article = { ...MOST, usage: { search: "yes", "ai-input": "no", "ai-train": "no", tdm: "no" } };
  const mixed = appOf([own, theirs], site);

  test("says yes site-wide to nothing that the outlet forbids, and the outlet's no for the publication's ask", async () => {
    const robots = await textAt(mixed, "/robots.txt");
    expect(robots).toContain("\nContent-Usage: search=y\nContent-Signal: search=yes, ai-input=no\nAllow: /\n");
    const licence = await textAt(mixed, "/license.xml");
    expect(licence).toContain('<permits type="usage">search</permits>');
    expect(licence).toContain('<prohibits type="usage">ai-input</prohibits>');
    expect(licence).not.toContain("ai-train");
    expect((await mixed.request(`${PUBLICATION.url}/.well-known/tdmrep.json`)).status).toBe(404);
  });

  test("says of each article what holds for it", async () => {
    expect((await mixed.request(own.url)).headers.get("content-usage")).toBe("search=y, train-ai=y");
    expect((await mixed.request(own.url)).headers.get("tdm-reservation")).toBe("0");
    expect((await mixed.request(theirs.url)).headers.get("content-usage")).toBe("search=y, train-ai=n");
    expect((await mixed.request(theirs.url)).headers.get("tdm-reservation")).toBe("1");
  });

  test("says yes again, under another ETag, once the outlet's text is taken back", async () => {
    const { usage: _, ...silent } = theirs;
    const without = appOf(
      [own, { ...silent, html: "", withdrawn: { at: "2026-11-05T08:00:00Z", reason: "Wrong." } }],
      site,
    );
    expect(await textAt(without, "/robots.txt")).toContain("Content-Signal: search=yes, ai-input=no, ai-train=yes");
    expect(await (await without.request(`${PUBLICATION.url}/.well-known/tdmrep.json`)).json()).toEqual([
      { location: "/", "tdm-reservation": 0 },
    ]);
    const [before, after] = await Promise.all(
      [mixed, without].map((app) => app.request(`${PUBLICATION.url}/robots.txt`)),
    );
    expect(after?.headers.get("etag")).not.toBe(before?.headers.get("etag"));
  });
});
