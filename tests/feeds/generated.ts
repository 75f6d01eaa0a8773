import fc from "fast-check";
import type { Article } from "../../src/article/article.ts";
import { LEAST } from "./articles.ts";

/** What breaks feeds in the wild, and what only looks as if it would. */
const NASTY = [
  "]]>",
  "]]>]]>",
  "]]]]><![CDATA[>",
  "<![CDATA[",
  "</item></channel></rss>",
  "</entry>",
  "&amp;",
  "&amp;amp;",
  "&lt;b&gt;",
  "&nbsp;",
  "&#0;",
  "AT&T <b> \"quotes\" 'single'",
  "5 < 6 & 7 > 3",
  "$& $1 $`",
  "\u0000\u0008\u000b\u000c\u001f",
  "\ufffe\uffff",
  "\ud800",
  "\udfff x",
  "\r\n\r\t",
  "👩‍👩‍👧‍👦 🏴‍☠️",
  "שלום עולם ‏",
  "مرحبا بالعالم",
  "日本語の見出し",
  "<!-- -->",
  "<?xml?>",
  "\u2028\u2029\u0085\u00a0",
] as const;

const utf16 = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 12 })
  .map((units) => String.fromCharCode(...units));

/** Any text at all, half characters included. */
export const anyText: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.constantFrom(...NASTY), utf16, fc.string({ unit: "grapheme", maxLength: 12 })), { maxLength: 5 })
  .map((parts) => parts.join(""));

/** Text that has no comment in it, as sanitized HTML has none: feedsmith drops comments within CDATA. */
const anyHtml = anyText.map((text) => text.replaceAll("<!--", "<! --"));

const named = anyText.map((text) => `n${text}n`);
const httpUrl = fc.webUrl({ withQueryParameters: true, withFragments: true }).map((url) => new URL(url).href);
const moment = fc
  .integer({ min: 0, max: 4_102_444_800 })
  .map((seconds) => `${new Date(seconds * 1000).toISOString().slice(0, 19)}Z`);
const person = fc.record({ name: named, url: httpUrl }, { requiredKeys: ["name"] });

const credit = fc.record(
  {
    basis: fc.constantFrom("republished" as const, "adapted" as const),
    outlet: fc.record(
      { key: fc.constant("outlet"), name: named, url: httpUrl, feed: httpUrl },
      { requiredKeys: ["key", "name"] },
    ),
    title: named,
    url: httpUrl,
    authors: fc.array(person, { maxLength: 2 }),
    published: moment,
    position: fc.constantFrom("end" as const, "top" as const),
    indexing: fc.constant("canonical" as const),
  },
  { requiredKeys: ["basis", "outlet", "authors", "position", "indexing"] },
);

const image = fc.record(
  {
    url: httpUrl,
    type: fc.constantFrom("image/jpeg", "image/svg+xml"),
    width: fc.nat(),
    height: fc.nat(),
    bytes: fc.nat(),
    alt: named,
    caption: named,
    credit: named,
    copyright: named,
  },
  { requiredKeys: ["url"] },
);

/** An article with any text in every field that an editor or another outlet's page fills. */
export const anyArticle: fc.Arbitrary<Article> = fc
  .record(
    {
      id: fc.oneof(
        fc.uuid().map((uuid) => `urn:uuid:${uuid}`),
        named,
      ),
      slug: fc.constant("any"),
      url: fc.constant("https://feeds.example.org/articles/any"),
      title: named,
      summary: named,
      html: anyHtml,
      language: fc.constantFrom("en", "ar", "zh-Hant"),
      published: moment,
      updated: moment,
      authors: fc.array(
        person.map((author) => ({ ...author, key: "key" })),
        { maxLength: 3 },
      ),
      topics: fc.array(
        named.map((name) => ({ key: "topic", name })),
        { maxLength: 2 },
      ),
      credit,
      citations: fc.array(fc.record({ name: named, title: named, url: httpUrl }, { requiredKeys: ["name"] }), {
        maxLength: 2,
      }),
      licence: fc.record({ name: named, url: httpUrl }),
      copyright: named,
      image,
      distribution: fc.constantFrom("full" as const, "summary" as const),
      corrections: fc.array(fc.record({ at: moment, text: named }), { maxLength: 1 }),
      fingerprint: fc.constant("CCCC"),
    },
    {
      requiredKeys: [
        "id",
        "slug",
        "url",
        "title",
        "html",
        "language",
        "published",
        "updated",
        "authors",
        "topics",
        "citations",
        "distribution",
        "corrections",
        "fingerprint",
      ],
    },
  )
  .map((article) => ({ ...LEAST, ...article }));
