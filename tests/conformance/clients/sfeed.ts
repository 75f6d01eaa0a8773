import { type Client, XML_FORMATS } from "./client.ts";
import { firstEntry, type XmlElement } from "./xmltree.ts";

/** The tags of each field, from the least important to the one that wins. */
const RSS = {
  date: ["dc:date", "pubDate"],
  title: ["title"],
  link: ["guid", "link"],
  byline: ["author", "dc:creator"],
  text: ["media:description", "description", "content:encoded"],
};
const ATOM = {
  date: ["updated", "published"],
  title: ["title"],
  link: ["link"],
  byline: ["author"],
  text: ["media:description", "summary", "content"],
};

/** What sfeed walks over: it knows no nesting, but looks into no tag that it knows. */
function walked(entry: XmlElement, known: ReadonlySet<string>): XmlElement[] {
  return entry.children.flatMap((child) => (known.has(child.name) ? [child] : [child, ...walked(child, known)]));
}

function fieldOf({ name, attributes, children, text }: XmlElement): string | undefined {
  if (name === "author" && children.length > 0) return children.find((child) => child.name === "name")?.text.trim();
  if (attributes.href === undefined) return text.trim();
  return (attributes.rel ?? "alternate") === "alternate" ? attributes.href : undefined;
}

/** sfeed (sfeed.c): the first of the most important tag that has a field; titles and names as they stand in the document. */
export const sfeed: Client = {
  name: "sfeed",
  formats: XML_FORMATS,
  read: (document, format) => {
    const fields = format === "rss" ? RSS : ATOM;
    const tags = walked(firstEntry(document), new Set(Object.values(fields).flat()));
    const best = (names: readonly string[]) =>
      names
        .toReversed()
        .flatMap((name) => tags.filter((tag) => tag.name === name).flatMap((tag) => fieldOf(tag) ?? []))
        .at(0);
    return {
      title: best(fields.title),
      byline: best(fields.byline),
      date: best(fields.date),
      link: best(fields.link),
      text: best(fields.text),
    };
  },
};
