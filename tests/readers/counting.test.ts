import { expect, test } from "vitest";
import { createApp } from "../../src/app.ts";
import { bundledCatalog } from "../../src/catalog/bundle/bundledcatalog.ts";
import { type Dataset, datasetCounter, type PublicPoll } from "../../src/readers/publicpoll.ts";
import { readerRange } from "../../src/readers/readerrange.ts";
import { bundleOf, RENDERING } from "../catalog/bundles.ts";
import { LEAST } from "../feeds/articles.ts";
import { AGREEMENTS, keyOf, NOW, SITE } from "../partners/desk.ts";

function site() {
  const seen: PublicPoll[] = [];
  const points: Parameters<Dataset["writeDataPoint"]>[0][] = [];
  const app = createApp({
    catalog: bundledCatalog(bundleOf([{ article: LEAST, markdown: "" }])),
    rendering: RENDERING,
    partners: AGREEMENTS,
    now: () => NOW,
    counters: [{ saw: (poll) => seen.push(poll) }, datasetCounter({ writeDataPoint: (point) => points.push(point) })],
  });
  return { app, seen, points };
}

test("polls of public feeds are counted, whatever came of them: 200, 304, delta, and what is remembered", async () => {
  const { app, seen } = site();
  const first = await app.request(`${SITE}/rss.xml`);
  const tag = first.headers.get("ETag") ?? "";
  await app.request(`${SITE}/rss.xml`, { headers: { "If-None-Match": tag, "A-IM": "feed" } });
  await app.request(`${SITE}/rss.xml`);
  await app.request(`${SITE}/authors/ada-park/feed.json`, { headers: { "User-Agent": "newsboat/2.40" } });

  expect(seen.map(({ kind, slice, format, at }) => [kind, slice, format, at])).toEqual([
    ["without a name", "", "rss", NOW.getTime()],
    ["without a name", "", "rss", NOW.getTime()],
    ["without a name", "", "rss", NOW.getTime()],
    ["newsboat", "authors/ada-park", "json", NOW.getTime()],
  ]);
});

test("nothing else is: pages, archives, lists, errors, the headers alone, and what partners ask for", async () => {
  const { app, seen } = site();
  const paths = [
    "/",
    "/feeds.opml",
    "/archive/2026-11/rss.xml",
    "/nothing/rss.xml",
    "/topics/x/rss.xml",
    `/p/${keyOf("plain")}/rss.xml`,
  ];
  for (const path of paths) await app.request(SITE + path);
  await app.request(`${SITE}/rss.xml`, { method: "HEAD" });
  await app.request(`${SITE}/rss.xml`, { method: "POST" });
  expect(seen).toEqual([]);
});

test("what is counted says neither where somebody is nor anything that he sent besides", async () => {
  const { app, seen, points } = site();
  const headers = {
    "User-Agent": "Feedly/1.0 (mail ada@reader.example; 102 subscribers; feed-id=7)",
    "CF-Connecting-IP": "192.0.2.77",
    Cookie: "id=abc",
    Referer: "https://where.example/",
  };
  await app.request(`${SITE}/atom.xml`, { headers });
  expect(seen).toEqual([
    { kind: "Feedly", subscribers: 102, feedId: "7", slice: "", format: "atom", at: NOW.getTime() },
  ]);
  expect(points).toEqual([{ indexes: ["Feedly"], blobs: ["Feedly", "atom", "7"], doubles: [1, 102] }]);
});

test("readers are a range: what services tell, and how few and how many can poll so often by themselves", () => {
  const day = (kind: string, count: number, day = "2026-11-15") => ({ day, kind, format: "rss", count });
  const told = (kind: string, feed: string, count: number) => ({ kind, feed, format: "rss", count, at: 0 });
  const range = readerRange({
    since: "2026-11-01",
    polls: [
      day("Feedly", 500),
      day("newsboat", 300),
      day("a browser", 277),
      day("a robot", 9000),
      day("newsboat", 100, "2026-11-14"),
    ],
    subscribers: [told("Feedly", "1", 102), told("Feedly", "2", 8), told("Inoreader", " rss", 16)],
  });
  expect(range).toEqual({ told: 126, least: 3, most: 577 });
});
