import * as v from "valibot";
import { isStated, type Purpose, USAGE_ANSWERS, type UsageTerms, usesBy } from "../../article/uses.ts";
import { address, date, languageTag, licenceOf, line, personNamed, present } from "../facts/values.ts";
import type { NamedSite, OriginalStatement, Statement } from "../material/statement.ts";
import {
  citationsIn,
  correctionsIn,
  type Named,
  obligationsIn,
  trailTo,
  withdrawalIn,
  withoutFigureOf,
} from "./feedcredit.ts";
import type { Entry } from "./feedentry.ts";
import { ownerStatement } from "./feedparts.ts";

const words = v.fallback(v.optional(v.string()), undefined);
const people = v.fallback(v.optional(v.array(v.looseObject({ name: words, url: words }))), undefined);

const answer = v.fallback(v.optional(v.picklist(USAGE_ANSWERS)), undefined);

const usage = v.looseObject({
  search: answer,
  "ai-input": answer,
  "ai-train": answer,
  "ai-index": answer,
  tdm: answer,
  acquire: words,
} satisfies Record<Purpose | "acquire", v.GenericSchema>);

/** What this publication's own feeds say in `_credit`. */
const credit = v.looseObject({
  basis: words,
  title: words,
  url: words,
  date_published: words,
  copyright_notice: words,
  outlet: v.optional(v.looseObject({ name: words, url: words, feed_url: words })),
  authors: people,
  trail: people,
  license: v.optional(v.looseObject({ name: words, url: words })),
  citations: v.fallback(v.optional(v.array(v.looseObject({ name: words, url: words, title: words }))), undefined),
  image: v.fallback(
    v.optional(v.looseObject({ credit: words, copyright: words, alt: words, caption: words })),
    undefined,
  ),
  usage: v.fallback(v.optional(usage), undefined),
  status: words,
  corrections: v.fallback(v.optional(v.array(v.looseObject({ date: words, text: words }))), undefined),
  withdrawal: v.fallback(v.optional(v.looseObject({ date: words, reason: words })), undefined),
  obligations: v.fallback(
    v.optional(
      v.looseObject({
        pixel: words,
        licence_sentence: words,
        notes: v.fallback(v.optional(v.array(v.string())), undefined),
      }),
    ),
    undefined,
  ),
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
  attachments: v.fallback(
    v.optional(
      v.array(
        v.looseObject({ url: words, mime_type: words, size_in_bytes: v.fallback(v.optional(v.number()), undefined) }),
      ),
    ),
    undefined,
  ),
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

/** The item's picture with what is owed for it. */
function pictureIn({ image, attachments, _credit: credited }: Item): Statement["picture"] {
  const url = address(image);
  if (url === undefined) return undefined;
  const file = attachments?.find((attachment) => address(attachment.url) === url);
  const owed = credited?.image;
  return present({
    url,
    type: file?.mime_type?.startsWith("image/") ? file.mime_type : undefined,
    bytes: Number.isInteger(file?.size_in_bytes) ? file?.size_in_bytes : undefined,
    alt: line(owed?.alt),
    caption: line(owed?.caption),
    credit: line(owed?.credit),
    copyright: line(owed?.copyright),
  });
}

/** What an adapted article rests on, which whoever carries it on cites. */
function adaptedFrom({ _credit: credited }: Item): readonly Named[] {
  if (credited?.basis !== "adapted") return [];
  return [{ name: credited.outlet?.name, title: credited.title, url: credited.url ?? credited.outlet?.url }];
}

/** What programs may do with the text; none where the feed says nothing of that. */
function usageOf({ _credit: credited }: Item): UsageTerms | undefined {
  const said = credited?.usage;
  const uses = usesBy((purpose) => said?.[purpose]);
  return isStated(uses) ? present<UsageTerms>({ ...uses, acquire: address(said?.acquire) }) : undefined;
}

function obligationsOfItem({ _credit: credited }: Item): Statement["obligations"] {
  const { pixel, licence_sentence: licence, notes = [] } = credited?.obligations ?? {};
  return obligationsIn(pixel, licence, notes);
}

/** What was put right in the text. */
function correctionsOf({ _credit: credited }: Item): Statement["corrections"] {
  return correctionsIn(credited?.corrections?.map(({ date: at, text }) => ({ at, text })));
}

/** Why the article was taken back; absent for one that may be carried. */
function withdrawalOf({ _credit: credited }: Item): string | undefined {
  const { status, withdrawal } = credited ?? {};
  if (status !== "withdrawn" && withdrawal === undefined) return undefined;
  return withdrawalIn({ at: withdrawal?.date, text: withdrawal?.reason });
}

/** An adapted article is this feed's own text, whatever it rests on. */
function original({ _credit: credited }: Item, owner: NamedSite | undefined): OriginalStatement | undefined {
  if (credited?.outlet === undefined || credited.basis === "adapted") return undefined;
  return present<OriginalStatement>({
    trail: trailTo(credited.trail, owner),
    title: line(credited.title),
    site: present({
      name: line(credited.outlet.name),
      url: address(credited.outlet.url),
      feed: address(credited.outlet.feed_url),
    }),
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
  const picture = pictureIn(found);
  const credit = original(found, owner.site);
  const id = line(found.id);
  const withdrawn = withdrawalOf(found);
  return {
    ...(id && { id }),
    ...(html ? { html: withoutFigureOf(html, picture?.url) } : { text: text ?? summary ?? "" }),
    isSummary: !html && !text,
    ...(withdrawn !== undefined && { withdrawn }),
    statement: present<Statement>({
      title: line(found.title),
      authors: authorsOf(found.authors ?? (found.author ? [found.author] : [])),
      published: date(found.date_published),
      language: languageTag(found.language ?? feed.language),
      url: address(found.url),
      ...owner,
      topics: (found.tags ?? []).flatMap((tag) => line(tag) ?? []),
      picture,
      citations: citationsIn([...adaptedFrom(found), ...(found._credit?.citations ?? [])]),
      corrections: correctionsOf(found),
      usage: usageOf(found),
      obligations: credit && obligationsOfItem(found),
      original: credit,
      ...(credit === undefined && {
        licence: licenceOf(found._credit?.license?.url, found._credit?.license?.name),
        copyright: line(found._credit?.copyright_notice),
      }),
    }),
  };
}

/** The entries of a JSON Feed. */
export function jsonEntries(feed: Feed): readonly Entry[] {
  return feed.items.map((found) => entry(found, feed));
}
