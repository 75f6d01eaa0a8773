import { expect, test } from "vitest";
import { keyOf, partnerApp, RESERVED_SENTENCES, SITE } from "./desk.ts";

const [SECRET] = RESERVED_SENTENCES;

const SEAL = {
  "Cache-Control": "private, no-store",
  "Cloudflare-CDN-Cache-Control": "no-store",
  "X-Robots-Tag": "noindex",
  "Referrer-Policy": "no-referrer",
  "Cache-Tag": null,
  "Set-Cookie": null,
};

/** A request and what its answer must say. KEY stands for the partner's key in the path, and in what is expected. */
interface Row {
  readonly who: string;
  readonly path: string;
  readonly method?: string;
  readonly send?: Readonly<Record<string, string>>;
  readonly status: number;
  readonly headers?: Readonly<Record<string, string | RegExp | null>>;
  readonly shows?: readonly string[];
  readonly hides?: readonly string[];
}

const QUAY = "/articles/quay-sold";
const MOST = "/articles/most";
const GULLS = "/articles/gulls";
const MOLE = "/articles/old-mole";
const DELTA = { "A-IM": "feed" };
const RSS = "application/rss+xml; charset=utf-8";
const JSON_PROBLEM = "application/problem+json";
const PAGE = "text/html; charset=utf-8";

