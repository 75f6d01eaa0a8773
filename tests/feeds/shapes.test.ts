import fc from "fast-check";
import { Feed } from "feed";
import { expect, test } from "vitest";
import type { Article } from "../../src/article/article.ts";
import { creditedSummary, namedAuthors } from "../../src/article/credit.ts";
import { runsHtml, runsText } from "../../src/article/creditruns.ts";
import { escapeText, legal } from "../../src/article/escape.ts";
import { atom } from "../../src/feeds/atom.ts";
import { entryContent, entryTitle } from "../../src/feeds/entrycontent.ts";
import { cut } from "../../src/feeds/envelope.ts";
import { forText } from "../../src/feeds/guard.ts";
import { json } from "../../src/feeds/json.ts";
import { rss } from "../../src/feeds/rss.ts";
import { LEAST, MOST } from "./articles.ts";
import { anyArticle } from "./generated.ts";

const RUNS = { numRuns: 200, seed: 20261124 };

/** For what `feed` wraps in CDATA: it splits the first end of a section by itself, and no other. */
function forCdata(text: string): string {
  const [head = "", second, ...others] = legal(text).split("]]>");
  return second === undefined ? head : `${head}]]>${[second, ...others].join("]]]]><![CDATA[>")}`;
}

/** A feed with the article as its only item, given to `feed` text by text, and with what is shown as its content. */
function fed(
  article: Article,
  shown: Article,
  texts: { readonly summary: string; readonly cdata: (text: string) => string },
): Feed {
  const { image } = article;
  const feed = new Feed({ title: "t", id: "urn:x:f", link: "https://a.example/", updated: new Date(0) });
  feed.addItem({
    title: "TITLE",
    id: "urn:x:id",
    guid: forText(article.id),
    link: article.url,
    date: new Date(article.updated),
    published: new Date(article.published),
    content: texts.cdata(entryContent(shown)),
    description: texts.cdata(texts.summary),
    author: namedAuthors(article).map(({ name, url }) => ({ name: forText(name), ...(url && { link: url }) })),
    category: article.topics.map(({ name }) => ({ name: forText(name) })),
    ...(article.copyright && { copyright: forText(article.copyright) }),
    ...(image?.type !== undefined && image.bytes !== undefined
      ? { image: { url: image.url, type: image.type, length: image.bytes } }
      : {}),
  });
  return feed;
}

const EVERY = [LEAST, MOST, { ...MOST, html: "", summary: undefined }, { ...MOST, authors: [] }];

function holds(check: (article: Article) => void): void {
  for (const article of EVERY) check(article);
  fc.assert(fc.property(anyArticle, check), RUNS);
}

test("an RSS item begins with what feed writes of it", () => {
  holds((article) => {
    const summary = runsHtml(creditedSummary(article));
    const whole = cut(fed(article, article, { summary, cdata: forCdata }).rss2(), "        <item>", "</item>");
    const expected = whole
      .replaceAll(/\n *<author>[^<]*<\/author>/g, "")
      .replace("<![CDATA[TITLE]]>", () => escapeText(entryTitle(article)));
    expect(rss.entry(article).slice(0, expected.length)).toBe(expected);
  });
});

test("an Atom entry begins with what feed writes of it", () => {
  holds((article) => {
    const summary = runsText(creditedSummary(article));
    const cdata = (text: string) => (text === summary ? text && "SUMMARY" : forCdata(text));
    const whole = cut(
      fed({ ...article, topics: [], image: undefined }, article, { summary, cdata }).atom1(),
      "    <entry>",
      "</entry>",
    );
    const expected = whole
      .replace("<entry>", `<entry xml:lang="${article.language}">`)
      .replace(' type="html"><![CDATA[TITLE]]>', () => `>${escapeText(entryTitle(article))}`)
      .replace("urn:x:id", () => escapeText(article.id))
      .replace(' type="html"><![CDATA[SUMMARY]]>', () => `>${escapeText(summary)}`);
    expect(atom.entry(article).slice(0, expected.length)).toBe(expected);
  });
});

test("a JSON Feed's item has what feed writes of it", () => {
  holds((article) => {
    const summary = runsText(creditedSummary(article));
    const [written] = JSON.parse(
      fed({ ...article, authors: LEAST.authors }, article, { summary, cdata: legal }).json1(),
    ).items;
    const item = JSON.parse(json.entry(article));
    const { content_html, url, date_modified, date_published } = item;
    expect({ content_html, url, date_modified, date_published }).toEqual({
      content_html: entryContent(article) && written.content_html,
      url: written.url,
      date_modified: written.date_modified,
      date_published: written.date_published,
    });
    expect(item.summary ?? "").toBe(legal(summary));
    expect(item.tags ?? []).toEqual(article.topics.map(({ name }) => legal(name)));
  });
});
