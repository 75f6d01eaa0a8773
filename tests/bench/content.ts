import type { Article, Credit } from "../../src/article/article.ts";
import type { Publication } from "../../src/article/publication.ts";
import { fingerprint } from "../../src/build/fingerprint.ts";
import type { BundledArticle } from "../../src/catalog/bundle/encode.ts";
import { PUBLICATION as LEAST } from "../catalog/bundles.ts";
import { headline, sentenceOf, textOf } from "./prose.ts";
import { pick, randomFrom } from "./random.ts";

/** A publication with what most have: a hub, a licence, a rights notice. */
export const PUBLICATION: Publication = {
  ...LEAST,
  copyright: "© 2026 Test Publisher",
  licence: { name: "CC BY-SA 4.0", url: "https://creativecommons.org/licenses/by-sa/4.0/" },
  hubs: ["https://hub.example.com/"],
};

/** Articles a day. */
export const PER_DAY = 20;

const DAY = 86_400_000;
const OUTLETS = 12;
const TOPICS = 20;
const AUTHORS = 40;

/** RFC 3339, to the second. */
function stamp(moment: number): string {
  return `${new Date(moment).toISOString().slice(0, 19)}Z`;
}

function numbered(random: () => number, word: string, count: number) {
  const number = 1 + Math.floor(random() * count);
  return { key: `${word}-${number}`, name: `${word.charAt(0).toUpperCase()}${word.slice(1)} ${number}` };
}

function creditOf(random: () => number, number: number, published: string): Credit {
  const { key, name } = numbered(random, "outlet", OUTLETS);
  const url = `https://${key}.example.com/`;
  return {
    basis: pick(random, ["republished", "adapted"]),
    outlet: { key, name, url, feed: `${url}feed` },
    title: headline(random),
    url: `${url}2026/${number}`,
    authors: [{ name: numbered(random, "author", AUTHORS).name }],
    published,
    position: "end",
    indexing: "canonical",
  };
}

/** The same article with other fields, its fingerprint in agreement. */
export function revised(article: Article, changes: Partial<Article>): Article {
  const { fingerprint: _, ...rest } = { ...article, ...changes };
  return { ...rest, fingerprint: fingerprint(rest) };
}

function articleOf(number: number, moment: number): Article {
  const random = randomFrom(number);
  const published = stamp(moment);
  const slug = `article-${number}`;
  const article: Omit<Article, "fingerprint"> = {
    id: `tag:feeds.example.org,2026:${slug}`,
    slug,
    url: `${PUBLICATION.url}/articles/${slug}`,
    title: headline(random),
    summary: sentenceOf(random),
    html: textOf(random),
    language: "en",
    published,
    updated: published,
    authors: [numbered(random, "author", AUTHORS)],
    topics: [numbered(random, "topic", TOPICS)],
    credit: creditOf(random, number, stamp(moment - DAY)),
    citations: [{ name: "Port Authority", title: "Yearly report", url: "https://port.example.com/report" }],
    licence: { name: "CC BY 4.0", url: "https://creativecommons.org/licenses/by/4.0/" },
    copyright: "© 2026 The Outlet",
    distribution: "full",
    corrections: [],
  };
  return { ...article, fingerprint: fingerprint(article) };
}

/**
 * Articles, the same ones in each run, twenty a day.
 * @param newest when the last of them was published, in ms since 1970
 */
export function articlesUntil(newest: number, count: number): Article[] {
  return Array.from({ length: count }, (_, number) =>
    articleOf(number, newest - (count - 1 - number) * (DAY / PER_DAY)),
  );
}

/** As the bundle takes them; the text as its editor wrote it is about as long as what became of it. */
export function bundled(articles: readonly Article[]): BundledArticle[] {
  return articles.map((article) => ({ article, markdown: article.html }));
}
