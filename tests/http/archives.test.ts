import { parseAtomFeed, parseRssFeed } from "feedsmith";
import { describe, expect, test } from "vitest";
import { createApp } from "../../src/app.ts";
import type { Article } from "../../src/article/article.ts";
import { bundledCatalog } from "../../src/catalog/bundled.ts";
import { bundleOf, PUBLICATION } from "../catalog/bundles.ts";
import { LEAST } from "../feeds/articles.ts";
import { assertWellFormed } from "../feeds/documents.ts";
import { bundled } from "./history.ts";

function article(slug: string, published: string, changes: Partial<Article> = {}): Article {
  return {
    ...LEAST,
    id: `urn:x:${slug}`,
    slug,
    url: `${PUBLICATION.url}/articles/${slug}`,
    published,
    updated: published,
    fingerprint: slug.padEnd(4, "_").slice(0, 4),
    ...changes,
  };
}

// On the borders of months in UTC, whatever they are in another zone.
const ARTICLES = [
  article("nov2", "2026-11-12T00:00:00Z"),
  article("nov1", "2026-11-01T00:00:00Z"),
  article("oct3", "2026-10-31T23:59:59Z"),
  article("oct2", "2026-10-15T12:00:00Z"),
  article("aug1", "2026-08-01T00:00:00Z"),
  article("jul1", "2026-07-31T23:59:59Z"),
];
const NOW = new Date("2026-11-20T00:00:00Z");

function served(articles: readonly Article[], entries: number, now = NOW) {
  return createApp({
    catalog: bundledCatalog(bundleOf(bundled(articles), { ...PUBLICATION, entries })),
    now: () => now,
  });
}

async function links(app: ReturnType<typeof served>, path: string) {
  const document = await (await app.request(path)).text();
  assertWellFormed(document);
  const { feed, entries } = path.endsWith("rss.xml")
    ? { feed: parseRssFeed(document).atom, entries: parseRssFeed(document).items?.map((item) => item.link) }
    : { feed: parseAtomFeed(document), entries: parseAtomFeed(document).entries?.map(({ links }) => links?.[0]?.href) };
  const named = Object.fromEntries(
    (feed?.links ?? []).map(({ rel, href }) => [rel, href?.slice(PUBLICATION.url.length)]),
  );
  const marks = ["fh:archive", "fh:complete"].filter((mark) => document.includes(`<${mark}/>`));
  return { named, marks, slugs: entries?.map((url) => url?.split("/").at(-1)) };
}

describe.each(["rss.xml", "atom.xml"])("in %s", (file) => {
  const app = served(ARTICLES, 3);

  test("the subscription feed leads to the newest month that it does not show whole", async () => {
    const { named, marks, slugs } = await links(app, `/${file}`);
    expect(slugs).toEqual(["nov2", "nov1", "oct3"]);
    expect(named).toMatchObject({ self: `/${file}`, "prev-archive": `/archive/2026-10/${file}` });
    expect(named).not.toHaveProperty("current");
    expect(marks).toEqual([]);
  });

  test("a month leads to the months beside it and to the subscription feed", async () => {
    expect(await links(app, `/archive/2026-10/${file}`)).toMatchObject({
      slugs: ["oct3", "oct2"],
      marks: ["fh:archive"],
      named: { self: `/archive/2026-10/${file}`, current: `/${file}`, "prev-archive": `/archive/2026-08/${file}` },
    });
    expect((await links(app, `/archive/2026-10/${file}`)).named).not.toHaveProperty("next-archive");
    expect(await links(app, `/archive/2026-08/${file}`)).toMatchObject({
      slugs: ["aug1"],
      named: { "prev-archive": `/archive/2026-07/${file}`, "next-archive": `/archive/2026-10/${file}` },
    });
    expect((await links(app, `/archive/2026-07/${file}`)).named).not.toHaveProperty("prev-archive");
  });

  test("a running month that does not fit has a document too", async () => {
    const small = served(ARTICLES, 1);
    expect((await links(small, `/${file}`)).named["prev-archive"]).toBe(`/archive/2026-11/${file}`);
    expect((await links(small, `/archive/2026-11/${file}`)).slugs).toEqual(["nov2", "nov1"]);
  });

  test("a slice that fits whole says so, and has no archive", async () => {
    const whole = served(ARTICLES, 6);
    expect(await links(whole, `/${file}`)).toMatchObject({ marks: ["fh:complete"] });
    expect((await links(whole, `/${file}`)).named).not.toHaveProperty("prev-archive");
    expect((await whole.request(`/archive/2026-10/${file}`)).status).toBe(404);
  });
});

test("JSON Feed goes on with next_url", async () => {
  const app = served(ARTICLES, 3);
  expect(JSON.parse(await (await app.request("/feed.json")).text()).next_url).toBe(
    `${PUBLICATION.url}/archive/2026-10/feed.json`,
  );
  expect(JSON.parse(await (await app.request("/archive/2026-07/feed.json")).text())).not.toHaveProperty("next_url");
});

test("a finished month may be cached for a day, a running one as long as a feed", async () => {
  const app = served(ARTICLES, 1);
  expect((await app.request("/archive/2026-10/rss.xml")).headers.get("Cache-Control")).toMatch(
    /^public, max-age=86400,/,
  );
  expect((await app.request("/archive/2026-11/rss.xml")).headers.get("Cache-Control")).toMatch(/^public, max-age=300,/);
});

