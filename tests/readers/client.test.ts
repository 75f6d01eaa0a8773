import { expect, test } from "vitest";
import { type ReaderClient, readerClient } from "../../src/readers/client.ts";

/** What services and programs send, in the forms in which they send it. */
const AGENTS: readonly (readonly [agent: string | null, client: ReaderClient])[] = [
  [
    "Feedly/1.0 (+http://www.feedly.com/fetcher.html; 102 subscribers; like FeedFetcher-Google)",
    { kind: "Feedly", subscribers: 102 },
  ],
  ["Feedly/1.0 (poller; 1 subscriber; feed-id=123)", { kind: "Feedly", subscribers: 1, feedId: "123" }],
  ["Inoreader/1.0 (+http://www.inoreader.com/feed-fetcher; 16 subscribers; )", { kind: "Inoreader", subscribers: 16 }],
  [
    "NewsBlur Feed Fetcher - 24 subscribers - http://www.newsblur.com/site/9/x (Mozilla/5.0)",
    { kind: "NewsBlur", subscribers: 24 },
  ],
  ["Feedbin feed-id:1374724 - 14 subscribers", { kind: "Feedbin", subscribers: 14, feedId: "1374724" }],
  [
    "Mozilla/5.0 (compatible; theoldreader.com; 7 subscribers; feed-id=5a8f-0b)",
    { kind: "The Old Reader", subscribers: 7, feedId: "5a8f-0b" },
  ],
  [
    "Mozilla/5.0 (compatible; BazQux/2.4; +https://bazqux.com/fetcher; 1 subscribers)",
    { kind: "BazQux", subscribers: 1 },
  ],
  ["Feedspot/1.0 (+https://www.feedspot.com/fs/fetcher; 1,024 subscribers)", { kind: "Feedspot", subscribers: 1024 }],
  ["Something/2 (1.204 subscribers)", { kind: "another service", subscribers: 1204 }],
  ["Something/2 (12 345 readers)", { kind: "another service", subscribers: 12345 }],
  ["Something/2 (subscribers: 33)", { kind: "another service", subscribers: 33 }],
  ["Something/2 (users=5; feedid: a_b)", { kind: "another service", subscribers: 5, feedId: "a_b" }],
  ["Something/2 (0 subscribers)", { kind: "another service", subscribers: 0 }],
  ["FreshRSS/1.27.1 (Linux; https://freshrss.org)", { kind: "FreshRSS" }],
  ["Mozilla/5.0 (compatible; Miniflux/2.2.13; +https://miniflux.app)", { kind: "Miniflux" }],
  ["Tiny Tiny RSS/25.10 (https://tt-rss.org/)", { kind: "Tiny Tiny RSS" }],
  ["NetNewsWire (RSS Reader; https://netnewswire.com/)", { kind: "NetNewsWire" }],
  ["newsboat/2.40.0 (Linux x86_64)", { kind: "newsboat" }],
  ["feedparser/6.0.12 +https://github.com/kurtmckee/feedparser/", { kind: "feedparser" }],
  [
    "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/147.0 Safari/537.36",
    { kind: "a browser" },
  ],
  ["Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)", { kind: "a robot" }],
  ["curl/8.14.1", { kind: "another program" }],
  ["Reader/1.0 (version 7.subscribers)", { kind: "another program" }],
  ["", { kind: "without a name" }],
  [null, { kind: "without a name" }],
];

test.each(AGENTS)("%s", (agent, client) => {
  expect(readerClient(agent)).toEqual(client);
});

test("nothing of what was sent is kept but a name from a list, a number and a short id", () => {
  const client = readerClient(`Thing/1 (mail me@reader.example; 9 subscribers; feed-id=${"x".repeat(500)})`);
  expect(JSON.stringify(client)).not.toContain("reader.example");
  expect(client.feedId?.length ?? 0).toBeLessThanOrEqual(64);
});
