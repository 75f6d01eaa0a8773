import { Feed } from "feed";
import type { Article } from "../../../src/article/article.ts";
import { CHANNEL } from "../../feeds/articles.ts";
import { type Contender, encoded } from "./contender.ts";

function filled(articles: readonly Article[]): Feed {
  const feed = new Feed({
    id: CHANNEL.id,
    title: CHANNEL.title,
    description: CHANNEL.subtitle,
    link: CHANNEL.home,
    language: CHANNEL.language,
    updated: CHANNEL.updated,
    copyright: CHANNEL.copyright ?? "",
    feedLinks: { rss: CHANNEL.self, atom: CHANNEL.self, json: CHANNEL.self },
    author: { name: CHANNEL.publisher.name },
  });
  for (const { title, url, summary, html, updated, published, authors, topics, copyright } of articles) {
    feed.addItem({
      title,
      id: url,
      link: url,
      description: summary ?? "",
      content: html,
      date: new Date(updated),
      published: new Date(published),
      author: authors.map(({ name }) => ({ name })),
      category: topics.map(({ name }) => ({ name })),
      copyright: copyright ?? "",
    });
  }
  return feed;
}

/** `feed` alone, as its documentation shows it: the same articles without their credit. */
export const feedAlone: Contender = {
  rss: encoded((articles) => filled(articles).rss2()),
  atom: encoded((articles) => filled(articles).atom1()),
  json: encoded((articles) => filled(articles).json1()),
};
