import { generateAtomFeed, generateJsonFeed, generateRssFeed } from "feedsmith";
import { CHANNEL } from "../../feeds/articles.ts";
import { type Contender, encoded } from "./contender.ts";

/** `feedsmith`: the same articles without their credit. */
export const feedsmith: Contender = {
  rss: encoded((articles) =>
    generateRssFeed({
      title: CHANNEL.title,
      link: CHANNEL.home,
      description: CHANNEL.subtitle,
      language: CHANNEL.language,
      pubDate: CHANNEL.updated,
      items: articles.map(({ title, url, summary, html, published, authors, topics }) => ({
        title,
        link: url,
        guid: { value: url },
        description: summary,
        content: { encoded: html },
        pubDate: new Date(published),
        dc: { creators: authors.map(({ name }) => name) },
        categories: topics.map(({ name }) => ({ name })),
      })),
    }),
  ),
  atom: encoded((articles) =>
    generateAtomFeed({
      id: CHANNEL.id,
      title: { value: CHANNEL.title },
      subtitle: { value: CHANNEL.subtitle },
      updated: CHANNEL.updated,
      links: [{ href: CHANNEL.home }, { href: CHANNEL.self, rel: "self" }],
      entries: articles.map(({ title, url, summary, html, updated, published, authors, topics }) => ({
        id: url,
        title: { value: title },
        links: [{ href: url }],
        summary: summary === undefined ? undefined : { value: summary },
        content: { value: html, type: "html" },
        updated: new Date(updated),
        published: new Date(published),
        authors: authors.map(({ name }) => ({ name })),
        categories: topics.map(({ key, name }) => ({ term: key, label: name })),
      })),
    }),
  ),
  json: encoded((articles) =>
    JSON.stringify(
      generateJsonFeed({
        title: CHANNEL.title,
        home_page_url: CHANNEL.home,
        feed_url: CHANNEL.self,
        description: CHANNEL.subtitle,
        language: CHANNEL.language,
        items: articles.map(({ title, url, summary, html, updated, published, authors, topics }) => ({
          id: url,
          url,
          title,
          summary,
          content_html: html,
          date_published: new Date(published),
          date_modified: new Date(updated),
          authors: authors.map(({ name }) => ({ name })),
          tags: topics.map(({ name }) => name),
        })),
      }),
    ),
  ),
};
