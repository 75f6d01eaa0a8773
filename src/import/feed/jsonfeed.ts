import * as v from "valibot";
import { address, date, languageTag, licenceOf, line, personNamed, present } from "../facts/values.ts";
import type { NamedSite, OriginalStatement, Statement } from "../material/statement.ts";
import type { Entry } from "./feedentry.ts";
import { ownerStatement } from "./feedparts.ts";

const words = v.fallback(v.optional(v.string()), undefined);
const people = v.fallback(v.optional(v.array(v.looseObject({ name: words, url: words }))), undefined);

/** What this publication's own feeds say in `_credit`. */
const credit = v.looseObject({
  basis: words,
  title: words,
  url: words,
  date_published: words,
  copyright_notice: words,
  outlet: v.optional(v.looseObject({ name: words, url: words })),
  authors: people,
  trail: people,
  license: v.optional(v.looseObject({ name: words, url: words })),
});

const item = v.looseObject({
  id: v.fallback(v.optional(v.union([v.string(), v.number()])), undefined),
  url: words,
  external_url: words,
  title: words,
  content_html: words,
  content_text: words,
  summary: words,
  date_published: words,
  language: words,
  image: words,
  authors: people,
  author: v.fallback(v.optional(v.looseObject({ name: words, url: words })), undefined),
  tags: v.fallback(v.optional(v.array(v.string())), undefined),
  _credit: v.fallback(v.optional(credit), undefined),
});

/** JSON Feed 1.0 and 1.1 (https://www.jsonfeed.org/version/1.1/), as far as an import needs it; what is of another type counts as absent. */
export const jsonFeed = v.looseObject({
  version: v.pipe(v.string(), v.regex(/^https?:\/\/(?:www\.)?jsonfeed\.org\/version\//u)),
  title: words,
  home_page_url: words,
  language: words,
  items: v.array(item),
});

type Feed = v.InferOutput<typeof jsonFeed>;
type Item = Feed["items"][number];

function authorsOf(list: v.InferOutput<typeof people>): Statement["authors"] {
  return (list ?? []).flatMap(({ name, url }) => personNamed(name, url) ?? []);
}

/** By way of whom a credited article came: those whom it names, and the feed that it is in. */
function trailOf({ trail }: NonNullable<Item["_credit"]>, owner: NamedSite | undefined): readonly NamedSite[] {
  const named = (trail ?? []).map(({ name, url }) => present<NamedSite>({ name: line(name), url: address(url) }));
  return [...named, ...(owner === undefined ? [] : [owner])].filter(({ name }) => name !== undefined);
}

/** An adapted article is this feed's own text, whatever it rests on. */
function original({ _credit: credited }: Item, owner: NamedSite | undefined): OriginalStatement | undefined {
  if (credited?.outlet === undefined || credited.basis === "adapted") return undefined;
  return present<OriginalStatement>({
    trail: trailOf(credited, owner),
    title: line(credited.title),
    site: present({ name: line(credited.outlet.name), url: address(credited.outlet.url) }),
    url: address(credited.url),
    published: date(credited.date_published),
    authors: authorsOf(credited.authors),
    licence: licenceOf(credited.license?.url, credited.license?.name),
    copyright: line(credited.copyright_notice),
  });
}

function entry(found: Item, feed: Feed): Entry {
  const { content_html: html, content_text: text, summary } = found;
  const owner = ownerStatement(
    present({ name: line(feed.title), url: address(feed.home_page_url) }),
    line(found.title),
  );
  const image = address(found.image);
  const id = line(found.id);
  return {
    ...(id && { id }),
    ...(html ? { html } : { text: text ?? summary ?? "" }),
    isSummary: !html && !text,
    statement: present<Statement>({
      title: line(found.title),
      authors: authorsOf(found.authors ?? (found.author ? [found.author] : [])),
      published: date(found.date_published),
      language: languageTag(found.language ?? feed.language),
      url: address(found.url),
      ...owner,
      topics: (found.tags ?? []).flatMap((tag) => line(tag) ?? []),
      picture: image === undefined ? undefined : { url: image },
      original: original(found, owner.site),
    }),
  };
}

/** The entries of a JSON Feed. */
export function jsonEntries(feed: Feed): readonly Entry[] {
  return feed.items.map((found) => entry(found, feed));
}
