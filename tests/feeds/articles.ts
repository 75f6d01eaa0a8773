import type { Article } from "../../src/article/article.ts";
import type { Channel } from "../../src/feeds/format.ts";

/** An article of the publication's own, with as little as possible. */
export const LEAST: Article = {
  id: "urn:uuid:00000000-0000-4000-8000-000000000001",
  slug: "least",
  url: "https://feeds.example.org/articles/least",
  title: "A headline that says just enough",
  html: "<p>One paragraph.</p>",
  language: "en",
  published: "2026-11-01T08:00:00Z",
  updated: "2026-11-01T08:00:00Z",
  authors: [{ key: "ada-park", name: "Ada Park" }],
  topics: [],
  citations: [],
  distribution: "full",
  corrections: [],
  fingerprint: "AAAA",
};

/** A republished article with every field. */
export const MOST: Article = {
  id: "tag:feeds.example.org,2026:most",
  slug: "most",
  url: "https://feeds.example.org/articles/most",
  title: "Harbour & river: “5 < 6”",
  summary: "What the harbour says & the river does <not>.",
  html: '<p>The <em>harbour</em> &#x26; the river.</p>\n<p><a href="https://feeds.example.org/partners">More</a></p>',
  language: "en-GB",
  published: "2026-11-02T08:00:00Z",
  updated: "2026-11-04T10:30:00Z",
  authors: [
    { key: "jo-marsh", name: "Jo Marsh", url: "https://outlet.example.com/jo?a=1&b=2" },
    { key: "kim-osei", name: "Kim Osei" },
  ],
  topics: [
    { key: "harbours", name: "Harbours & rivers" },
    { key: "trade", name: "Trade" },
  ],
  credit: {
    basis: "republished",
    outlet: {
      key: "outlet",
      name: "The Outlet & Sons",
      url: "https://outlet.example.com/",
      feed: "https://outlet.example.com/feed?type=rss&all=1",
    },
    title: "The harbour and the river",
    url: "https://outlet.example.com/2026/harbour?x=1&y=2",
    authors: [{ name: "Jo Marsh", url: "https://outlet.example.com/jo?a=1&b=2" }, { name: "Kim Osei" }],
    published: "2026-10-30T17:00:00Z",
    position: "end",
    indexing: "canonical",
  },
  citations: [
    { name: "Port Authority", title: "Yearly report", url: "https://port.example.com/report?y=2025&l=en" },
    { name: "A neighbour" },
  ],
  licence: { name: "CC BY 4.0", url: "https://creativecommons.org/licenses/by/4.0/" },
  copyright: "© 2026 The Outlet & Sons",
  image: {
    url: "https://feeds.example.org/images/harbour.0123456789abcdef.jpg",
    type: "image/jpeg",
    width: 1200,
    height: 675,
    bytes: 54321,
    alt: 'Ships & a "crane"',
    caption: "Ships at noon.",
    credit: "Lee Wu / Outlet",
    copyright: "© 2026 Lee Wu",
  },
  distribution: "full",
  corrections: [{ at: "2026-11-04T10:30:00Z", text: "The river is 12 km long, not 21." }],
  fingerprint: "BBBB",
};

/** What a feed of these says of itself. */
export const CHANNEL: Channel = {
  id: "tag:feeds.example.org,2026:feeds",
  title: "Example & Co. <feeds>",
  subtitle: "News with its credit & its sources.",
  home: "https://feeds.example.org/",
  self: "https://feeds.example.org/rss.xml",
  language: "en",
  updated: new Date("2026-11-04T10:30:00Z"),
  publisher: { name: "Example & Co.", url: "https://example.org/" },
  logo: "https://feeds.example.org/images/logo.png?a=1&b=2",
  icon: "https://feeds.example.org/images/icon.png",
  copyright: "© 2026 Example & Co.",
  licence: { name: "CC BY-SA 4.0", url: "https://creativecommons.org/licenses/by-sa/4.0/" },
  hubs: ["https://hub.example.com/?a=1&b=2", "https://hub2.example.com/"],
  minutes: 5,
  history: { complete: true },
};
