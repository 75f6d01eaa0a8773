import { Feed } from "feed";
import type { Article, Citation } from "../article/article.ts";
import { creditedSummary, creditText, namedAuthors } from "../article/credit.ts";
import { runsText } from "../article/creditruns.ts";
import { legal } from "../article/escape.ts";
import type { Person } from "../article/person.ts";
import type { SignalSwitches } from "../article/signals.ts";
import { articleRights } from "../rights/rightsstatement.ts";
import { rightsInCredit } from "../rights/signaltable.ts";
import { entryContent, entryTitle } from "./entrycontent.ts";
import type { Channel, Format } from "./format.ts";
import { forDate } from "./guard.ts";
import { filled, MARKED, mark, shapes } from "./shape.ts";

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

/** What became of the article after it appeared, for programs that carry it; nothing where nothing did. */
function lifeOf({ corrections, withdrawn }: Article) {
  if (withdrawn !== undefined) {
    return { status: "withdrawn", withdrawal: known({ date: withdrawn.at, reason: withdrawn.reason }) };
  }
  if (corrections.length === 0) return undefined;
  return { status: "corrected", corrections: corrections.map(({ at, text }) => known({ date: at, text })) };
}

function citations(cited: readonly Citation[]) {
  return cited.map(({ name, url, title }) => known({ name, url, title }));
}

/** The last site's page about its terms: articles of one feed are of one site, and addresses take long to put together. */
let termsPage = { site: "", href: "" };

function termsPageOf(articleUrl: string): string {
  const site = articleUrl.slice(0, articleUrl.indexOf("/", "https://".length));
  if (termsPage.site !== site) termsPage = { site, href: new URL("/partners", articleUrl).href };
  return termsPage.href;
}

/** The `_credit` extension object: what is owed, in the words of the specification where it has some. */
function creditOf(article: Article, about: string, signals: SignalSwitches | undefined) {
  const { credit, licence, copyright, image, obligations } = article;
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
    usage: rightsInCredit({ rights: articleRights(article), signals }),
    credit_line: creditText(article) || undefined,
    citations: citations(article.citations),
    image: image && known({ credit: image.credit, copyright: image.copyright, alt: image.alt, caption: image.caption }),
    obligations: obligations && known({ licence_sentence: obligations.licence, notes: obligations.notes }),
    ...lifeOf(article),
  });
  return fields && { about, ...fields };
}

function attachments({ image }: Article) {
  if (image?.type === undefined) return undefined;
  return [known({ url: image.url, mime_type: image.type, title: image.alt, size_in_bytes: image.bytes })];
}

/** The members that not every item has. */
type Optional = "external_url" | "summary" | "image" | "authors" | "tags" | "attachments" | "_credit";

/** An item with marks for its members, under the names that `feed` gives to those that it knows. */
function writeMarks(has: Readonly<Record<Optional, boolean>>): string {
  const feed = new Feed({ title: "" });
  feed.addItem({
    title: mark("title"),
    id: mark("id"),
    link: mark("url"),
    date: MARKED.updated,
    published: MARKED.published,
    content: mark("content"),
    ...(has.summary ? { description: mark("summary") } : {}),
    ...(has.image ? { image: mark("image") } : {}),
  });
  const document: { items: Record<string, string>[] } = JSON.parse(feed.json1());
  const { id, url, title, content_html, summary, image, date_published, date_modified } = document.items[0] ?? {};
  const optional = (name: Optional) => (has[name] ? mark(name) : undefined);
  const item = {
    id,
    url,
    external_url: optional("external_url"),
    title,
    content_html,
    summary,
    image,
    date_published,
    date_modified,
    authors: optional("authors"),
    tags: optional("tags"),
    language: mark("language"),
    attachments: optional("attachments"),
    _credit: optional("_credit"),
  };
  return JSON.stringify(item)
    .replace(`"${MARKED.published.toISOString()}"`, mark("published"))
    .replace(`"${MARKED.updated.toISOString()}"`, mark("updated"))
    .replaceAll(/"(urn:creditline:\w+)"/g, "$1");
}

const shapeFor = shapes(writeMarks, () => (json) => json);

function text(value: string): string {
  return JSON.stringify(legal(value));
}

/** A value as JSON, or nothing where there is none. */
function optional(value: unknown): string | undefined {
  const isEmpty = value === undefined || (Array.isArray(value) && value.length === 0);
  return isEmpty ? undefined : JSON.stringify(value);
}

function entry(article: Article, signals?: SignalSwitches): string {
  const { credit, image, topics } = article;
  const summary = runsText(creditedSummary(article));
  const members: Readonly<Record<Optional, string | undefined>> = {
    external_url: credit?.url && text(credit.url),
    summary: summary && text(summary),
    image: image && text(image.url),
    authors: optional(people(namedAuthors(article))),
    tags: optional(topics.map(({ name }) => legal(name))),
    attachments: optional(attachments(article)),
    _credit: optional(creditOf(article, termsPageOf(article.url), signals)),
  };
  const has = {
    external_url: members.external_url !== undefined,
    summary: summary !== "",
    image: image !== undefined,
    authors: members.authors !== undefined,
    tags: members.tags !== undefined,
    attachments: members.attachments !== undefined,
    _credit: members._credit !== undefined,
  };
  return filled(shapeFor(has), {
    id: text(article.id),
    url: text(article.url),
    title: text(entryTitle(article)),
    content: text(entryContent(article)),
    published: text(forDate(article.published).toISOString()),
    updated: text(forDate(article.updated).toISOString()),
    language: text(article.language),
    ...members,
  });
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
