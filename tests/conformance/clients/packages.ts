import { extractFromJson, extractFromXml } from "@extractus/feed-extractor";
import { parseFeed as parseWithRowanmanning } from "@rowanmanning/feed-parser";
import FeedMe from "feedme";
import FeedParser from "feedparser";
import { parseFeed as parseWithFeedsmith } from "feedsmith";
import { parseFeed as parseWithHtmlparser2 } from "htmlparser2";
import RssParser from "rss-parser";
import { READER_FORMATS } from "../../../src/site/formats.ts";
import { type Client, type Seen, XML_FORMATS } from "./client.ts";

/** What stands at a place of a value whose shape is not known: a text, a date as one, or nothing. */
function at(value: unknown, ...path: readonly (string | number)[]): string | undefined {
  const [key, ...rest] = path;
  if (key !== undefined)
    return typeof value === "object" && value !== null ? at(Reflect.get(value, key), ...rest) : undefined;
  if (value instanceof Date) return value.toISOString();
  return typeof value === "string" ? value : undefined;
}

/** The names in a list of people, or the one name that there is. */
function names(value: unknown, key = "name"): string | undefined {
  const list = Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
  const found = list.map((person) => (typeof person === "string" ? person : at(person, key)));
  return found.length === 0 ? undefined : found.join(", ");
}

const rssParser: Client = {
  name: "rss-parser",
  formats: XML_FORMATS,
  read: async (document) => {
    const [item] = (await new RssParser().parseString(document)).items;
    const { title, creator, isoDate, link, content } = item ?? {};
    return {
      title,
      byline: creator ?? at(item, "author"),
      date: isoDate,
      link,
      text: at(item, "content:encoded") ?? content,
    };
  },
};

const extractus: Client = {
  name: "@extractus/feed-extractor",
  formats: READER_FORMATS,
  read: (document, format) => {
    const feed = format === "json" ? extractFromJson(document) : extractFromXml(document);
    const [entry] = feed.entries ?? [];
    return { title: entry?.title, date: at(entry, "published"), link: entry?.link, text: entry?.description };
  },
};

const nodeFeedparser: Client = {
  name: "feedparser (Node)",
  formats: XML_FORMATS,
  read: (document) => {
    const { promise, resolve, reject } = Promise.withResolvers<Seen>();
    const parser = new FeedParser({});
    parser.once("error", reject).once("readable", () => {
      const item: unknown = parser.read();
      resolve({
        title: at(item, "title"),
        byline: at(item, "author"),
        date: at(item, "pubdate"),
        link: at(item, "link"),
        outlet: at(item, "source", "title"),
        text: at(item, "description"),
      });
    });
    parser.end(document);
    return promise;
  },
};

const feedme: Client = {
  name: "feedme",
  formats: READER_FORMATS,
  read: (document) => {
    const { promise, resolve, reject } = Promise.withResolvers<Seen>();
    const parser = new FeedMe(true);
    parser.once("error", reject).once("finish", () => {
      const item: unknown = parser.done()?.items[0];
      const field = (name: string): unknown =>
        typeof item === "object" && item !== null ? Reflect.get(item, name) : item;
      resolve({
        title: at(item, "title"),
        byline: names(field("author") ?? field("authors") ?? field("dc:creator")),
        date: at(item, "pubdate") ?? at(item, "published") ?? at(item, "date_published"),
        link: at(item, "link") ?? at(item, "link", 0, "href") ?? at(item, "url"),
        outlet: at(item, "source", "text") ?? at(item, "source", "title"),
        text: at(item, "content:encoded") ?? at(item, "content") ?? at(item, "content_html"),
      });
    });
    parser.end(document);
    return promise;
  },
};

const htmlparser2: Client = {
  name: "htmlparser2",
  formats: XML_FORMATS,
  read: (document) => {
    const [item] = parseWithHtmlparser2(document)?.items ?? [];
    return { title: item?.title, date: at(item?.pubDate), link: item?.link, text: item?.description };
  },
};

const rowanmanning: Client = {
  name: "@rowanmanning/feed-parser",
  formats: XML_FORMATS,
  read: (document) => {
    const [item] = parseWithRowanmanning(document).items;
    return {
      title: item?.title ?? undefined,
      byline: names(item?.authors),
      date: at(item?.published),
      link: item?.url ?? undefined,
      text: item?.content ?? undefined,
    };
  },
};

const feedsmith: Client = {
  name: "feedsmith",
  formats: READER_FORMATS,
  read: (document) => {
    const { feed } = parseWithFeedsmith(document);
    const item: unknown = "entries" in feed ? feed.entries?.[0] : "items" in feed ? feed.items?.[0] : undefined;
    const field = (name: string): unknown =>
      typeof item === "object" && item !== null ? Reflect.get(item, name) : item;
    return {
      title: at(item, "title") ?? at(item, "title", "value"),
      byline: names(field("authors")) ?? at(item, "dc", "creators", 0),
      date: at(item, "pubDate") ?? at(item, "published") ?? at(item, "date_published"),
      link: at(item, "link") ?? at(item, "links", 0, "href") ?? at(item, "url"),
      outlet: at(item, "source", "title") ?? at(item, "source", "title", "value"),
      text: at(item, "content", "encoded") ?? at(item, "content", "value") ?? at(item, "content_html"),
    };
  },
};

/** Clients that are packages, each read as its documentation shows. */
export const PACKAGES: readonly Client[] = [
  rssParser,
  extractus,
  nodeFeedparser,
  feedme,
  htmlparser2,
  rowanmanning,
  feedsmith,
];
