import fc from "fast-check";

/** A request as it goes over the wire. `ETAG`, `LISTING` and `PAST` in a header stand for validators of the main feed. */
export interface AnyRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** Addresses that exist in the publication with every field, and what is close to them. */
const FOLDERS = ["", "/outlets/tide", "/topics/trade", "/authors/kim-osei", "/articles/harbour-and-river"] as const;
const FILES = [
  "",
  "/rss.xml",
  "/atom.xml",
  "/feed.json",
  "/ninjs.json",
  "/feed",
  "/archive/2026-11",
  "/archive/2026-11/rss.xml",
] as const;
const OTHERS = [
  "/feeds.opml",
  "/sitemap.xml",
  "/news-sitemap.xml",
  "/robots.txt",
  "/favicon.ico",
  "/partners",
  "/old-page",
  "/outlets/closed/rss.xml",
  "/articles/taken-back",
  "/authors/%D7%A2%D7%93%D7%94-%D7%A4%D7%90%D7%A8%D7%A7/rss.xml",
] as const;

/** What breaks decoders, routers and look-ups by name. */
const JUNK = [
  "%",
  "%00",
  "%zz",
  "%ff%fe",
  "%2e%2e",
  "%2F",
  "%25",
  "..",
  "//",
  "constructor",
  "__proto__",
  "toString",
  "hasOwnProperty",
  "0000-00",
  "9999-99",
  "2026-13",
  "rss.xml%20",
  "*",
  ":file",
  "<script>",
  "'",
  '"',
  "a".repeat(3000),
] as const;

/**
 * What a header's value may be made of (RFC 9110 section 5.5), beyond what is sensible.
 * @param highest the highest code of a character: 0xff on the wire, 0x7e where a `Headers` would complain of others
 */
function headerText(highest: number): fc.Arbitrary<string> {
  const code = fc.integer({ min: 0x20, max: highest }).filter((number) => number !== 0x7f);
  const part = fc.oneof(
    fc.constantFrom("ETAG", "LISTING", "PAST", "*", "W/", '"', ",", ";", "=", " ", "\t", "q=", "feed", "e.", "-1"),
    code.map((number) => String.fromCharCode(number)),
    fc.string({ minLength: 1, maxLength: 40, unit: fc.constantFrom(..."AZaz09-_.") }),
  );
  return fc.array(part, { maxLength: 8 }).map((parts) => parts.join("").trim());
}

const segment = fc.oneof(
  fc.constantFrom(...JUNK),
  fc.webSegment({ size: "small" }),
  fc.string({ unit: "grapheme", maxLength: 6 }).map((text) => encodeURIComponent(text.toWellFormed())),
);

const known = fc.oneof(
  fc.tuple(fc.constantFrom(...FOLDERS), fc.constantFrom(...FILES)).map((parts) => parts.join("") || "/"),
  fc.constantFrom(...OTHERS),
);

const path = fc.oneof(
  { weight: 4, arbitrary: known },
  { weight: 2, arbitrary: fc.tuple(known, segment).map(([address, junk]) => `${address}/${junk}`) },
  { weight: 1, arbitrary: fc.tuple(known, segment).map(([address, junk]) => `${address}${junk}`) },
  { weight: 2, arbitrary: fc.array(segment, { maxLength: 5 }).map((segments) => `/${segments.join("/")}`) },
);

const query = fc.oneof(
  { weight: 3, arbitrary: fc.constant("") },
  { weight: 1, arbitrary: fc.webQueryParameters().map((parameters) => `?${parameters}`) },
  { weight: 1, arbitrary: segment.map((junk) => `?${junk}=${junk}`) },
);

/** Header values that mean something. */
const MEANINGFUL = {
  "If-None-Match": ["ETAG", "LISTING", "PAST", "PAST", "*", '"x", ETAG', 'W/"e.x.AAAA"', '"unclosed'],
  "If-Modified-Since": ["Wed, 04 Nov 2026 10:30:00 GMT", "Wednesday, 04-Nov-26 10:30:00 GMT", "yesterday", "0"],
  "A-IM": ["feed", "feed;q=0", "gzip, feed", ";;,=", "FEED"],
  Accept: [
    "application/feed+json",
    "*/*;q=",
    "text/html,,;q=9",
    "application/atom+xml;q=0.9, application/rss+xml;q=1e9",
  ],
  "Sec-Fetch-Dest": ["document", "empty"],
  Range: ["bytes=0-10", "bytes=-1", "bytes=9-1"],
  Origin: ["https://elsewhere.example", "null"],
  "Accept-Encoding": ["gzip, br", "identity;q=0"],
} as const;

function anyHeaders(highest: number): fc.Arbitrary<Record<string, string>> {
  const fields = Object.entries(MEANINGFUL).map(([name, values]) =>
    fc
      .option(fc.oneof(fc.constantFrom(...values), headerText(highest)))
      .map((value): [string, string][] => (value === null ? [] : [[name, value]])),
  );
  return fc.tuple(...fields).map((values) => Object.fromEntries(values.flat()));
}

const read = fc.record({
  method: fc.constantFrom("GET", "GET", "GET", "HEAD", "OPTIONS"),
  body: fc.constant(undefined),
});
const written = fc.record({
  method: fc.constantFrom("POST", "PUT", "DELETE", "PATCH"),
  body: fc.oneof(fc.webQueryParameters(), fc.constant("hub.mode=publish&hub.url=https%3A%2F%2Fx"), fc.string()),
});

/** Anything that somebody may send. @param highest the highest code of a character in a header */
export function anyRequest(highest: number): fc.Arbitrary<AnyRequest> {
  return fc
    .tuple(
      fc.oneof({ weight: 9, arbitrary: read }, { weight: 1, arbitrary: written }),
      path,
      query,
      anyHeaders(highest),
    )
    .map(([{ method, body }, path, query, headers]) => ({
      method,
      path: path + query,
      headers,
      ...(body ? { body } : {}),
    }));
}

/** What the main feed said of its state. */
export interface Validators {
  readonly etag: string;
  readonly listing: string;
}

/** The request with the main feed's own validators in it. */
export function filled({ headers, ...request }: AnyRequest, { etag, listing }: Validators): AnyRequest {
  // A listing that lacks the newest entry.
  const past = listing.replace(/\.[\w-]{4}([\w-]*"$)/, ".$1");
  const values = Object.entries(headers).map(([name, value]) => [
    name,
    value.replaceAll("ETAG", etag).replaceAll("LISTING", listing).replaceAll("PAST", past),
  ]);
  return { ...request, headers: Object.fromEntries(values) };
}
