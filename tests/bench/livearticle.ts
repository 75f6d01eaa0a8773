import type { Article } from "../../src/article/article.ts";
import { PUBLICATION } from "./content.ts";
import { NEWEST } from "./livemoment.ts";
import { randomFrom } from "./random.ts";

const OUTLETS = 500;
const TOPICS = 2000;
const AUTHORS = 1000;

/** Each outlet and topic has so many articles at least, so that lists are equally long with few articles and with many. */
const LEAST = 20;

/** What the bench publishes as: feeds of ten entries. */
export const LIVE_PUBLICATION = { ...PUBLICATION, hubs: [], entries: 10 };

/** Over how long the articles are spread, up to NEWEST, in ms. */
const SPREAD = 10 * 365 * 86_400_000;

/** What an article says, and says again. */
export const SENTENCE =
  "The council met in the evening and agreed to look at the harbour fees again before the winter. ";

function stamp(moment: number): string {
  return `${new Date(moment).toISOString().slice(0, 19)}Z`;
}

/** A short article: its place in the lists counts, not its text. @param number from 0, the oldest, on */
export function shortArticle(number: number, all: number): Article {
  const random = randomFrom(number);
  const some = (word: string, count: number) => {
    const key = `${word}-${1 + Math.floor(random() * Math.min(count, Math.ceil(all / LEAST)))}`;
    return { key, name: `The ${key}` };
  };
  const published = stamp(NEWEST - Math.floor(((all - 1 - number) / all) * (all < 2000 ? SPREAD / 120 : SPREAD)));
  const slug = `article-${number}`;
  const outlet = some("outlet", OUTLETS);
  const topics = [some("topic", TOPICS), some("topic", TOPICS)];
  return {
    id: `urn:x:${slug}`,
    slug,
    url: `${PUBLICATION.url}/articles/${slug}`,
    title: `What became of the harbour, part ${number}`,
    summary: SENTENCE.trim(),
    html: `<p>${SENTENCE}</p>\n<p>${SENTENCE}</p>`,
    language: "en",
    published,
    updated: published,
    authors: [some("author", AUTHORS)],
    topics: topics.filter(({ key }, index) => topics.findIndex((topic) => topic.key === key) === index),
    credit: {
      basis: "republished",
      outlet: { ...outlet, url: `https://${outlet.key}.example/` },
      title: `What became of the harbour, part ${number}`,
      url: `https://${outlet.key}.example/${number}`,
      authors: [],
      position: "end",
      indexing: "canonical",
    },
    citations: [],
    distribution: "full",
    corrections: [],
    fingerprint: "",
  };
}
