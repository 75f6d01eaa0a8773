import { Feed } from "feed";
import type { Article } from "../article/article.ts";
import { creditedSummary, enumerate, namedAuthors } from "../article/credit.ts";
import { runsHtml } from "../article/creditruns.ts";
import type { SignalSwitches } from "../article/signals.ts";
import { articleRights } from "../rights/rightsstatement.ts";
import { rightsEntry, rightsNamespaces } from "../rights/signaltable.ts";
import { FORMATS } from "../site/formats.ts";
import { channelView, entryView } from "./browserview.ts";
import { entryContent, entryTitle } from "./entrycontent.ts";
import { cut, envelope, GENERATOR, lines, STYLESHEET } from "./envelope.ts";
import type { Channel, Format } from "./format.ts";
import { forDate, forText } from "./guard.ts";
import {
  citationLinks,
  creativeCommons,
  historyLinks,
  historyMarks,
  licenceLink,
  mediaContent,
  viaLink,
} from "./links.ts";
import { filled, inXml, MARKED, mark, numbered, numberedMarks, shapes } from "./shape.ts";
import { type Attributes, element, elementTree } from "./xml.ts";

/** RSS 2.0 (https://www.rssboard.org/rss-specification). */
const MEDIA_TYPE = FORMATS.rss.mediaType;

/** Declared in every document, so that an entry means the same in whichever it stands. */
const NAMESPACES = {
  "xmlns:atom": "http://www.w3.org/2005/Atom",
  "xmlns:content": "http://purl.org/rss/1.0/modules/content/",
  "xmlns:creativeCommons": "http://backend.userland.com/creativeCommonsRssModule",
  "xmlns:dc": "http://purl.org/dc/elements/1.1/",
  "xmlns:dcterms": "http://purl.org/dc/terms/",
  "xmlns:fh": "http://purl.org/syndication/history/1.0",
  "xmlns:media": "http://search.yahoo.com/mrss/",
  "xmlns:sy": "http://purl.org/rss/1.0/modules/syndication/",
};

function atomLink(attributes: Attributes | undefined): string[] {
  return attributes === undefined ? [] : [element("atom:link", attributes)];
}

function optional(name: string, text: string | undefined): string[] {
  return text === undefined ? [] : [element(name, {}, text)];
}

/** How often the document is worth asking for (RSS 1.0 syndication module). */
function updateElements(minutes: number): string[] {
  const isDaily = minutes >= 1440;
  return [
    element("sy:updatePeriod", {}, isDaily ? "daily" : "hourly"),
    element("sy:updateFrequency", {}, String(Math.max(1, Math.round((isDaily ? 1440 : 60) / minutes)))),
  ];
}

function channelElements(channel: Channel): string[] {
  const { hubs, licence, minutes, history } = channel;
  return [
    channelView(channel),
    ...hubs.flatMap((href) => atomLink({ rel: "hub", href })),
    ...atomLink(licence && { rel: "license", title: licence.name, href: licence.url }),
    ...historyLinks(history, MEDIA_TYPE).flatMap(atomLink),
    ...historyMarks(history),
    ...updateElements(minutes),
  ];
}

function open(channel: Channel): string {
  const feed = new Feed({
    title: forText(channel.title),
    description: forText(channel.subtitle),
    link: channel.home,
    language: channel.language,
    updated: channel.updated,
    ttl: channel.minutes,
    generator: GENERATOR,
    feedLinks: { rss: channel.self },
    ...(channel.logo === undefined ? {} : { image: forText(channel.logo) }),
    ...(channel.copyright === undefined ? {} : { copyright: forText(channel.copyright) }),
  });
  return envelope(feed.rss2(), {
    root: element("rss", { version: "2.0", ...NAMESPACES, ...rightsNamespaces(channel) }).replace("/>", ">"),
    additions: channelElements(channel),
    end: "    </channel>",
    stylesheet: STYLESHEET,
    depth: 8,
  });
}

/**
 * The outlet as the item's source (RSS 2.0, "source"): last in the item, because feedparser takes a title that follows
 * it for the item's.
 */
