import * as v from "valibot";

const url = v.pipe(
  v.string(),
  v.check((value) => /^https?:$/.test(URL.parse(value)?.protocol ?? ""), "an absolute http address"),
);
const text = v.pipe(v.string(), v.nonEmpty());
const date = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/),
  v.check((value) => !Number.isNaN(Date.parse(value))),
);
const author = v.pipe(
  v.strictObject({ name: v.optional(text), url: v.optional(url), avatar: v.optional(url) }),
  v.check((value) => Object.keys(value).length > 0, "at least one of name, url, avatar"),
);

/** `_credit`: an extension is an object whose name begins with an underscore and that says what it is about. */
const credit = v.strictObject({
  about: url,
  basis: v.optional(v.picklist(["republished", "adapted"])),
  outlet: v.optional(v.strictObject({ name: text, url: v.optional(url), feed_url: v.optional(url) })),
  title: v.optional(text),
  url: v.optional(url),
  authors: v.optional(v.pipe(v.array(author), v.nonEmpty())),
  date_published: v.optional(v.union([date, v.pipe(v.string(), v.isoDate())])),
  license: v.optional(v.strictObject({ name: text, url })),
  copyright_notice: v.optional(text),
  credit_line: v.optional(text),
  citations: v.optional(
    v.pipe(v.array(v.strictObject({ name: text, url: v.optional(url), title: v.optional(text) })), v.nonEmpty()),
  ),
  obligations: v.optional(
    v.strictObject({
      pixel: v.optional(url),
      licence_sentence: v.optional(text),
      notes: v.optional(v.pipe(v.array(text), v.nonEmpty())),
    }),
  ),
  status: v.optional(v.picklist(["corrected", "withdrawn"])),
  corrections: v.optional(v.pipe(v.array(v.strictObject({ date, text })), v.nonEmpty())),
  withdrawal: v.optional(v.strictObject({ date, reason: text })),
  image: v.optional(
    v.strictObject({
      credit: v.optional(text),
      copyright: v.optional(text),
      alt: v.optional(text),
      caption: v.optional(text),
    }),
  ),
});

const attachment = v.strictObject({
  url,
  mime_type: v.pipe(v.string(), v.regex(/^[a-z]+\/[a-z0-9.+-]+$/)),
  title: v.optional(text),
  size_in_bytes: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
});

const item = v.strictObject({
  id: text,
  url,
  external_url: v.optional(url),
  title: v.optional(text),
  content_html: v.string(),
  summary: v.optional(text),
  image: v.optional(url),
  date_published: date,
  date_modified: date,
  authors: v.optional(v.pipe(v.array(author), v.nonEmpty())),
  tags: v.optional(v.pipe(v.array(text), v.nonEmpty())),
  language: text,
  attachments: v.optional(v.pipe(v.array(attachment), v.nonEmpty())),
  _credit: v.optional(credit),
});

/**
 * JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/) as strictly as it can be read, with no field that it does not
 * know, no feed-level authors, and items with distinct ids.
 */
export const jsonFeed = v.strictObject({
  version: v.literal("https://jsonfeed.org/version/1.1"),
  title: text,
  home_page_url: url,
  feed_url: url,
  description: v.optional(text),
  user_comment: v.optional(text),
  next_url: v.optional(url),
  icon: v.optional(url),
  favicon: v.optional(url),
  language: v.optional(text),
  hubs: v.optional(v.pipe(v.array(v.strictObject({ type: v.literal("WebSub"), url })), v.nonEmpty())),
  items: v.pipe(
    v.array(item),
    v.check((items) => new Set(items.map(({ id }) => id)).size === items.length, "ids are distinct"),
  ),
});
