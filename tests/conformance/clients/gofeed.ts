import { READER_FORMATS } from "../../../src/site/formats.ts";
import type { Client, Seen } from "./client.ts";
import { alternates, childrenNamed, firstEntry, textOf, type XmlElement } from "./xmltree.ts";

function rssItem(item: XmlElement): Seen {
  return {
    title: textOf(item, "title"),
    byline: textOf(item, "author") ?? textOf(item, "dc:author") ?? textOf(item, "dc:creator"),
    date: textOf(item, "pubDate") ?? textOf(item, "dc:date"),
    link: textOf(item, "link"),
    outlet: textOf(item, "dc:publisher"),
    text: textOf(item, "content:encoded") ?? textOf(item, "description"),
  };
}

function atomEntry(entry: XmlElement): Seen {
  return {
    title: textOf(entry, "title"),
    byline: childrenNamed(entry, "author")
      .map((author) => textOf(author, "name"))
      .join(", "),
    date: textOf(entry, "published") ?? textOf(entry, "updated"),
    link: alternates(entry)[0],
    outlet: textOf(entry, "dc:publisher"),
    text: textOf(entry, "content") ?? textOf(entry, "summary"),
  };
}

function jsonItem(document: string): Seen {
  const [item] = JSON.parse(document).items;
  const names = (item.authors ?? []).map(({ name }: { readonly name?: string }) => name);
  return {
    title: item.title,
    byline: names.join(", "),
    date: item.date_published,
    link: item.url,
    text: item.content_html ?? item.content_text,
  };
}

/**
 * gofeed 1 (Go; translator.go): the first dc:creator, every author of Atom and JSON Feed; the outlet only where a
 * program looks into the Dublin Core extension.
 */
export const gofeed: Client = {
  name: "gofeed (Go)",
  formats: READER_FORMATS,
  read: (document, format) => {
    if (format === "json") return jsonItem(document);
    return (format === "rss" ? rssItem : atomEntry)(firstEntry(document));
  },
};