const ROWS: readonly Row[] = [
  // The right key.
  {
    who: "plain",
    path: "/p/KEY/rss.xml",
    status: 200,
    headers: {
      "Content-Type": RSS,
      ETag: /^W\/"e\.[a-z0-9]{11}\.RESVMOSTGULL"$/,
      Link: `<${SITE}/p/KEY/rss.xml>; rel="self"`,
    },
    shows: [QUAY, MOST, GULLS, `href="${SITE}/p/KEY/rss.xml"`, `${SITE}/p/KEY/archive/2026-10/rss.xml`],
    hides: [MOLE, SECRET, "hub.example.com"],
  },
  {
    who: "plain",
    path: "/p/KEY/atom.xml",
    status: 200,
    shows: [QUAY, `href="${SITE}/p/KEY/atom.xml"`],
    hides: [SECRET],
  },
  { who: "plain", path: "/p/KEY/feed.json", status: 200, shows: [QUAY, `"${SITE}/p/KEY/feed.json"`], hides: [SECRET] },
  { who: "full", path: "/p/KEY/rss.xml", status: 200, shows: [QUAY, MOST, GULLS, ...RESERVED_SENTENCES.slice(0, 2)] },
  { who: "full", path: "/p/KEY/atom.xml", status: 200, shows: [...RESERVED_SENTENCES] },
  { who: "full", path: "/p/KEY/feed.json", status: 200, shows: [...RESERVED_SENTENCES] },
  { who: "full", path: "/p/KEY/ninjs.json", status: 200, shows: [...RESERVED_SENTENCES] },
  { who: "plain", path: "/p/KEY/ninjs.json", status: 200, shows: ["The quay is sold"], hides: [...RESERVED_SENTENCES] },
  { who: "full", path: "/p/KEY/articles/quay-sold/rss.xml", status: 200, shows: [...RESERVED_SENTENCES] },
  { who: "full", path: "/p/KEY/authors/ada-park/feed.json", status: 200, shows: [SECRET] },
  { who: "lastday", path: "/p/KEY/rss.xml", status: 200, shows: [QUAY] },
  { who: "rotated", path: "/p/KEY/rss.xml", status: 200, shows: [QUAY] },
  // Slices.
  {
    who: "plain",
    path: "/p/KEY/topics/harbours/rss.xml",
    status: 200,
    shows: [QUAY, `${SITE}/p/KEY/topics/harbours/rss.xml`],
  },
  { who: "plain", path: "/p/KEY/outlets/gazette/atom.xml", status: 200, shows: [QUAY], hides: [MOST, SECRET] },
  { who: "plain", path: "/p/KEY/topics/nothing/rss.xml", status: 404, headers: { "Content-Type": JSON_PROBLEM } },
  { who: "harbours", path: "/p/KEY/rss.xml", status: 200, shows: [QUAY, MOLE], hides: [GULLS] },
  { who: "harbours", path: "/p/KEY/topics/harbours/rss.xml", status: 200, shows: [QUAY, MOLE] },
  { who: "harbours", path: "/p/KEY/topics/birds/rss.xml", status: 404, headers: { "Content-Type": JSON_PROBLEM } },
  { who: "harbours", path: "/p/KEY/authors/ada-park/rss.xml", status: 404 },
  { who: "harbours", path: "/p/KEY/articles/old-mole/rss.xml", status: 200, shows: [MOLE] },
  { who: "harbours", path: "/p/KEY/articles/gulls/rss.xml", status: 404 },
  { who: "gazette", path: "/p/KEY/rss.xml", status: 200, shows: [QUAY, SECRET], hides: [MOST, GULLS] },
  { who: "gazette", path: "/p/KEY/outlets/gazette/feed.json", status: 200, shows: [SECRET] },
  { who: "gazette", path: "/p/KEY/outlets/outlet/feed.json", status: 404 },
  { who: "two", path: "/p/KEY/rss.xml", status: 200, shows: [QUAY, MOLE], hides: [GULLS, SECRET] },
  // Archives.
  {
    who: "plain",
    path: "/p/KEY/archive/2026-10/rss.xml",
    status: 200,
    shows: [MOLE, `${SITE}/p/KEY/rss.xml`, `${SITE}/p/KEY/archive/2026-09/rss.xml`],
    hides: [`"${SITE}/archive`, `"${SITE}/rss.xml`],
  },
  { who: "plain", path: "/p/KEY/archive/2026-08/rss.xml", status: 404 },
  { who: "full", path: "/p/KEY/archive/2026-11/feed.json", status: 200, shows: [SECRET] },
  { who: "plain", path: "/p/KEY/archive/2026-11/feed.json", status: 200, shows: [QUAY], hides: [SECRET] },
  // The list of feeds.
  {
    who: "plain",
    path: "/p/KEY/feeds.opml",
    status: 200,
    headers: { "Content-Type": "text/x-opml; charset=utf-8" },
    shows: [`xmlUrl="${SITE}/p/KEY/rss.xml"`, `xmlUrl="${SITE}/p/KEY/topics/birds/rss.xml"`],
    hides: [`xmlUrl="${SITE}/rss.xml"`],
  },
  {
    who: "harbours",
    path: "/p/KEY/feeds.opml",
    status: 200,
    shows: [`xmlUrl="${SITE}/p/KEY/topics/harbours/rss.xml"`],
    hides: ["birds", "authors/"],
  },
  // What a client has already.
  { who: "plain", path: "/p/KEY/rss.xml", send: { "If-None-Match": "ETAG" }, status: 304, headers: { ETag: "ETAG" } },
  { who: "plain", path: "/p/KEY/rss.xml", send: { ...DELTA, "If-None-Match": "ETAG" }, status: 304 },
  {
    who: "plain",
    path: "/p/KEY/rss.xml",
    send: { ...DELTA, "If-None-Match": "PAST" },
    status: 226,
    headers: { IM: "feed", ETag: "ETAG" },
    shows: [QUAY],
    hides: [MOST, GULLS, SECRET],
  },
  {
    who: "full",
    path: "/p/KEY/rss.xml",
    send: { ...DELTA, "If-None-Match": "PAST" },
    status: 226,
    shows: [SECRET],
    hides: [GULLS],
  },
  { who: "plain", path: "/p/KEY/rss.xml", send: { "If-None-Match": "PAST" }, status: 200, shows: [GULLS] },
  { who: "full", path: "/p/KEY/rss.xml", send: { "If-None-Match": "PUBLIC" }, status: 200, shows: [SECRET] },
  { who: "plain", path: "/p/KEY/rss.xml", send: { "If-Match": '"other"' }, status: 412 },
  // Other writings and methods.
  {
    who: "plain",
    path: "/p/KEY/rss.xml?utm_source=x",
    status: 200,
    shows: [QUAY, `${SITE}/p/KEY/rss.xml`],
    hides: ["utm_source"],
  },
  { who: "plain", path: "/p/KEY/r%73s.xml", status: 200, shows: [QUAY] },
  { who: "plain", path: "/%70/KEY/rss.xml", status: 200, shows: [QUAY] },
  { who: "plain", path: "/p/KEY/rss.xml/", status: 200, shows: [QUAY] },
  {
    who: "plain",
    path: "/p/KEY/rss.xml",
    method: "HEAD",
    status: 200,
    headers: { "Content-Type": RSS, "Content-Length": /^\d{4,}$/ },
    hides: [QUAY],
  },
  { who: "plain", path: "/p/KEY/rss.xml", method: "OPTIONS", status: 204, headers: { Allow: "GET, HEAD, OPTIONS" } },
  { who: "plain", path: "/p/KEY/rss.xml", method: "POST", status: 405, headers: { Allow: "GET, HEAD, OPTIONS" } },
  {
    who: "plain",
    path: "/p/KEY/rss.xml",
    send: { "Sec-Fetch-Dest": "document" },
    status: 200,
    headers: { "Content-Type": "application/xml; charset=utf-8" },
  },
  { who: "plain", path: "/p/KEY/feed", status: 303, headers: { Location: `${SITE}/p/KEY/rss.xml` } },
  {
    who: "plain",
    path: "/p/KEY/topics/birds/atom",
    status: 301,
    headers: { Location: `${SITE}/p/KEY/topics/birds/atom.xml` },
  },
  {
    who: "plain",
    path: "/p/KEY/articles/seagulls/rss.xml",
    status: 301,
    headers: { Location: `${SITE}/p/KEY/articles/gulls/rss.xml` },
  },
  { who: "plain", path: "/p/KEY//evil.example/rss.xml", status: 404 },
  // The state page, and what is no feed.
  {
    who: "plain",
    path: "/p/KEY/",
    status: 200,
    headers: { "Content-Type": PAGE, ETag: null },
    shows: [`${SITE}/p/KEY/atom.xml`, "Feeds for"],
  },
  { who: "plain", path: "/p/KEY", status: 200, headers: { "Content-Type": PAGE }, shows: ["Feeds for"] },
  { who: "harbours", path: "/p/KEY/", status: 200, shows: [`${SITE}/p/KEY/topics/harbours/rss.xml`] },
  { who: "full", path: "/p/KEY/articles/quay-sold", status: 404, headers: { "Content-Type": PAGE }, hides: [SECRET] },
  { who: "full", path: "/p/KEY/sitemap.xml", status: 404 },
  { who: "full", path: "/p/KEY/p/KEY/rss.xml", status: 404 },
  // Keys that are nobody's.
  {
    who: "nobody",
    path: "/p/KEY/rss.xml",
    status: 404,
    headers: { "Content-Type": JSON_PROBLEM, ETag: null },
    hides: [QUAY],
  },
  { who: "nobody", path: "/p/KEY/", status: 404, headers: { "Content-Type": PAGE } },
  { who: "nobody", path: "/p/KEY/rss.xml", method: "HEAD", status: 404 },
  { who: "PLAIN", path: "/p/KEY/rss.xml", status: 404 },
  { who: "plain", path: "/p/KEY0/rss.xml", status: 404 },
  { who: "plain", path: "/p//rss.xml", status: 404 },
  { who: "plain", path: "/p", status: 404 },
  // Keys that are good no longer, or not yet.
  {
    who: "ended",
    path: "/p/KEY/rss.xml",
    status: 410,
    shows: ["14 November 2026", "Test Publisher", `${SITE}/support`],
    hides: [QUAY],
  },
  { who: "ended", path: "/p/KEY/", status: 410, headers: { "Content-Type": PAGE }, shows: ["14 November 2026"] },
  { who: "ended", path: "/p/KEY/rss.xml", send: { ...DELTA, "If-None-Match": "*" }, status: 410 },
  { who: "rotated-before", path: "/p/KEY/rss.xml", status: 410, shows: ["replaced by another"], hides: [QUAY] },
  { who: "early", path: "/p/KEY/rss.xml", status: 403, shows: ["1 December 2026"], hides: [QUAY] },
  { who: "early", path: "/p/KEY/feeds.opml", status: 403, hides: ["xmlUrl"] },
];

