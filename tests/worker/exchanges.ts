/** A request and what its response must say. `ETAG`, `LISTING` and `MODIFIED` stand for the path's own validators. */
export interface Exchange {
  readonly path: string;
  readonly method?: string;
  readonly send?: Readonly<Record<string, string>>;
  readonly status: number;
  /** Each header's value, a pattern for it, or null where it must be absent. */
  readonly headers?: Readonly<Record<string, string | RegExp | null>>;
}

const FRESH = "public, max-age=300, stale-while-revalidate=86400, stale-if-error=604800";
const EXPOSED = "ETag, Last-Modified, Link, IM";
const DELTA = { "A-IM": "feed" };

const feeds: readonly Exchange[] = [
  {
    path: "/rss.xml",
    status: 200,
    headers: {
      "Content-Type": "application/rss+xml; charset=utf-8",
      "Cache-Control": FRESH,
      ETag: /^W\/"[a-z0-9]+"$/,
      "Last-Modified": "Wed, 04 Nov 2026 10:30:00 GMT",
      Vary: "Sec-Fetch-Dest, A-IM",
      "Access-Control-Allow-Origin": "*",
      "Access-Control-Expose-Headers": EXPOSED,
      "X-Content-Type-Options": "nosniff",
      "Content-Security-Policy": /style-src 'self'/,
      "Cache-Tag": /^everything,articles\/harbour-and-river,/,
      Link: '<https://feeds.example.org/rss.xml>; rel="self", <https://hub.example.com/?a=1&b=2>; rel="hub", <https://creativecommons.org/licenses/by-sa/4.0/>; rel="license"',
      "Set-Cookie": null,
      Expires: null,
      IM: null,
    },
  },
  { path: "/atom.xml", status: 200, headers: { "Content-Type": "application/atom+xml; charset=utf-8" } },
  { path: "/feed.json", status: 200, headers: { "Content-Type": "application/feed+json; charset=utf-8" } },
  {
    path: "/rss.xml?utm_source=x&y",
    status: 200,
    headers: { Link: /<https:\/\/feeds.example.org\/rss.xml>; rel="self"/ },
  },
  {
    path: "/rss.xml",
    send: { Accept: "application/json" },
    status: 200,
    headers: { "Content-Type": "application/rss+xml; charset=utf-8" },
  },
  {
    path: "/rss.xml",
    send: { Host: "elsewhere.example" },
    status: 200,
    headers: { Link: /<https:\/\/feeds.example.org\/rss.xml>/ },
  },
  {
    path: "/rss.xml",
    send: { "Sec-Fetch-Dest": "document" },
    status: 200,
    headers: { "Content-Type": "application/xml; charset=utf-8", Vary: "Sec-Fetch-Dest, A-IM" },
  },
  {
    path: "/atom.xml",
    send: { "Sec-Fetch-Dest": "document" },
    status: 200,
    headers: { "Content-Type": "application/xml; charset=utf-8" },
  },
  {
    path: "/feed.json",
    send: { "Sec-Fetch-Dest": "document" },
    status: 200,
    headers: { "Content-Type": "application/feed+json; charset=utf-8" },
  },
  {
    path: "/rss.xml",
    send: { "Sec-Fetch-Dest": "empty" },
    status: 200,
    headers: { "Content-Type": "application/rss+xml; charset=utf-8" },
  },
  {
    path: "/outlets/tide/rss.xml",
    status: 200,
    headers: {
      "Cache-Tag": "outlets/tide,articles/harbour-and-river",
      Link: /<https:\/\/feeds.example.org\/outlets\/tide\/rss.xml>; rel="self"/,
    },
  },
  { path: "/topics/trade/atom.xml", status: 200, headers: { "Cache-Tag": /^topics\/trade,/ } },
  { path: "/authors/kim-osei/feed.json", status: 200 },
  {
    path: "/authors/%D7%A2%D7%93%D7%94-%D7%A4%D7%90%D7%A8%D7%A7/rss.xml",
    status: 200,
    headers: { "Cache-Tag": /^authors\/%D7%A2/ },
  },
  { path: "/articles/adapted/rss.xml", status: 200, headers: { "Last-Modified": "Sat, 10 Oct 2026 08:00:00 GMT" } },
  { path: "/articles/taken-back/rss.xml", status: 200, headers: { "Last-Modified": "Sun, 25 Oct 2026 16:00:00 GMT" } },
];

