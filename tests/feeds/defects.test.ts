import { Feed } from "feed";
import { parseAtomFeed, parseRssFeed } from "feedsmith";
import { describe, expect, test, vi } from "vitest";
import type { Article } from "../../src/article/article.ts";
import { entryContent } from "../../src/feeds/entrycontent.ts";
import { forText } from "../../src/feeds/guard.ts";
import { CHANNEL, LEAST, MOST } from "./articles.ts";
import { assertWellFormed, rendered } from "./documents.ts";

/** What `feed` itself makes of one item, for showing that each defect is there and the guard needed. */
function unguarded(item: object, options: object = {}): Feed {
  const feed = new Feed({ title: "t", id: "urn:x:feed", link: "https://a.example/", updated: new Date(0), ...options });
  feed.addItem({ title: "t", link: "https://a.example/1", date: new Date(0), ...item });
  return feed;
}

function rssItem(article: Article) {
  return parseRssFeed(rendered("rss", [article])).items?.[0];
}

function atomEntry(article: Article) {
  return parseAtomFeed(rendered("atom", [article])).entries?.[0];
}

describe("a CDATA section is not ended by its content", () => {
  const html = "<p>]]> and ]]> <b>or</b> ]]></item><item><title>injected</title></item></p>";

  test("which feed alone allows", () => {
    expect(() => assertWellFormed(unguarded({ content: html }).rss2())).toThrow();
  });

  test.each(["rss", "atom"] as const)("in %s", (format) => {
    const document = rendered(format, [{ ...LEAST, html, title: html, summary: html }]);
    assertWellFormed(document);
    const entries = format === "rss" ? parseRssFeed(document).items : parseAtomFeed(document).entries;
    expect(entries).toHaveLength(1);
    const content =
      format === "rss" ? rssItem({ ...LEAST, html })?.content?.encoded : atomEntry({ ...LEAST, html })?.content?.value;
    expect(content).toBe(html);
  });
});

describe("attribute values are escaped", () => {
  const name = 'R&D <b> "x"';

  test("which feed alone does not", () => {
    const category = [{ name, term: name, scheme: "https://a.example/" }];
    expect(() => assertWellFormed(unguarded({ category }).atom1())).toThrow();
  });

  test("in categories, links and pictures", () => {
    const article = { ...MOST, topics: [{ key: "r", name }], citations: [{ name, url: "https://a.example/?a=1&b=<" }] };
    for (const format of ["rss", "atom"] as const) assertWellFormed(rendered(format, [article]));
    expect(atomEntry(article)?.categories?.[0]).toEqual({ term: "r", label: name });
    expect(rssItem(article)?.atom?.links?.[1]?.title).toBe(name);
  });
});

describe("a literal &amp; keeps its level", () => {
  const literal = "Write &amp; for &, &amp;amp; for &amp;";

  test("which feed alone takes away", () => {
    expect(unguarded({ id: literal }).rss2()).not.toContain("&amp;amp; for &amp;,");
    expect(unguarded({ id: forText(literal) }).rss2()).toContain(
      "Write &amp;amp; for &amp;, &amp;amp;amp; for &amp;amp;</guid>",
    );
  });

  test("in ids, names, rights and titles", () => {
    const article = {
      ...LEAST,
      id: `x:${literal}`,
      title: literal,
      copyright: literal,
      authors: [{ key: "a", name: literal }],
      topics: [{ key: "t", name: literal }],
    };
    expect(rssItem(article)?.guid?.value).toBe(`x:${literal}`);
    expect(rssItem(article)?.title).toBe(literal);
    expect(rssItem(article)?.categories?.[0]?.name).toBe(literal);
    expect(atomEntry(article)?.id).toBe(`x:${literal}`);
    expect(atomEntry(article)?.authors?.[0]?.name).toBe(literal);
    expect(atomEntry(article)?.rights?.value).toBe(literal);
    expect(parseRssFeed(rendered("rss", [], { ...CHANNEL, title: literal })).title).toBe(literal);
  });
});

