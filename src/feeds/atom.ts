import { Feed } from "feed";
import type { Article } from "../article/article.ts";
import { creditedSummary, namedAuthors } from "../article/credit.ts";
import { runsText } from "../article/creditruns.ts";
import { FORMATS } from "../site/formats.ts";
import { channelView, entryView } from "./browserview.ts";
import { entryContent, entryTitle } from "./entrycontent.ts";
import { cut, envelope, GENERATOR, STYLESHEET } from "./envelope.ts";
import type { Channel, Format } from "./format.ts";
import { forCdata, forDate, forText } from "./guard.ts";
import { citationLinks, historyLinks, historyMarks, licenceLink, mediaContent, viaLink } from "./links.ts";
import { type Attributes, element, parent } from "./xml.ts";

/** Atom 1.0 (RFC 4287). */
const MEDIA_TYPE = FORMATS.atom.mediaType;

const NAMESPACES = {
  xmlns: "http://www.w3.org/2005/Atom",
  "xmlns:dc": "http://purl.org/dc/elements/1.1/",
  "xmlns:dcterms": "http://purl.org/dc/terms/",
  "xmlns:fh": "http://purl.org/syndication/history/1.0",
  "xmlns:media": "http://search.yahoo.com/mrss/",
};

/** Stands where the id will be: `feed` normalises ids as if they were URLs, and throws on others. */
const ID_PLACE = "urn:creditline:id";

/** Stand where title and summary will be. */
const TITLE_PLACE = "creditline:title";
const SUMMARY_PLACE = "creditline:summary";

function link(attributes: Attributes | undefined): string[] {
  return attributes === undefined ? [] : [element("link", attributes)];
}

function channelElements(channel: Channel): string[] {
  const { hubs, licence, history } = channel;
  return [
    channelView(channel),
    ...hubs.flatMap((href) => link({ rel: "hub", href })),
    ...link(licence && { rel: "license", title: licence.name, href: licence.url }),
    ...historyLinks(history, MEDIA_TYPE).flatMap(link),
    ...historyMarks(history),
  ];
}

function open(channel: Channel): string {
  const { name, url } = channel.publisher;
  const feed = new Feed({
    id: forText(channel.id),
    title: forText(channel.title),
    description: forText(channel.subtitle),
    link: channel.home,
    updated: channel.updated,
    generator: forText(GENERATOR),
    feedLinks: { atom: channel.self },
    author: { name: forText(name), ...(url === undefined ? {} : { link: url }) },
    ...(channel.logo === undefined ? {} : { image: forText(channel.logo) }),
    ...(channel.icon === undefined ? {} : { favicon: forText(channel.icon) }),
    ...(channel.copyright === undefined ? {} : { copyright: forText(channel.copyright) }),
  });
  return envelope(feed.atom1(), {
    root: element("feed", { ...NAMESPACES, "xml:lang": channel.language }).replace("/>", ">"),
    additions: channelElements(channel),
    end: "</feed>",
    stylesheet: STYLESHEET,
    depth: 4,
  });
}

/** A day as Atom must write it (RFC 4287 section 3.3). */
function dateTime(date: string): string {
  return date.includes("T") ? date : `${date}T00:00:00Z`;
}

/**
 * The feed that the article came from (RFC 4287 section 4.2.11), as far as it is known. Never with an author:
 * NetNewsWire would add it to the byline.
 */
function sourceElement({ credit }: Article): string[] {
  if (credit === undefined) return [];
  const { name, url, feed } = credit.outlet;
  const id = feed ?? url;
  const children = [
    ...(id === undefined ? [] : [element("id", {}, id)]),
    element("title", {}, name),
    ...(credit.published === undefined ? [] : [element("updated", {}, dateTime(credit.published))]),
    ...(url === undefined ? [] : link({ rel: "alternate", type: "text/html", href: url })),
    ...(feed === undefined ? [] : link({ rel: "self", href: feed })),
  ];
  return [parent("source", {}, children)];
}

function originalLink({ credit }: Article): string[] {
  return credit?.url === undefined
    ? []
    : link({ rel: "related", type: "text/html", title: credit.title, href: credit.url });
}

function enclosureLink({ image }: Article): string[] {
  if (image === undefined) return [];
  return link({ rel: "enclosure", type: image.type, length: image.bytes, title: image.alt, href: image.url });
}

function entryElements(article: Article): string[] {
  const { topics, credit } = article;
  return [
    ...topics.map(({ key, name }) => element("category", { term: key, label: name })),
    ...link(viaLink(article)),
    ...originalLink(article),
    ...citationLinks(article).flatMap(link),
    ...link(licenceLink(article)),
    ...enclosureLink(article),
    ...(credit === undefined ? [] : [element("dc:publisher", {}, credit.outlet.name)]),
    ...mediaContent(article),
    entryView(article),
    ...sourceElement(article),
  ];
}

/** A text construct that `feed` wrote as HTML, as the plain text that it is: many clients show HTML in a title as it is. */
function asPlainText(entry: string, name: string, place: string, text: string): string {
  return entry.replace(`<${name} type="html"><![CDATA[${place}]]></${name}>`, () => element(name, {}, text));
}

function entry(article: Article): string {
  const summary = runsText(creditedSummary(article));
  const feed = new Feed({ title: "", updated: forDate(article.updated) });
  feed.addItem({
    title: TITLE_PLACE,
    id: ID_PLACE,
    link: article.url,
    date: forDate(article.updated),
    published: forDate(article.published),
    content: forCdata(entryContent(article)),
    // An entry without an author takes the feed's (RFC 4287 section 4.2.1), as if the publication had written it.
    author: namedAuthors(article).map(({ name, url }) => ({
      name: forText(name),
      ...(url === undefined ? {} : { link: url }),
    })),
    ...(summary === "" ? {} : { description: SUMMARY_PLACE }),
    ...(article.copyright === undefined ? {} : { copyright: forText(article.copyright) }),
  });
  const written = cut(feed.atom1(), {
    start: "    <entry>",
    opening: `    <entry xml:lang="${article.language}">`,
    end: "</entry>",
    additions: entryElements(article),
    depth: 8,
  }).replace(element("id", {}, ID_PLACE), () => element("id", {}, article.id));
  const titled = asPlainText(written, "title", TITLE_PLACE, entryTitle(article));
  return asPlainText(titled, "summary", SUMMARY_PLACE, summary);
}

/** Atom 1.0 with the outlet as each entry's source. */
export const atom: Format = {
  name: "atom",
  open,
  entry,
  separator: "\n",
  close: "\n</feed>\n",
};