const conditional: readonly Exchange[] = [
  {
    path: "/rss.xml",
    send: { "If-None-Match": "ETAG" },
    status: 304,
    headers: {
      ETag: "ETAG",
      "Last-Modified": "MODIFIED",
      "Cache-Control": FRESH,
      Vary: "Sec-Fetch-Dest, A-IM",
      Link: /rel="hub"/,
      "Access-Control-Allow-Origin": "*",
      "Access-Control-Expose-Headers": EXPOSED,
      "Content-Type": null,
      "Content-Length": null,
      "Cache-Tag": null,
    },
  },
  { path: "/atom.xml", send: { "If-None-Match": "ETAG" }, status: 304 },
  { path: "/feed.json", send: { "If-None-Match": "ETAG" }, status: 304 },
  { path: "/articles/adapted", send: { "If-None-Match": "ETAG" }, status: 304, headers: { Link: /rel="canonical"/ } },
  { path: "/", send: { "If-None-Match": "ETAG" }, status: 304 },
  {
    path: "/feeds.opml",
    send: { "If-None-Match": "ETAG" },
    status: 304,
    headers: { "Access-Control-Allow-Origin": "*" },
  },
  { path: "/sitemap.xml", send: { "If-None-Match": "ETAG" }, status: 304 },
  { path: "/rss.xml", send: { "If-None-Match": "STRONG" }, status: 304 },
  { path: "/rss.xml", send: { "If-None-Match": '"x", ETAG' }, status: 304 },
  { path: "/rss.xml", send: { "If-None-Match": 'ETAG,W/"y"' }, status: 304 },
  { path: "/rss.xml", send: { "If-None-Match": ', ,"x" ,, ETAG ,' }, status: 304 },
  { path: "/rss.xml", send: { "If-None-Match": "*" }, status: 304 },
  { path: "/rss.xml", send: { "If-None-Match": '"other"' }, status: 200 },
  { path: "/rss.xml", send: { "If-None-Match": 'W/""' }, status: 200 },
  { path: "/rss.xml", send: { "If-None-Match": "BARE" }, status: 200 },
  { path: "/rss.xml", send: { "If-None-Match": '"unclosed' }, status: 200 },
  { path: "/rss.xml", send: { "If-None-Match": 'w/"lower"' }, status: 200 },
  { path: "/rss.xml", send: { "If-None-Match": "LISTING" }, status: 304, headers: { ETag: "ETAG" } },
  { path: "/atom.xml", send: { "If-None-Match": "RSS-ETAG" }, status: 200 },
  { path: "/rss.xml", send: { "If-Modified-Since": "MODIFIED" }, status: 304 },
  { path: "/rss.xml", send: { "If-Modified-Since": "Wed, 04 Nov 2026 10:30:01 GMT" }, status: 304 },
  { path: "/rss.xml", send: { "If-Modified-Since": "Wed, 04 Nov 2026 10:29:59 GMT" }, status: 200 },
  { path: "/rss.xml", send: { "If-Modified-Since": "Wednesday, 04-Nov-26 10:30:00 GMT" }, status: 304 },
  { path: "/rss.xml", send: { "If-Modified-Since": "Wednesday, 04-Nov-26 10:29:00 GMT" }, status: 200 },
  { path: "/rss.xml", send: { "If-Modified-Since": "Wed Nov  4 10:30:00 2026" }, status: 304 },
  { path: "/rss.xml", send: { "If-Modified-Since": "Wed Nov  4 10:00:00 2026" }, status: 200 },
  { path: "/rss.xml", send: { "If-Modified-Since": "Sunday, 06-Nov-94 08:49:37 GMT" }, status: 200 },
  { path: "/rss.xml", send: { "If-Modified-Since": "2026-11-05T00:00:00Z" }, status: 200 },
  { path: "/rss.xml", send: { "If-Modified-Since": "Tue, 31 Feb 2026 10:30:00 GMT" }, status: 200 },
  { path: "/rss.xml", send: { "If-Modified-Since": "yesterday" }, status: 200 },
  { path: "/rss.xml", send: { "If-Modified-Since": "" }, status: 200 },
  { path: "/rss.xml", send: { "If-None-Match": '"other"', "If-Modified-Since": "MODIFIED" }, status: 200 },
  {
    path: "/rss.xml",
    send: { "If-None-Match": "ETAG", "If-Modified-Since": "Thu, 01 Jan 1970 00:00:00 GMT" },
    status: 304,
  },
  { path: "/rss.xml", send: { "If-None-Match": "malformed", "If-Modified-Since": "MODIFIED" }, status: 200 },
  { path: "/rss.xml", send: { "If-Match": '"other"' }, status: 200 },
  { path: "/rss.xml", send: { "If-Unmodified-Since": "Thu, 01 Jan 1970 00:00:00 GMT" }, status: 200 },
  { path: "/rss.xml", method: "HEAD", send: { "If-None-Match": "ETAG" }, status: 304 },
];