function sourceElement({ credit }: Article): string[] {
  if (credit === undefined) return [];
  const url = credit.outlet.feed ?? credit.outlet.url ?? credit.url;
  return url === undefined ? [] : [element("source", { url }, credit.outlet.name)];
}

/** One for all who wrote: most clients keep one of several, and it is not always the first. */
function bylineElement(article: Article): string[] {
  const names = namedAuthors(article).map(({ name }) => name);
  return names.length === 0 ? [] : [element("dc:creator", {}, enumerate(names))];
}

function entryElements(article: Article, signals: SignalSwitches | undefined): string[] {
  const { credit, updated, published, copyright } = article;
  return [
    ...bylineElement(article),
    ...optional("dc:publisher", credit?.outlet.name),
    ...optional("dc:rights", copyright),
    // dcterms:issued, dc:date and atom:published would take pubDate's place in feedparser, ROME and Miniflux.
    ...optional("dcterms:created", credit?.published),
    ...optional("atom:updated", updated === published ? undefined : updated),
    ...atomLink(viaLink(article)),
    ...citationLinks(article).flatMap(atomLink),
    ...atomLink(licenceLink(article)),
    ...creativeCommons(article),
    ...rightsEntry({ rights: articleRights(article), signals }).map(elementTree),
    ...mediaContent(article),
    entryView(article),
    ...sourceElement(article),
  ];
}

/** What an item's shape depends on, besides what is added to it. */
interface Traits {
  readonly hasSummary: boolean;
  readonly hasContent: boolean;
  readonly hasEnclosure: boolean;
  readonly topics: number;
}

/** Type and length are given, or `feed` would guess the one from the address and write 0 for the other. */
const MARKED_ENCLOSURE = { url: mark("picture"), type: mark("type"), length: 16_010_203 };

/** Finds an item's parts by `feed`, each a mark. The title is text, because feedsmith drops comments within CDATA. */
function writeMarks({ hasSummary, hasContent, hasEnclosure, topics }: Traits): string {
  const feed = new Feed({ title: "", link: mark("feed"), updated: MARKED.updated });
  feed.addItem({
    title: mark("title"),
    id: mark("id"),
    link: mark("link"),
    date: MARKED.published,
    category: numberedMarks("topic", topics).map((name) => ({ name })),
    ...(hasSummary ? { description: mark("summary") } : {}),
    ...(hasContent ? { content: mark("content") } : {}),
    ...(hasEnclosure ? { image: MARKED_ENCLOSURE } : {}),
  });
  return cut(feed.rss2(), "        <item>", "</item>")
    .replace(`<![CDATA[${mark("title")}]]>`, mark("title"))
    .replace(MARKED.published.toUTCString(), mark("published"))
    .replace(String(MARKED_ENCLOSURE.length), mark("length"));
}

const shapeFor = shapes(writeMarks, inXml);

/** The picture as `feed` takes one: only where its type and size are known. */
function enclosureOf({ image }: Article): Record<string, string> | undefined {
  if (image?.type === undefined || image.bytes === undefined) return undefined;
  return { picture: new URL(image.url).href, type: image.type, length: String(image.bytes) };
}

function entry(article: Article, signals?: SignalSwitches): string {
  const summary = runsHtml(creditedSummary(article));
  const content = entryContent(article);
  const enclosure = enclosureOf(article);
  const topics = article.topics.map(({ name }) => name);
  const traits = {
    hasSummary: summary !== "",
    hasContent: content !== "",
    hasEnclosure: enclosure !== undefined,
    topics: topics.length,
  };
  const item = filled(shapeFor(traits), {
    title: entryTitle(article),
    id: article.id,
    link: article.url,
    published: forDate(article.published).toUTCString(),
    summary,
    content,
    ...enclosure,
    ...numbered("topic", topics),
  });
  return `${item}${lines(entryElements(article, signals), 12)}\n        </item>`;
}

/** RSS 2.0 with the credit in the Atom, Dublin Core, Media RSS and Creative Commons modules. */
export const rss: Format = {
  name: "rss",
  open,
  entry,
  separator: "\n",
  close: "\n    </channel>\n</rss>\n",
};
