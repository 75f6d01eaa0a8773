import { Feed } from "feed";
import type { Article } from "../article/article.ts";
import { creditedSummary, namedAuthors } from "../article/credit.ts";
import { runsText } from "../article/creditruns.ts";
import type { SignalSwitches } from "../article/signals.ts";
import { articleRights } from "../rights/rightsstatement.ts";
import { rightsEntry, rightsNamespaces } from "../rights/signaltable.ts";
import { FORMATS } from "../site/formats.ts";
import { channelView, entryView } from "./browserview.ts";
import { entryContent, entryTitle } from "./entrycontent.ts";
import { cut, envelope, GENERATOR, lines, STYLESHEET } from "./envelope.ts";
import type { Channel, Format } from "./format.ts";
import { forDate, forText } from "./guard.ts";
import { citationLinks, historyLinks, historyMarks, licenceLink, mediaContent, viaLink } from "./links.ts";
import { filled, inXml, MARKED, mark, numbered, shapes } from "./shape.ts";
import { type Attributes, element, elementTree, parent } from "./xml.ts";

/** Atom 1.0 (RFC 4287). */
const MEDIA_TYPE = FORMATS.atom.mediaType;

const NAMESPACES = {
  xmlns: "http://www.w3.org/2005/Atom",
  "xmlns:dc": "http://purl.org/dc/elements/1.1/",
  "xmlns:dcterms": "http://purl.org/dc/terms/",
  "xmlns:fh": "http://purl.org/syndication/history/1.0",
  "xmlns:media": "http://search.yahoo.com/mrss/",
};

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
    root: element("feed", { ...NAMESPACES, ...rightsNamespaces(channel), "xml:lang": channel.language }).replace(
      "/>",
      ">",
    ),
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

function entryElements(article: Article, signals: SignalSwitches | undefined): string[] {
  const { topics, credit } = article;
  return [
    ...topics.map(({ key, name }) => element("category", { term: key, label: name })),
    ...link(viaLink(article)),
    ...originalLink(article),
    ...citationLinks(article).flatMap(link),
    ...link(licenceLink(article)),
    ...rightsEntry({ rights: articleRights(article), signals }).map(elementTree),
    ...enclosureLink(article),
    ...(credit === undefined ? [] : [element("dc:publisher", {}, credit.outlet.name)]),
    ...mediaContent(article),
    entryView(article),
    ...sourceElement(article),
  ];
}

/** What an entry's shape depends on, besides what is added to it. */
interface Traits {
  readonly hasSummary: boolean;
  readonly hasContent: boolean;
  readonly hasRights: boolean;
  /** Of each author, whether there is an address. */
  readonly authors: readonly boolean[];
}

/** A text construct that `feed` writes as HTML, as plain text: many clients show HTML in a title as it is written. */
function asPlainText(entry: string, name: "title" | "summary"): string {
  return entry.replace(`<${name} type="html"><![CDATA[${mark(name)}]]>`, `<${name}>${mark(name)}`);
}

/** An entry by `feed`, each of its parts a mark. */
function writeMarks({ hasSummary, hasContent, hasRights, authors }: Traits): string {
  const feed = new Feed({ title: "", updated: MARKED.updated });
  feed.addItem({
    title: mark("title"),
    id: mark("id"),
    link: mark("link"),
    date: MARKED.updated,
    published: MARKED.published,
    author: authors.map((hasAddress, index) => ({
      name: mark(`author${index}`),
      ...(hasAddress ? { link: mark(`address${index}`) } : {}),
    })),
    ...(hasSummary ? { description: mark("summary") } : {}),
    ...(hasContent ? { content: mark("content") } : {}),
    ...(hasRights ? { copyright: mark("rights") } : {}),
  });
  const entry = cut(feed.atom1(), "    <entry>", "</entry>")
    .replace("<entry>", `<entry xml:lang="${mark("language")}">`)
    .replace(`<updated>${MARKED.updated.toISOString()}`, `<updated>${mark("updated")}`)
    .replace(MARKED.published.toISOString(), mark("published"));
  return asPlainText(asPlainText(entry, "title"), "summary");
}

const shapeFor = shapes(writeMarks, inXml);

function entry(article: Article, signals?: SignalSwitches): string {
  const summary = runsText(creditedSummary(article));
  const content = entryContent(article);
  const rights = article.copyright ?? "";
  // An entry without an author takes the feed's (RFC 4287 section 4.2.1), as if the publication had written it.
  const authors = namedAuthors(article);
  const traits = {
    hasSummary: summary !== "",
    hasContent: content !== "",
    hasRights: rights !== "",
    authors: authors.map(({ url }) => url !== undefined),
  };
  const written = filled(shapeFor(traits), {
    language: article.language,
    title: entryTitle(article),
    id: article.id,
    link: article.url,
    updated: forDate(article.updated).toISOString(),
    published: forDate(article.published).toISOString(),
    summary,
    content,
    rights,
    ...numbered(
      "author",
      authors.map(({ name }) => name),
    ),
    ...numbered(
      "address",
      authors.map(({ url }) => (url === undefined ? "" : new URL(url).href)),
    ),
  });
  return `${written}${lines(entryElements(article, signals), 8)}\n    </entry>`;
}

/** Atom 1.0 with the outlet as each entry's source. */
export const atom: Format = {
  name: "atom",
  open,
  entry,
  separator: "\n",
  close: "\n</feed>\n",
};
