import { type Client, type Seen, XML_FORMATS } from "./client.ts";
import { alternates, childrenNamed, firstEntry, textOf, type XmlElement } from "./xmltree.ts";

/** What feedparser makes of an entry. */
export interface Parsed extends Seen {
  /** The links that say where the entry came from. */
  readonly via: readonly { readonly title?: string; readonly href?: string }[];
}

const TITLES = ["title", "dc:title", "media:title"];
const PUBLISHED = ["pubDate", "published", "dcterms:issued", "atom:published"];
const AUTHORS = ["author", "dc:creator", "dc:author"];

/** The first title, unless another follows `<source>`, which makes feedparser forget that it had one. */
function titleOf(entry: XmlElement): string | undefined {
  const source = entry.children.findIndex(({ name }) => name === "source");
  const titles = entry.children.flatMap(({ name, text }, index) => (TITLES.includes(name) ? [{ index, text }] : []));
  const late = source < 0 ? [] : titles.filter(({ index }) => index > source);
  return (late[0] ?? titles[0])?.text.trim();
}

/**
 * feedparser 6 (Python; namespaces/_base.py, mixin.py): the last author, the last date of publication, the title that
 * comes first; RSS text and Atom's `type="text"` are decoded once.
 */
export function parseAsFeedparser(document: string): Parsed {
  const entry = firstEntry(document);
  const author = childrenNamed(entry, ...AUTHORS).at(-1);
  const source = childrenNamed(entry, "source").at(-1);
  const links = childrenNamed(entry, "link", "atom:link");
  return {
    title: titleOf(entry),
    byline: textOf(author, "name") ?? author?.text.trim(),
    date: childrenNamed(entry, ...PUBLISHED).at(-1)?.text,
    link: alternates(entry).at(-1) ?? textOf(entry, "link"),
    outlet: textOf(source, "title") ?? source?.text.trim(),
    text: textOf(entry, "content:encoded") ?? textOf(entry, "content") ?? textOf(entry, "description"),
    via: links
      .filter(({ attributes }) => attributes.rel === "via")
      .map(({ attributes }) => ({ title: attributes.title, href: attributes.href })),
  };
}

/** A program that shows what feedparser gives it: `entry.title`, `entry.author`, `entry.source.title`. */
export const pythonFeedparser: Client = {
  name: "feedparser (Python)",
  formats: XML_FORMATS,
  read: parseAsFeedparser,
};
