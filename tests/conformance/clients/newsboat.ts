import { type Client, type Seen, XML_FORMATS } from "./client.ts";
import { alternates, childrenNamed, firstEntry, textOf, type XmlElement } from "./xmltree.ts";

function rssItem(item: XmlElement): Seen {
  return {
    title: childrenNamed(item, "title").at(-1)?.text,
    byline: textOf(item, "author") ?? childrenNamed(item, "dc:creator").at(-1)?.text,
    date: childrenNamed(item, "pubDate").at(-1)?.text ?? textOf(item, "dc:date"),
    link: textOf(item, "link"),
    text: textOf(item, "content:encoded") ?? textOf(item, "description"),
  };
}

function atomEntry(entry: XmlElement): Seen {
  return {
    title: childrenNamed(entry, "title").at(-1)?.text,
    byline: textOf(childrenNamed(entry, "author").at(-1), "name"),
    date: textOf(entry, "published") ?? textOf(entry, "updated"),
    link: alternates(entry).at(-1),
    text: textOf(entry, "content") ?? textOf(entry, "summary"),
  };
}

/** newsboat 2 (rss/rss09xparser.cpp, rss/atomparser.cpp): the last of everything, no source; the text below the headline. */
export const newsboat: Client = {
  name: "newsboat",
  formats: XML_FORMATS,
  read: (document, format) => (format === "rss" ? rssItem : atomEntry)(firstEntry(document)),
};
