import { parseAtomFeed, parseRssFeed } from "feedsmith";
import { describe, expect, test } from "vitest";
import { createApp } from "../../src/app.ts";
import type { Article } from "../../src/article/article.ts";
import { bundledCatalog } from "../../src/catalog/bundle/bundledcatalog.ts";
import { bundleOf, PUBLICATION, RENDERING } from "../catalog/bundles.ts";
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
    rendering: RENDERING,
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

test("ninjs names its neighbours among its renditions, and says that it is a part", async () => {
  const app = served(ARTICLES, 3);
  const at = async (path: string) => JSON.parse(await (await app.request(path)).text());
  const href = (list: { renditions: { name: string; href: string }[] }, rel: string) =>
    list.renditions.find(({ name }) => name === rel)?.href;
  const [feed, oldest] = [await at("/ninjs.json"), await at("/archive/2026-07/ninjs.json")];
  expect(feed.representationType).toBe("partial");
  expect(href(feed, "prev-archive")).toBe(`${PUBLICATION.url}/archive/2026-10/ninjs.json`);
  expect(href(feed, "current")).toBeUndefined();
  expect(href(oldest, "prev-archive")).toBeUndefined();
  expect(href(oldest, "current")).toBe(`${PUBLICATION.url}/ninjs.json`);
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
  for (const file of ["rss.xml", "atom.xml", "feed.json", "ninjs.json"]) {
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
    (await createApp({ rendering: RENDERING, catalog, now: () => new Date(now) }).request("/rss.xml")).headers.get(
      "Last-Modified",
    );
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
  for (const file of ["rss.xml", "atom.xml", "feed.json", "ninjs.json"]) {
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

test("what leads to a neighbour is not cached past the neighbour's end", async () => {
  const articles = [...bundled(ARTICLES)].map((given) =>
    given.article.slug === "aug1" ? { ...given, expires: "2026-11-20T00:02:00Z" } : given,
  );
  const app = createApp({
    rendering: RENDERING,
    catalog: bundledCatalog(bundleOf(articles, { ...PUBLICATION, entries: 1 })),
    now: () => NOW,
  });
  for (const path of ["/archive/2026-10/rss.xml", "/archive/2026-07/feed.json", "/archive/2026-10"]) {
    const control = (await app.request(path)).headers.get("Cache-Control");
    expect([path, control]).toEqual([path, "public, max-age=120, stale-while-revalidate=0, stale-if-error=604800"]);
  }
});

test("a month's hints agree with how long it may be cached", async () => {
  const app = served(ARTICLES, 1);
  const hints = async (path: string) => {
    const { ttl, sy } = parseRssFeed(await (await app.request(path)).text());
    return [ttl, sy?.updatePeriod, sy?.updateFrequency];
  };
  expect(await hints("/archive/2026-10/rss.xml")).toEqual([1440, "daily", 1]);
  expect(await hints("/rss.xml")).toEqual([5, "hourly", 12]);
});

test("a poller that asks for deltas learns when the archives begin", async () => {
  const [before, after] = [served(ARTICLES.slice(0, 3), 3), served(ARTICLES, 3)];
  const headers = { "A-IM": "feed" };
  const etag = (await before.request("/rss.xml", { headers })).headers.get("ETag") ?? "";
  const response = await after.request("/rss.xml", { headers: { ...headers, "If-None-Match": etag } });
  const document = await response.text();
  expect(response.status).toBe(226);
  expect(parseRssFeed(document).items ?? []).toEqual([]);
  expect(document).toContain(
    `rel="prev-archive" type="application/rss+xml" href="${PUBLICATION.url}/archive/2026-10/rss.xml"`,
  );
});

test("an article's page is not cached past the end of a related one, nor older than it", async () => {
  const topics = [{ key: "t", name: "T" }];
  const [own, other] = [
    article("own1", "2026-11-01T00:00:00Z", { topics }),
    article("rel1", "2026-11-02T00:00:00Z", { topics }),
  ];
  const [first, second] = bundled([own, other]);
  if (first === undefined || second === undefined) throw new Error("there are two");
  const catalog = bundledCatalog(bundleOf([first, { ...second, expires: "2026-11-20T00:01:00Z" }]));
  const at = (now: string) =>
    createApp({ rendering: RENDERING, catalog, now: () => new Date(now) }).request("/articles/own1");
  const before = await at("2026-11-20T00:00:00Z");
  expect(before.headers.get("Cache-Control")).toMatch(/^public, max-age=60, stale-while-revalidate=0,/);
  expect(await before.text()).toContain("/articles/rel1");
  const after = await at("2026-11-20T00:01:00Z");
  expect(after.headers.get("Last-Modified")).toBe("Fri, 20 Nov 2026 00:01:00 GMT");
  expect(await after.text()).not.toContain("/articles/rel1");
});

test("an article's page offers the newest others on its topics, and none that was taken back", async () => {
  const topics = [{ key: "t", name: "T" }];
  const withdrawn = { at: "2026-11-19T00:00:00Z", reason: "It was wrong." };
  const articles = [
    article("own1", "2026-11-01T00:00:00Z", { topics }),
    ...["rel1", "rel2", "rel3", "rel4"].map((slug, index) =>
      article(slug, `2026-11-0${index + 2}T00:00:00Z`, { topics }),
    ),
    article("gone", "2026-11-18T00:00:00Z", { topics, withdrawn }),
    article("else", "2026-11-18T00:00:00Z"),
  ];
  const page = await (await served(articles, 3).request("/articles/own1")).text();
  const [, aside = ""] = page.split('class="related"');
  const related = [...aside.matchAll(/href="[^"]*\/articles\/([^"/]*)"/g)].map(([, slug]) => slug);
  expect(related).toEqual(["rel4", "rel3", "rel2"]);
});

test("Last-Modified is never in the future", async () => {
  const app = served([article("odd1", "2026-11-01T00:00:00Z", { updated: "2029-01-01T00:00:00Z" })], 3);
  expect((await app.request("/rss.xml")).headers.get("Last-Modified")).toBe("Fri, 20 Nov 2026 00:00:00 GMT");
});

test("Cache-Tag ends before it is too long, the slice's own tag first", async () => {
  const slugs = Array.from({ length: 400 }, (_, index) => `港の記事-とても長い名前の記事-${index}`);
  const month = slugs.map((slug, index) =>
    article(slug, `2026-10-01T00:00:00Z`, { fingerprint: String(index).padStart(4, "0") }),
  );
  const response = await served([...month, ...ARTICLES], 3).request("/archive/2026-10/rss.xml");
  const tags = response.headers.get("Cache-Tag") ?? "";
  expect(tags).toMatch(/^everything,articles\//);
  expect(tags.length).toBeLessThanOrEqual(6000);
  expect(tags.length).toBeGreaterThan(5000);
});

test("the news sitemap lists what was published in the last two days, for as long as that is true", async () => {
  const credit = {
    basis: "republished" as const,
    outlet: { key: "o", name: "O" },
    url: "https://o.example/1",
    authors: [],
    position: "end" as const,
    indexing: "canonical" as const,
  };
  const articles = [
    article("new2", "2026-11-19T22:00:00Z", { title: "Ships & trains", language: "zh-Hant-TW" }),
    article("new1", "2026-11-18T00:10:00Z"),
    article("rep1", "2026-11-19T00:00:00Z", { credit }),
    article("old1", "2026-11-17T23:59:59Z"),
  ];
  const response = await served(articles, 3).request("/news-sitemap.xml");
  const document = await response.text();
  assertWellFormed(document);
  expect(document).toContain(`        <loc>${PUBLICATION.url}/articles/new2</loc>
        <news:news>
            <news:publication>
                <news:name>Test Publication</news:name>
                <news:language>zh-tw</news:language>
            </news:publication>
            <news:publication_date>2026-11-19T22:00:00Z</news:publication_date>
            <news:title>Ships &amp; trains</news:title>
        </news:news>`);
  expect(document.match(/<loc>[^<]*/g)?.map((loc) => loc.split("/").at(-1))).toEqual(["new2", "new1"]);
  expect(response.headers.get("Cache-Control")).toMatch(/^public, max-age=300, stale-while-revalidate=300,/);
});
