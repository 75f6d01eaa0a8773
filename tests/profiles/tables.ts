import type { Article } from "../../src/article/article.ts";
import type { PROFILES } from "../../src/profiles/profiles.ts";
import { but, FITTING, pictured } from "./articles.ts";

/** A profile. */
export type Name = keyof typeof PROFILES;

/** What becomes of an article: why it is left out, or its picture; nothing where it is carried whole. */
export type Row = readonly [
  what: string,
  article: Article,
  articleReasons: readonly string[],
  pictureReasons?: readonly string[],
];

const DEEP = `${"<div>".repeat(10)}<p>x</p>${"</div>".repeat(10)}`;

const SHORT = but({ html: "<p>Short.</p>" });

/** Each profile's rules as articles and reasons. */
export const TABLES: Readonly<Record<Name, readonly Row[]>> = {
  standard: [
    ["fits", FITTING, []],
    [
      "has a headline of 20 characters",
      but({ title: "x".repeat(20) }),
      ["Its headline has 20 characters: the standard profile takes 21 to 150."],
    ],
    ["has a headline of 21", but({ title: "x".repeat(21) }), []],
    ["has a headline of 150, counted as people do", but({ title: "👩".repeat(150) }), []],
    [
      "has a headline of 151",
      but({ title: "x".repeat(151) }),
      ["Its headline has 151 characters: the standard profile takes 21 to 150."],
    ],
    ["has no picture", but({ image: undefined }), []],
    [
      "has a small picture",
      pictured({ width: 1199 }),
      [],
      ["Its picture’s width is 1199 pixels: the standard profile takes at least 1200."],
    ],
    [
      "has a picture by nobody",
      pictured({ credit: undefined }),
      [],
      ["Its picture names nobody: write credit below image."],
    ],
    [
      "has a picture without a size",
      pictured({ bytes: undefined }),
      [],
      ["Its picture’s type or size is not known: write type and bytes below image."],
    ],
    [
      "has a picture whose width nobody knows",
      pictured({ width: undefined }),
      [],
      ["Its picture’s width is not known: write width and height below image."],
    ],
    ["is old", but({ published: "2016-01-01T00:00:00Z" }), []],
    ["is a summary", but({ distribution: "summary" }), []],
    [
      "is in another language",
      but({ language: "fr" }),
      ["It is in another language (fr) than the feed: the standard profile takes one a feed."],
    ],
    [
      "loads a picture over http",
      but({ html: '<p><img src="http://a.example/x.jpg" alt=""></p>' }),
      ["Its text loads a picture over http: the standard profile takes https alone."],
    ],
  ],
  msn: [
    ["fits", FITTING, []],
    [
      "has a headline that is too short",
      but({ title: "Short" }),
      ["Its headline has 5 characters: MSN takes 21 to 150."],
    ],
    ["is 364 days old", but({ published: "2025-11-21T12:00:00Z" }), []],
    [
      "is 365 days old",
      but({ published: "2025-11-20T12:00:00Z" }),
      ["It was published 365 days ago: MSN takes at most 364."],
    ],
    [
      "is a summary",
      but({ distribution: "summary" }),
      ["Its outlet lets feeds carry a summary alone: MSN wants the whole text."],
    ],
    ["has no picture", but({ image: undefined }), []],
    [
      "has a picture of 719 pixels",
      pictured({ width: 719, height: 500 }),
      [],
      ["Its picture’s larger side is 719 pixels: MSN takes at least 720."],
    ],
    [
      "has a picture that is very wide",
      pictured({ width: 2000, height: 1000 }),
      [],
      ["Its picture’s width by its height is 2: MSN takes 0.5 to 1.89."],
    ],
    [
      "has a picture that is very high",
      pictured({ width: 400, height: 1000 }),
      [],
      ["Its picture’s width by its height is 0.4: MSN takes 0.5 to 1.89."],
    ],
    [
      "has a picture of another type",
      pictured({ type: "image/svg+xml" }),
      [],
      ["Its picture is image/svg+xml: MSN takes image/png, image/jpeg, image/gif, image/webp."],
    ],
    [
      "has a picture of no known type",
      pictured({ type: undefined }),
      [],
      ["Its picture is of a type that is not known: MSN takes image/png, image/jpeg, image/gif, image/webp."],
    ],
    [
      "has a picture that is too heavy",
      pictured({ bytes: 15_000_001 }),
      [],
      ["Its picture’s size is 15000001 bytes: MSN takes at most 15000000."],
    ],
    [
      "has struck words",
      but({ html: "<p>It is <del>not</del> so, <s>no</s>.</p>" }),
      ["Its text has <del>, <s>, which MSN does not take and nothing can stand for."],
    ],
    [
      "has code",
      but({ html: "<pre><code>a\n  b</code></pre>" }),
      ["Its text has <pre>, which MSN does not take and nothing can stand for."],
    ],
    ["stands ten tags deep", but({ html: DEEP }), ["Its text stands 11 tags deep: MSN takes at most 9."]],
    [
      "has several mistakes at once",
      but({ title: "Short", distribution: "summary", language: "de" }),
      [
        "Its headline has 5 characters: MSN takes 21 to 150.",
        "Its outlet lets feeds carry a summary alone: MSN wants the whole text.",
        "It is in another language (de) than the feed: MSN takes one a feed.",
      ],
    ],
  ],
  smartnews: [
    ["fits", FITTING, []],
    ["has a short headline", but({ title: "Short" }), []],
    ["has no picture", but({ image: undefined }), []],
    ["has a small picture", pictured({ width: 100, height: 100 }), []],
    [
      "is a summary",
      but({ distribution: "summary" }),
      ["Its outlet lets feeds carry a summary alone: SmartNews wants the whole text."],
    ],
    [
      "has its whole text for partners with the right to it",
      but({ distribution: "partners" }),
      ["Its outlet lets feeds carry a summary alone: SmartNews wants the whole text."],
    ],
    ["has struck words", but({ html: "<p>It is <del>not</del> so.</p>" }), []],
    ["has no byline at all", but({ authors: [], credit: undefined }), ["It has no author: SmartNews wants it."]],
    ["has none, but an outlet", but({ authors: [] }), []],
    [
      "is in another language",
      but({ language: "ja" }),
      ["It is in another language (ja) than the feed: SmartNews takes one a feed."],
    ],
    ["is in another country's English", but({ language: "en-AU" }), []],
    [
      "weighs more than the whole feed may",
      but({ html: `<p>${"x".repeat(1_000_000)}</p>` }),
      ["With it the feed would be larger than 1000000 bytes: SmartNews takes no more."],
    ],
  ],
  flipboard: [
    ["fits", FITTING, []],
    ["has no picture", but({ image: undefined }), ["It has no picture: Flipboard wants one."]],
    [
      "has a small picture",
      pictured({ width: 1200, height: 499 }),
      ["Its picture’s smaller side is 499 pixels: Flipboard takes at least 500."],
    ],
    [
      "has a picture whose sides nobody knows",
      pictured({ height: undefined }),
      ["Its picture’s smaller side is not known: write width and height below image."],
    ],
    [
      "is too short for an excerpt",
      SHORT,
      ["Its excerpt has 26 characters, and its text no more: Flipboard takes at least 300."],
    ],
    [
      "is a summary",
      but({ distribution: "summary", summary: "y".repeat(300) }),
      ["Its outlet lets feeds carry a summary alone: Flipboard wants the whole text."],
    ],
    ["has a summary that is long enough", but({ summary: "y".repeat(300), html: "<p>Short.</p>" }), []],
  ],
};
