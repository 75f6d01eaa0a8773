import { describe, expect, it } from "vitest";
import { articlePage } from "../../src/pages/article/articlepage.tsx";
import { slicePage } from "../../src/pages/lists/slicepage.tsx";
import { ADAPTED, CREDIT, OWN, REPUBLISHED, SITE, WITHDRAWN } from "./sample.ts";

const LINK = /<link rel="canonical" href="([^"]*)"/;
const NOINDEX = '<meta name="robots" content="noindex"/>';

describe("an article's page to search engines", () => {
  it("points to the original of a republished article", () => {
    const html = articlePage({ site: SITE, article: REPUBLISHED, related: [] });

    expect(LINK.exec(html)?.[1]).toBe("https://western.example.com/silent-cranes");
    expect(html).not.toContain(NOINDEX);
  });

  it("asks not to be indexed, and points nowhere, where the outlet prefers that", () => {
    const credit = { ...CREDIT, indexing: "noindex" as const };
    const html = articlePage({ site: SITE, article: { ...REPUBLISHED, credit }, related: [] });

    expect(LINK.exec(html)).toBeNull();
    expect(html).toContain(NOINDEX);
  });

  it("points to itself for an adapted article and for the publication's own", () => {
    for (const article of [ADAPTED, OWN]) {
      const html = articlePage({ site: SITE, article, related: [] });

      expect(LINK.exec(html)?.[1]).toBe(article.url);
    }
  });

  it("asks not to be indexed once the article was withdrawn", () => {
    const html = articlePage({ site: SITE, article: WITHDRAWN, related: [] });

    expect(html).toContain(NOINDEX);
    expect(LINK.exec(html)).toBeNull();
  });
});

describe("the feeds that a page offers to readers", () => {
  it("are its own three first, then the publication's, by their absolute addresses", () => {
    const html = articlePage({ site: SITE, article: REPUBLISHED, related: [] });
    const offers = [...html.matchAll(/<link rel="alternate" type="([^"]*)" title="[^"]*" href="([^"]*)"/g)];

    expect(offers.map(([, type, href]) => [type, href])).toEqual([
      ["application/rss+xml", "https://news.example.org/articles/cranes-fall-silent/rss.xml"],
      ["application/atom+xml", "https://news.example.org/articles/cranes-fall-silent/atom.xml"],
      ["application/feed+json", "https://news.example.org/articles/cranes-fall-silent/feed.json"],
      ["application/rss+xml", "https://news.example.org/rss.xml"],
      ["application/atom+xml", "https://news.example.org/atom.xml"],
      ["application/feed+json", "https://news.example.org/feed.json"],
    ]);
  });
});

describe("what a shared link to an article shows", () => {
  const properties = (article: typeof REPUBLISHED) =>
    [
      ...articlePage({ site: SITE, article, related: [] }).matchAll(
        /<meta (?:property|name)="((?:og|article|twitter):[^"]*)" content="([^"]*)"/g,
      ),
    ].map(([, name, content]) => [name, content]);

  it("is the article's headline, summary, address, picture, dates and topics", () => {
    expect(properties(REPUBLISHED)).toEqual([
      ["og:type", "article"],
      ["og:site_name", "The Harbour Review"],
      ["og:title", "The cranes fall silent as Rotterdam’s pilots &amp; &lt;tugs&gt; strike"],
      ["og:description", "For the first time since 1979, no ship has entered Europe’s largest port for a whole day."],
      ["og:url", "https://news.example.org/articles/cranes-fall-silent"],
      ["og:locale", "en_GB"],
      ["og:image", "https://news.example.org/images/cranes.jpg"],
      ["og:image:type", "image/jpeg"],
      ["og:image:width", "1600"],
      ["og:image:height", "900"],
      ["og:image:alt", "Idle cranes against an evening sky"],
      ["article:published_time", "2026-11-20T09:00:00Z"],
      ["article:modified_time", "2026-11-21T10:30:00Z"],
      ["article:tag", "Shipping"],
      ["article:tag", "Labour"],
      ["twitter:card", "summary_large_image"],
    ]);
  });

  it("leaves out what is not known", () => {
    expect(properties(OWN).map(([name]) => name)).toEqual([
      "og:type",
      "og:site_name",
      "og:title",
      "og:url",
      "article:published_time",
      "article:modified_time",
    ]);
  });
});

describe("the title of a month's page", () => {
  it("names the publication once", () => {
    const part = { part: { month: "2025-02", number: 1 }, url: "https://news.example.org/archive/2025-02" };
    const titled = (subject: Parameters<typeof slicePage>[0]["subject"]) =>
      /<title>(.*?)<\/title>/.exec(slicePage({ site: SITE, subject, articles: [], part }))?.[1];

    expect(titled({ slice: { kind: "everything", key: "" }, name: "The Harbour Review" })).toBe(
      "February 2025 · The Harbour Review",
    );
    expect(titled({ slice: { kind: "topic", key: "shipping" }, name: "Shipping" })).toBe(
      "Shipping, February 2025 · The Harbour Review",
    );
  });
});