/** A key by the name of its holder; in capitals, the same key in capitals. */
function keyFor(who: string): string {
  return who === who.toUpperCase() ? keyOf(who.toLowerCase()).toUpperCase() : keyOf(who);
}

async function etagOf(app: ReturnType<typeof partnerApp>, url: string): Promise<string> {
  return (await app.request(url)).headers.get("ETag") ?? "";
}

test("the table has enough rows", () => {
  expect(ROWS.length).toBeGreaterThanOrEqual(50);
});

test.each(ROWS)(
  "$method $path of $who is $status",
  async ({ who, path, method = "GET", send = {}, status, headers = {}, shows = [], hides = [] }) => {
    const app = partnerApp();
    const key = keyFor(who);
    const url = `${SITE}${path.replaceAll("KEY", key)}`;
    const tag = await etagOf(app, url);
    const publicTag = await etagOf(app, `${SITE}/rss.xml`);
    const filled = (value: string) =>
      value
        .replaceAll("KEY", key)
        .replaceAll("PUBLIC", publicTag)
        .replaceAll("ETAG", tag)
        .replaceAll("PAST", tag.replace("RESV", ""));
    const sent = Object.fromEntries(Object.entries(send).map(([name, value]) => [name, filled(value)]));
    const response = await app.request(url, { method, headers: sent });
    const text = await response.text();

    expect(response.status).toBe(status);
    const expected: Readonly<Record<string, string | RegExp | null>> = { ...SEAL, ...headers };
    for (const [name, value] of Object.entries(expected)) {
      const found = response.headers.get(name);
      if (value instanceof RegExp) expect(found).toMatch(value);
      else expect(found).toBe(value === null ? null : filled(value));
    }
    for (const part of shows) expect(text).toContain(filled(part));
    for (const part of hides) expect(text).not.toContain(filled(part));
  },
);