const deltas: readonly Exchange[] = [
  {
    path: "/rss.xml",
    send: DELTA,
    status: 200,
    headers: { ETag: /^W\/"e\.[a-z0-9]+\.[\w-]{16}"$/, "Cloudflare-CDN-Cache-Control": "no-store", IM: null },
  },
  {
    path: "/rss.xml",
    send: { ...DELTA, "If-None-Match": "LISTING" },
    status: 304,
    headers: { ETag: "LISTING", "Cloudflare-CDN-Cache-Control": "no-store", IM: null },
  },
  { path: "/rss.xml", send: { ...DELTA, "If-None-Match": "ETAG" }, status: 304, headers: { ETag: "LISTING" } },
  { path: "/rss.xml", send: { ...DELTA, "If-None-Match": "*" }, status: 304 },
  {
    path: "/rss.xml",
    send: { ...DELTA, "If-None-Match": "PAST" },
    status: 226,
    headers: {
      IM: "feed",
      ETag: "LISTING",
      "Last-Modified": "MODIFIED",
      "Content-Type": "application/rss+xml; charset=utf-8",
      "Cloudflare-CDN-Cache-Control": "no-store",
      Vary: "Sec-Fetch-Dest, A-IM",
      "Access-Control-Allow-Origin": "*",
      Link: /rel="self"/,
    },
  },
  { path: "/atom.xml", send: { ...DELTA, "If-None-Match": "PAST" }, status: 226, headers: { IM: "feed" } },
  { path: "/feed.json", send: { ...DELTA, "If-None-Match": "PAST" }, status: 226, headers: { IM: "feed" } },
  { path: "/topics/trade/rss.xml", send: { ...DELTA, "If-None-Match": "PAST" }, status: 226 },
  { path: "/outlets/tide/rss.xml", send: { ...DELTA, "If-None-Match": "PAST" }, status: 226 },
  { path: "/authors/jo-marsh/atom.xml", send: { ...DELTA, "If-None-Match": "PAST" }, status: 226 },
  { path: "/articles/adapted/feed.json", send: { ...DELTA, "If-None-Match": "PAST" }, status: 226 },
  { path: "/rss.xml", method: "HEAD", send: { ...DELTA, "If-None-Match": "PAST" }, status: 226 },
  { path: "/rss.xml", send: { "A-IM": "gzip, feed;q=0.5, vcdiff", "If-None-Match": "PAST" }, status: 226 },
  { path: "/rss.xml", send: { "A-IM": "FEED", "If-None-Match": "PAST" }, status: 226 },
  {
    path: "/rss.xml",
    send: { "A-IM": "feed;q=0", "If-None-Match": "PAST" },
    status: 200,
    headers: { IM: null, ETag: "ETAG", "Cloudflare-CDN-Cache-Control": null },
  },
  { path: "/rss.xml", send: { "A-IM": "feed;q=0.000", "If-None-Match": "PAST" }, status: 200 },
  { path: "/rss.xml", send: { "A-IM": "diffe", "If-None-Match": "PAST" }, status: 200, headers: { IM: null } },
  { path: "/rss.xml", send: { "A-IM": "feedx", "If-None-Match": "PAST" }, status: 200, headers: { IM: null } },
  { path: "/rss.xml", send: { "A-IM": ";;,=", "If-None-Match": "PAST" }, status: 200, headers: { IM: null } },
  { path: "/rss.xml", send: { "If-None-Match": "PAST" }, status: 200, headers: { IM: null } },
  { path: "/rss.xml", send: { ...DELTA, "If-None-Match": '"foreign"' }, status: 200, headers: { IM: null } },
  { path: "/rss.xml", send: { ...DELTA, "If-None-Match": 'W/"e.nonsense.AAAA"' }, status: 200, headers: { IM: null } },
  { path: "/rss.xml", send: { ...DELTA, "If-None-Match": "CUT" }, status: 200, headers: { IM: null } },
  { path: "/atom.xml", send: { ...DELTA, "If-None-Match": "RSS-PAST" }, status: 200, headers: { IM: null } },
  { path: "/rss.xml", send: { ...DELTA, "If-Modified-Since": "MODIFIED" }, status: 304 },
  {
    path: "/rss.xml",
    send: { ...DELTA, "Sec-Fetch-Dest": "document", "If-None-Match": "PAST" },
    status: 226,
    headers: { "Content-Type": "application/xml; charset=utf-8" },
  },
];