describe("characters that XML forbids are left out", () => {
  const text = "a\u0000\u0008\u000b\u000c\u001f\ufffe\uffffb\ud800c";

  test("which feed alone lets through", () => {
    expect(() => assertWellFormed(unguarded({ content: text }).rss2())).toThrow();
  });

  test("and half characters become U+FFFD, in all three formats", () => {
    const article = { ...LEAST, title: text, html: text };
    for (const format of ["rss", "atom"] as const) assertWellFormed(rendered(format, [article]));
    expect(rssItem(article)?.title).toBe("ab\ufffdc");
    expect(JSON.parse(rendered("json", [article])).items[0].title).toBe("ab\ufffdc");
    expect(JSON.parse(rendered("json", [article])).items[0].content_html).toBe("ab\ufffdc");
  });
});

describe("what belongs to one format stays there", () => {
  test("feed writes the same extension object into RSS and JSON, and none into Atom", () => {
    const feed = unguarded({ extensions: [{ name: "dc:publisher", objects: { _text: "Outlet" } }] });
    expect(feed.json1()).toContain("dc:publisher");
    expect(feed.atom1()).not.toContain("dc:publisher");
  });

  test("so RSS and Atom carry elements, and JSON Feed its own object", () => {
    expect(rendered("atom", [MOST])).toContain("<dc:publisher>The Outlet &amp; Sons</dc:publisher>");
    expect(Object.keys(JSON.parse(rendered("json", [MOST])).items[0]).filter((key) => key.includes(":"))).toEqual([]);
  });

  test("every prefix is declared, whatever the entries carry", () => {
    expect(unguarded({}).rss2()).not.toContain("xmlns:dc");
    for (const format of ["rss", "atom"] as const) {
      assertWellFormed(rendered(format, [{ ...MOST, html: "", distribution: "summary" }]));
      expect(rendered(format, [])).toContain("xmlns:dc=");
    }
  });
});

test("authors without an e-mail address are dc:creator, never RSS author", () => {
  expect(unguarded({ author: [{ name: "Ada" }] }).rss2()).toContain("<author>Ada</author>");
  expect(rendered("rss", [MOST])).not.toContain("<author>");
  expect(rssItem(MOST)?.dc?.creators).toEqual(["Jo Marsh and Kim Osei"]);
});

describe("JSON Feed is version 1.1", () => {
  const author = [{ name: "Ada" }, { name: "Bo" }];

  test("which feed alone is not", () => {
    const document = JSON.parse(unguarded({ author }, { language: "en" }).json1());
    expect(document.version).toBe("https://jsonfeed.org/version/1");
    expect(document.language).toBeUndefined();
    expect(document.items[0].author).toEqual({ name: "Ada" });
  });

  test("with every author, the language and the hubs", () => {
    const document = JSON.parse(rendered("json", [MOST]));
    expect(document.version).toBe("https://jsonfeed.org/version/1.1");
    expect(document.language).toBe("en");
    expect(document.hubs).toEqual([
      { type: "WebSub", url: "https://hub.example.com/?a=1&b=2" },
      { type: "WebSub", url: "https://hub2.example.com/" },
    ]);
    expect(document.items[0].authors.map(({ name }: { name: string }) => name)).toEqual(["Jo Marsh", "Kim Osei"]);
    expect(document).not.toHaveProperty("authors");
    expect(document).not.toHaveProperty("author");
  });
});

describe("Atom says what it is written in, and categories what they mean", () => {
  test("which feed alone does not", () => {
    const document = unguarded({ category: [{ name: "Trade" }] }, { language: "en" }).atom1();
    expect(document).not.toContain("xml:lang");
    expect(document).not.toContain("term=");
  });

  test("with xml:lang on feed and entry, and a term", () => {
    const document = rendered("atom", [MOST]);
    expect(document).toContain('xml:lang="en">');
    expect(document).toContain('<entry xml:lang="en-GB">');
    expect(document).toContain('<category term="trade" label="Trade"/>');
  });

  test("and that titles and summaries are plain text, which feed alone calls HTML", () => {
    const title = "AT&T <b>";
    expect(unguarded({ title }).atom1()).toContain('type="html"><![CDATA[AT&T <b>]]>');
    expect(atomEntry({ ...LEAST, title, summary: title })?.title).toEqual({ value: title });
    expect(atomEntry({ ...LEAST, title, summary: title })?.summary).toEqual({ value: title });
    expect(rendered("atom", [{ ...LEAST, title }])).toContain("<title>AT&amp;T &lt;b&gt;</title>");
  });
});

