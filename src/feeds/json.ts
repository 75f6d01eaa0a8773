import { Feed } from "feed";
import type { Article, Citation } from "../article/article.ts";
import { creditedSummary, creditText, namedAuthors } from "../article/credit.ts";
import { runsText } from "../article/creditruns.ts";
import { legal } from "../article/escape.ts";
import type { Person } from "../article/person.ts";
import { entryContent, entryTitle } from "./entrycontent.ts";
import type { Channel, Format } from "./format.ts";
import { forDate } from "./guard.ts";

/** JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). */
const VERSION = "https://jsonfeed.org/version/1.1";

/** What somebody reads who opens the document itself. */
const USER_COMMENT =
  "This is a feed: a list of the newest articles for feed readers, programs that check many sites for you. To " +
  "subscribe, give a feed reader this page's address. Every article says where it first appeared.";

/** Drops what is not known, and cleans every text as XML would. */
function known(fields: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> | undefined {
  let kept: Record<string, unknown> | undefined;
  for (const name in fields) {
    const value = fields[name];
    if (value === undefined || (Array.isArray(value) && value.length === 0)) continue;
    kept ??= {};
    kept[name] = typeof value === "string" ? legal(value) : value;
  }
  return kept;
}

function people(persons: readonly Person[]) {
  return persons.map(({ name, url }) => known({ name, url }));
}

function citations(cited: readonly Citation[]) {
  return cited.map(({ name, url, title }) => known({ name, url, title }));
}

/** The `_credit` extension object: what is owed, in the words of the specification where it has some. */
function creditOf(article: Article, about: string) {
  const { credit, licence, copyright, image } = article;
  const fields = known({
    basis: credit?.basis,
    outlet: credit && known({ name: credit.outlet.name, url: credit.outlet.url, feed_url: credit.outlet.feed }),
    title: credit?.title,
    url: credit?.url,
    authors: people(credit?.authors ?? []),
    date_published: credit?.published,
    trail: credit?.trail?.map(({ name, url }) => known({ name, url })),
    license: licence && known({ name: licence.name, url: licence.url }),
    copyright_notice: copyright,
    credit_line: creditText(article) || undefined,
    citations: citations(article.citations),
    image: image && known({ credit: image.credit, copyright: image.copyright, alt: image.alt, caption: image.caption }),
  });
  return fields && { about, ...fields };
}

function attachments({ image }: Article) {
  if (image?.type === undefined) return undefined;
  return [known({ url: image.url, mime_type: image.type, title: image.alt, size_in_bytes: image.bytes })];
}

/** Stands where the content will be, which need not be copied twice; without any, `feed` leaves the summary out. */
const CONTENT_PLACE = "content";

/** What `feed` makes of the parts that it knows. */
function item(article: Article): Record<string, unknown> {
  const summary = runsText(creditedSummary(article));
  const feed = new Feed({ title: "" });
  feed.addItem({
    title: legal(entryTitle(article)),
    id: legal(article.id),
    link: article.url,
    date: forDate(article.updated),
    published: forDate(article.published),
    content: CONTENT_PLACE,
    category: article.topics.map(({ name }) => ({ name: legal(name) })),
    ...(summary === "" ? {} : { description: legal(summary) }),
    ...(article.image === undefined ? {} : { image: article.image.url }),
  });
  const document: { items: Record<string, unknown>[] } = JSON.parse(feed.json1());
  return document.items[0] ?? {};
}

function entry(article: Article): string {
  const { id, url, title, summary, image, date_published, date_modified, tags } = item(article);
  return JSON.stringify(
    known({
      id,
      url,
      external_url: article.credit?.url,
      title,
      content_html: entryContent(article),
      summary,
      image,
      date_published,
      date_modified,
      authors: people(namedAuthors(article)),
      tags,
      language: article.language,
      attachments: attachments(article),
      _credit: creditOf(article, new URL("/partners", article.url).href),
    }),
  );
}

/** The envelope as `feed` renders it, brought from version 1 to 1.1: no feed-level authors, which Miniflux merges into
 * every byline. */
function open(channel: Channel): string {
  const feed = new Feed({
    title: legal(channel.title),
    description: legal(channel.subtitle),
    link: channel.home,
    feedLinks: { json: channel.self },
    ...(channel.logo === undefined ? {} : { image: channel.logo }),
  });
  const { title, home_page_url, feed_url, description, icon } = JSON.parse(feed.json1());
  const envelope = known({
    version: VERSION,
    title,
    home_page_url,
    feed_url,
    description,
    user_comment: USER_COMMENT,
    next_url: channel.history.previousArchive,
    icon,
    favicon: channel.icon,
    language: channel.language,
    hubs: channel.hubs.map((url) => ({ type: "WebSub", url })),
  });
  return `${JSON.stringify(envelope).slice(0, -1)},"items":[\n`;
}

/** JSON Feed 1.1 with the credit in `_credit`. */
export const json: Format = {
  name: "json",
  open,
  entry,
  separator: ",\n",
  close: "\n]}\n",
};