test("a key stands in nothing that is answered but the addresses of the partner's own feeds", async () => {
  const app = partnerApp();
  const key = keyOf("full");
  const own = new RegExp(
    `${SITE}/p/${key}/(?:[\\w/-]*(?:rss\\.xml|atom\\.xml|feed\\.json|ninjs\\.json|feeds\\.opml))?(?![\\w/])`,
    "g",
  );
  const paths = [
    "rss.xml",
    "atom.xml",
    "feed.json",
    "ninjs.json",
    "feeds.opml",
    "",
    "archive/2026-10/rss.xml",
    "topics/nothing/rss.xml",
    "x",
  ];
  for (const path of paths) {
    const response = await app.request(`${SITE}/p/${key}/${path}`);
    const said = `${[...response.headers].flat().join("\n")}\n${await response.text()}`;
    expect(said.replaceAll(own, "")).not.toContain(key);
  }
});

test("what one partner was given is never given to another, or to the public", async () => {
  const app = partnerApp();
  const full = await (await app.request(`${SITE}/p/${keyOf("full")}/rss.xml`)).text();
  const plain = await (await app.request(`${SITE}/p/${keyOf("plain")}/rss.xml`)).text();
  const everybody = await (await app.request(`${SITE}/rss.xml`)).text();
  const again = await (await app.request(`${SITE}/p/${keyOf("full")}/rss.xml`)).text();

  expect([full, plain, everybody, again].map((text) => text.includes(SECRET))).toEqual([true, false, false, true]);
  expect(plain).not.toContain(keyOf("full"));
  expect(everybody).not.toContain("/p/");
});

test("a key stops being good at its time, whatever was remembered before", async () => {
  let now = new Date("2026-11-15T23:59:59Z");
  const app = partnerApp({ now: () => now });
  const url = `${SITE}/p/${keyOf("lastday")}/rss.xml`;
  const before = await app.request(url);
  now = new Date("2026-11-16T00:00:00Z");
  const after = await app.request(url, { headers: { "If-None-Match": before.headers.get("ETag") ?? "" } });

  expect([before.status, after.status]).toEqual([200, 410]);
});

test("wrong keys are counted by who gives them, and sent away when there are too many; right ones never", async () => {
  const counts = new Map<string, number>();
  const limiter = {
    async limit({ key }: { key: string }) {
      const count = (counts.get(key) ?? 0) + 1;
      counts.set(key, count);
      return { success: count <= 2 };
    },
  };
  const app = partnerApp({ limiter });
  const ask = async (who: string, from: string) => {
    const url = `${SITE}/p/${keyOf(who)}/rss.xml`;
    const response = await app.request(url, { headers: { "CF-Connecting-IP": from } });
    return [response.status, response.headers.get("Retry-After")];
  };

  expect(await ask("nobody", "192.0.2.1")).toEqual([404, null]);
  expect(await ask("nobody", "192.0.2.1")).toEqual([404, null]);
  expect(await ask("nobody", "192.0.2.1")).toEqual([429, "60"]);
  expect(await ask("nobody", "192.0.2.2")).toEqual([404, null]);
  expect(await ask("plain", "192.0.2.1")).toEqual([200, null]);
});

test("where wrong keys cannot be counted, they are wrong keys still", async () => {
  const app = partnerApp({ limiter: { limit: () => Promise.reject(new Error("no")) } });
  expect((await app.request(`${SITE}/p/${keyOf("nobody")}/rss.xml`)).status).toBe(404);
});