describe("an id is kept as it is", () => {
  test("which feed alone normalises, or throws on", () => {
    expect(unguarded({ id: "HTTP://Example.ORG" }).atom1()).toContain("<id>http://example.org/</id>");
    expect(() => unguarded({ id: "no address" }).atom1()).toThrow();
  });

  test.each(["HTTP://Example.ORG", "tag:a.example,2026:ü/%7e", "no address", "urn:uuid:ABCDEF"])("%s", (id) => {
    expect(atomEntry({ ...LEAST, id })?.id).toBe(id);
    expect(rssItem({ ...LEAST, id })?.guid?.value).toBe(id);
    expect(JSON.parse(rendered("json", [{ ...LEAST, id }])).items[0].id).toBe(id);
  });
});

describe("an enclosure has its own type and length", () => {
  const image = { url: "https://a.example/picture.jpg?size=2", type: "image/jpeg", bytes: 1234 };

  test("which feed alone guesses", () => {
    expect(unguarded({ image: image.url }).rss2()).toContain('length="0" type="image/jpg"');
    expect(unguarded({ image: { ...image, length: 1234 } }).atom1()).toContain('type="image/jpg"');
  });

  test("once in each format", () => {
    const expected = { url: image.url, type: "image/jpeg", length: 1234 };
    expect(rssItem({ ...LEAST, image })?.enclosures).toEqual([expected]);
    expect(atomEntry({ ...LEAST, image })?.links?.filter(({ rel }) => rel === "enclosure")).toEqual([
      { rel: "enclosure", href: image.url, type: "image/jpeg", length: 1234 },
    ]);
  });

  test("and none where its size is not known", () => {
    expect(rssItem({ ...LEAST, image: { url: image.url } })?.enclosures).toBeUndefined();
    expect(rssItem({ ...LEAST, image: { url: image.url } })?.media?.contents?.[0]?.url).toBe(image.url);
  });
});

describe("the clock is not read and nothing of the caller's is changed", () => {
  test("which feed alone does", () => {
    vi.useFakeTimers({ now: Date.UTC(2031, 4, 5) });
    expect(unguarded({}, { updated: undefined }).rss2()).toContain("05 May 2031");
    vi.useRealTimers();
  });

  test("for any document, with entries or without", () => {
    const frozen = Object.freeze({ ...MOST, image: Object.freeze({ ...MOST.image }) }) as Article;
    for (const format of ["rss", "atom", "json"] as const) {
      const before = [rendered(format, [frozen]), rendered(format, [])];
      vi.useFakeTimers({ now: Date.UTC(2031, 4, 5) });
      expect([rendered(format, [{ ...frozen }]), rendered(format, [])]).toEqual(before);
      vi.useRealTimers();
    }
  });
});

test("a picture stands after the first paragraph, so that excerpts begin with words", () => {
  const image = { url: "https://a.example/p.jpg", caption: "Ships." };
  const figure = '<figure><img src="https://a.example/p.jpg" alt=""><figcaption>Ships.</figcaption></figure>';
  const content = (html: string, more: Partial<Article> = {}) => entryContent({ ...LEAST, html, image, ...more });
  expect(content("<p>One.</p>\n<p>Two.</p>")).toBe(`<p>One.</p>\n${figure}\n<p>Two.</p>`);
  expect(content("<p>One.</p>")).toBe(`<p>One.</p>\n${figure}`);
  expect(content("")).toBe(figure);
  expect(content('<p dir="rtl">א</p>', { language: "he" })).toContain('<figure dir="rtl">');
});

test("the style sheet is CSS", () => {
  expect(unguarded({}, { stylesheet: "/feed.css" }).rss2()).toContain('type="text/xsl"');
  for (const format of ["rss", "atom"] as const) {
    expect(rendered(format, []).split("\n")[1]).toBe('<?xml-stylesheet type="text/css" href="/feed.css"?>');
  }
});

test("a withdrawn article is a marked title and a notice, in every format", () => {
  const withdrawn: Article = {
    ...LEAST,
    html: "",
    withdrawn: { at: "2026-11-05T00:00:00Z", reason: "Two names were <mixed> up." },
  };
  const notice = "<p>This article was withdrawn on 5 November 2026. Reason: Two names were &lt;mixed&gt; up.</p>";
  expect(entryContent(withdrawn)).toBe(notice);
  expect(rssItem(withdrawn)?.title).toBe(`Withdrawn: ${LEAST.title}`);
  expect(atomEntry(withdrawn)?.content?.value).toBe(notice);
  expect(JSON.parse(rendered("json", [withdrawn])).items[0].content_html).toBe(notice);
});
