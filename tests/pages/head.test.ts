import { describe, expect, it } from "vitest";
import { articlePage } from "../../src/pages/article.tsx";
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
