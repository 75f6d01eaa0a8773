import type { Article } from "../../../src/article/article.ts";
import { CHANNEL } from "../../feeds/articles.ts";
import { type Contender, encoded } from "./contender.ts";

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

function cdata(text: string): string {
  return `<![CDATA[${text.replaceAll("]]>", "]]]]><![CDATA[>")}]]>`;
}

function item({ title, url, summary, html, published, authors, topics }: Article): string {
  return `<item><title>${escaped(title)}</title><link>${escaped(url)}</link><guid>${escaped(url)}</guid>
<description>${escaped(summary ?? "")}</description><content:encoded>${cdata(html)}</content:encoded>
<pubDate>${new Date(published).toUTCString()}</pubDate>
${authors.map(({ name }) => `<dc:creator>${escaped(name)}</dc:creator>`).join("")}
${topics.map(({ name }) => `<category>${escaped(name)}</category>`).join("")}</item>`;
}

function entry({ title, url, summary, html, updated, published, authors, topics }: Article): string {
  return `<entry><title>${escaped(title)}</title><link href="${escaped(url)}"/><id>${escaped(url)}</id>
<summary>${escaped(summary ?? "")}</summary><content type="html">${cdata(html)}</content>
<updated>${updated}</updated><published>${published}</published>
${authors.map(({ name }) => `<author><name>${escaped(name)}</name></author>`).join("")}
${topics.map(({ key }) => `<category term="${escaped(key)}"/>`).join("")}</entry>`;
}

function jsonItem({ title, url, summary, html, updated, published, authors, topics }: Article): object {
  return {
    id: url,
    url,
    title,
    summary,
    content_html: html,
    date_published: published,
    date_modified: updated,
    authors: authors.map(({ name }) => ({ name })),
    tags: topics.map(({ name }) => name),
  };
}

/** What somebody writes in an afternoon: literal templates, the same articles without their credit. */
export const template: Contender = {
  rss: encoded(
    (articles) => `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>${escaped(CHANNEL.title)}</title><link>${escaped(CHANNEL.home)}</link>
<description>${escaped(CHANNEL.subtitle)}</description>${articles.map(item).join("\n")}</channel></rss>`,
  ),
  atom: encoded(
    (articles) => `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom"><title>${escaped(CHANNEL.title)}</title><id>${escaped(CHANNEL.id)}</id>
<updated>${CHANNEL.updated.toISOString()}</updated>${articles.map(entry).join("\n")}</feed>`,
  ),
  json: encoded((articles) =>
    JSON.stringify({
      version: "https://jsonfeed.org/version/1.1",
      title: CHANNEL.title,
      home_page_url: CHANNEL.home,
      items: articles.map(jsonItem),
    }),
  ),
};