test("a month's bytes stay while other months change", async () => {
  const before = served(ARTICLES, 2);
  const after = served(
    [...ARTICLES, article("new1", "2026-11-19T00:00:00Z"), article("jun1", "2026-07-02T00:00:00Z")],
    2,
  );
  for (const file of ["rss.xml", "atom.xml", "feed.json"]) {
    const [then, now] = [
      await before.request(`/archive/2026-08/${file}`),
      await after.request(`/archive/2026-08/${file}`),
    ];
    expect(await now.text()).toBe(await then.text());
    expect(now.headers.get("ETag")).toBe(then.headers.get("ETag"));
  }
});

test("an embargo is not given away by the months, and shortens what may be cached", async () => {
  const articles = [...ARTICLES, article("soon", "2026-11-20T00:01:30Z")];
  const app = served(articles, 1);
  const feed = await app.request("/rss.xml");
  expect(feed.headers.get("Cache-Control")).toBe("public, max-age=90, stale-while-revalidate=0, stale-if-error=604800");
  expect(await feed.text()).not.toContain("soon");
  expect((await app.request("/feeds.opml")).headers.get("Cache-Control")).toMatch(/^public, max-age=90,/);
  expect((await app.request("/sitemap.xml")).headers.get("Cache-Control")).toMatch(/^public, max-age=90,/);
  const due = served(articles, 1, new Date("2026-11-20T00:01:30Z"));
  expect(await (await due.request("/rss.xml")).text()).toContain("soon");
});

test("Last-Modified moves on when an entry expires", async () => {
  const [first, ...rest] = bundled(ARTICLES);
  if (first === undefined) throw new Error("there are articles");
  const catalog = bundledCatalog(bundleOf([{ ...first, expires: "2026-11-18T06:00:00Z" }, ...rest]));
  const at = async (now: string) =>
    (await createApp({ catalog, now: () => new Date(now) }).request("/rss.xml")).headers.get("Last-Modified");
  expect(await at("2026-11-18T05:59:59Z")).toBe("Thu, 12 Nov 2026 00:00:00 GMT");
  expect(await at("2026-11-18T06:00:00Z")).toBe("Wed, 18 Nov 2026 06:00:00 GMT");
});

test("what one poll costs: an unchanged one under 700 bytes of headers, one new of 50 entries under 1/30", async () => {
  const text = (index: number) => `<p>${`${index} lorem ipsum dolor sit amet `.repeat(160).slice(0, 4060)}</p>`;
  const articles = Array.from({ length: 51 }, (_, index) =>
    article(
      `n${index}`,
      `2026-11-${String(1 + Math.floor(index / 3)).padStart(2, "0")}T00:00:${String(index).padStart(2, "0")}Z`,
      { html: text(index), fingerprint: String(index).padStart(4, "0") },
    ),
  );
  const [before, after] = [served(articles.slice(0, 50), 50), served(articles, 50)];
  for (const file of ["rss.xml", "atom.xml", "feed.json"]) {
    const etag = (await before.request(`/${file}`, { headers: { "A-IM": "feed" } })).headers.get("ETag") ?? "";
    const unchanged = await before.request(`/${file}`, { headers: { "A-IM": "feed", "If-None-Match": etag } });
    const headers = [...unchanged.headers].map(([name, value]) => `${name}: ${value}\r\n`).join("");
    expect([unchanged.status, await unchanged.text()]).toEqual([304, ""]);
    expect(`HTTP/1.1 304 Not Modified\r\n${headers}\r\n`.length).toBeLessThan(700);
    const delta = await after.request(`/${file}`, { headers: { "A-IM": "feed", "If-None-Match": etag } });
    const [part, whole] = [await delta.text(), await (await after.request(`/${file}`)).text()];
    expect(delta.status).toBe(226);
    expect(part.length).toBeLessThan(whole.length / 30);
  }
});

// Sent character for character by feedparser 6.0.11 and newsboat 2.36, validators aside.
const CLIENTS = {
  feedparser: {
    "User-Agent": "feedparser/6.0.11 +https://github.com/kurtmckee/feedparser/",
    "Accept-Encoding": "gzip, deflate",
    Accept:
      "application/atom+xml,application/rdf+xml,application/rss+xml,application/x-netcdf,application/xml;q=0.9,text/xml;q=0.2,*/*;q=0.1",
    "A-IM": "feed",
  },
  newsboat: {
    "User-Agent": "newsboat/2.36 (Linux x86_64)",
    Accept: "*/*",
    "Accept-Encoding": "deflate, gzip",
    "A-IM": "feed",
  },
};

test.each(Object.entries(CLIENTS))("%s gets 200, then 304, then 226", async (_name, headers) => {
  const [before, after] = [served(ARTICLES.slice(1), 3), served(ARTICLES, 3)];
  const first = await before.request("/rss.xml", { headers });
  const validators = {
    "If-None-Match": first.headers.get("ETag") ?? "",
    "If-Modified-Since": first.headers.get("Last-Modified") ?? "",
  };
  const second = await before.request("/rss.xml", { headers: { ...headers, ...validators } });
  const third = await after.request("/rss.xml", { headers: { ...headers, ...validators } });
  expect([first.status, second.status, third.status]).toEqual([200, 304, 226]);
  expect(parseRssFeed(await third.text()).items?.map(({ guid }) => guid?.value)).toEqual(["urn:x:nov2"]);
});