const pages: readonly Exchange[] = [
  {
    path: "/",
    status: 200,
    headers: {
      "Content-Type": "text/html; charset=utf-8",
      "Cache-Control": FRESH,
      "Content-Security-Policy": /^default-src 'none'; style-src 'self'; script-src 'self';/,
      Link: /<https:\/\/feeds.example.org\/feed.json>; rel="alternate"; type="application\/feed\+json"/,
      "Access-Control-Allow-Origin": null,
    },
  },
  {
    path: "/articles/adapted",
    status: 200,
    headers: {
      Link: /^<https:\/\/feeds.example.org\/articles\/adapted>; rel="canonical"/,
      "Cache-Tag": /^articles\/adapted,outlets\/bare/,
    },
  },
  {
    path: "/articles/harbour-and-river",
    status: 200,
    headers: {
      Link: /^<https:\/\/tide.example.com\/2026\/harbour\?x=1&y=2>; rel="canonical", <https:\/\/creativecommons.org\/licenses\/by\/4.0\/>; rel="license"/,
    },
  },
  { path: "/articles/brief-in-short", status: 200, headers: { Link: /^(?!.*canonical)/ } },
  { path: "/outlets/tide", status: 200 },
  { path: "/topics/trade", status: 200 },
  { path: "/authors/ada-park", status: 200 },
  { path: "/partners", status: 200 },
  { path: "/archive/2026-10", status: 200 },
  { path: "/topics/trade/archive/2026-11", status: 200 },
  {
    path: "/articles/taken-back",
    status: 410,
    headers: { "Cache-Control": "no-store", "Content-Type": "text/html; charset=utf-8" },
  },
  {
    path: "/feeds.opml",
    status: 200,
    headers: { "Content-Type": "text/x-opml; charset=utf-8", "Access-Control-Allow-Origin": "*" },
  },
  { path: "/sitemap.xml", status: 200, headers: { "Content-Type": "application/xml; charset=utf-8" } },
  { path: "/news-sitemap.xml", status: 200 },
  { path: "/robots.txt", status: 200, headers: { "Content-Type": "text/plain; charset=utf-8" } },
];

const elsewhere: readonly Exchange[] = [
  {
    path: "/feed",
    status: 303,
    headers: { Location: "https://feeds.example.org/rss.xml", "Cache-Control": "no-store" },
  },
  {
    path: "/feed",
    send: { Accept: "application/atom+xml" },
    status: 303,
    headers: { Location: "https://feeds.example.org/atom.xml" },
  },
  {
    path: "/feed",
    send: { Accept: "application/feed+json;q=0.9, application/rss+xml;q=0.5" },
    status: 303,
    headers: { Location: "https://feeds.example.org/feed.json" },
  },
  {
    path: "/feed",
    send: { Accept: "application/json" },
    status: 303,
    headers: { Location: "https://feeds.example.org/feed.json" },
  },
  {
    path: "/feed",
    send: { Accept: "text/html, */*;q=0.1" },
    status: 303,
    headers: { Location: "https://feeds.example.org/rss.xml" },
  },
  { path: "/feed", send: { Accept: ";;;,," }, status: 303, headers: { Location: "https://feeds.example.org/rss.xml" } },
  { path: "/feed/", status: 301, headers: { Location: "https://feeds.example.org/rss.xml" } },
  { path: "/feed.xml", status: 301, headers: { Location: "https://feeds.example.org/rss.xml" } },
  { path: "/rss", status: 301, headers: { Location: "https://feeds.example.org/rss.xml" } },
  { path: "/atom", status: 301, headers: { Location: "https://feeds.example.org/atom.xml" } },
  { path: "/index.xml", status: 301, headers: { Location: "https://feeds.example.org/rss.xml" } },
  { path: "/topics/trade/feed", status: 301, headers: { Location: "https://feeds.example.org/topics/trade/rss.xml" } },
  { path: "/topics/trade/", status: 301, headers: { Location: "https://feeds.example.org/topics/trade" } },
  { path: "/rss.xml/", status: 301, headers: { Location: "https://feeds.example.org/rss.xml" } },
  { path: "//evil.example/", status: 301, headers: { Location: "https://feeds.example.org//evil.example" } },
  {
    path: "/articles/river-and-harbour",
    status: 301,
    headers: {
      Location: "https://feeds.example.org/articles/harbour-and-river",
      "Cache-Control": "public, max-age=3600",
    },
  },
  {
    path: "/articles/river-and-harbour/atom.xml",
    status: 301,
    headers: { Location: "https://feeds.example.org/articles/harbour-and-river/atom.xml" },
  },
  { path: "/old-page", status: 301, headers: { Location: "https://feeds.example.org/partners" } },
  {
    path: "/favicon.ico",
    status: 301,
    headers: { Location: /^https:\/\/feeds.example.org\/images\/logo\.[0-9a-f]{16}\.png$/ },
  },
  { path: "/elsewhere", status: 301, headers: { Location: "https://other.example.com/page" } },
  {
    path: "/caf%C3%A9",
    status: 301,
    headers: { Location: "https://feeds.example.org/topics/trade", "Access-Control-Allow-Origin": "*" },
  },
  { path: "/cafe%CC%81", status: 301, headers: { Location: "https://feeds.example.org/topics/trade" } },
  {
    path: "/%E6%97%A5%E6%9C%AC",
    status: 301,
    headers: { Location: "https://feeds.example.org/authors/%D7%A2%D7%93%D7%94-%D7%A4%D7%90%D7%A8%D7%A7" },
  },
  { path: "/style.css", status: 301, headers: { Location: /^https:\/\/feeds.example.org\/style\..*css$/ } },
  {
    path: "/outlets/closed/rss.xml",
    status: 410,
    headers: { "Content-Type": "application/problem+json", "Cache-Control": "no-store" },
  },
];

const PROBLEM = {
  "Content-Type": "application/problem+json",
  "Cache-Control": "no-store",
  "Access-Control-Allow-Origin": "*",
  ETag: null,
};
const PAGE = { "Content-Type": "text/html; charset=utf-8", "Cache-Control": "no-store", ETag: null };

const errors: readonly Exchange[] = [
  { path: "/nothing", status: 404, headers: PAGE },
  { path: "/nothing/at/all/here", status: 404, headers: PAGE },
  { path: "/nothing.xml", status: 404, headers: PROBLEM },
  { path: "/outlets/nobody", status: 404, headers: PAGE },
  { path: "/outlets/nobody/rss.xml", status: 404, headers: PROBLEM },
  { path: "/outlets/nobody/rss.xml", send: { "Sec-Fetch-Dest": "document" }, status: 404, headers: PAGE },
  { path: "/outlets/tide/rss.json", status: 404, headers: PROBLEM },
  { path: "/things/tide", status: 404, headers: PAGE },
  { path: "/aliases/river-and-harbour", status: 404, headers: PAGE },
  { path: "/topics/__proto__/rss.xml", status: 404, headers: PROBLEM },
  { path: "/constructor", status: 404, headers: PAGE },
  { path: "/%E0%A4%A", status: 404, headers: PAGE },
  { path: "/articles/%00", status: 404, headers: PAGE },
  { path: "/articles/embargoed", status: 404, headers: PAGE },
  { path: "/articles/embargoed/rss.xml", status: 404, headers: PROBLEM },
  { path: "/authors/later-author/rss.xml", status: 404, headers: PROBLEM },
  { path: "/topics/later", status: 404, headers: PAGE },
  { path: "/articles/expired", status: 404, headers: PAGE },
  { path: "/topics/over/feed.json", status: 404, headers: PROBLEM },
  { path: "/articles/draft", status: 404, headers: PAGE },
  { path: "/archive/2026-10/rss.xml", status: 404, headers: PROBLEM },
  { path: "/archive/2026-13", status: 404, headers: PAGE },
  { path: "/archive/2026-09", status: 404, headers: PAGE },
  { path: "/archive/latest/rss.xml", status: 404, headers: PROBLEM },
  { path: "/rss.xml", method: "POST", status: 405, headers: { ...PROBLEM, Allow: "GET, HEAD, OPTIONS" } },
  { path: "/", method: "DELETE", status: 405, headers: { ...PAGE, Allow: "GET, HEAD, OPTIONS" } },
  { path: "/articles/adapted", method: "PUT", status: 405, headers: { Allow: "GET, HEAD, OPTIONS" } },
  {
    path: "/rss.xml",
    method: "OPTIONS",
    status: 204,
    headers: {
      "Access-Control-Allow-Origin": "*",
      "Access-Control-Allow-Methods": "GET, HEAD, OPTIONS",
      "Access-Control-Allow-Headers": "If-None-Match, If-Modified-Since, A-IM",
      "Cache-Control": "no-store",
    },
  },
];

/** Every exchange, one row each. */
export const EXCHANGES: readonly Exchange[] = [...feeds, ...conditional, ...deltas, ...pages, ...elsewhere, ...errors];
