import { beforeEach, describe, expect, test } from "vitest";
import { createApp } from "../../../src/app.ts";
import type { BundledArticle } from "../../../src/catalog/bundle/encode.ts";
import type { Database } from "../../../src/catalog/d1/database.ts";
import { liveCatalog } from "../../../src/catalog/d1/livecatalog.ts";
import { liveStore } from "../../../src/catalog/d1/livestore.ts";
import type { Store } from "../../../src/catalog/d1/store.ts";
import { type Receipt, type Receipts, staleIn } from "../../../src/partners/receipt.ts";
import { receiptBook } from "../../../src/receipts/receiptbook.ts";
import { PUBLICATION, RENDERING } from "../../catalog/bundles.ts";
import { LEAST } from "../../feeds/articles.ts";
import { agreed, keyOf } from "../../partners/desk.ts";
import { emptyDatabase, publish } from "./database.ts";

const START = Date.parse("2026-11-01T00:00:00Z");
const HOUR = 3_600_000;

/** How many entries a feed holds: few, so that articles leave it. */
const ENTRIES = 8;

const NAMES = ["delta", "etag", "none", "stopped", "back"] as const;

/** Pseudo-random numbers from 0 to before 1, the same in each run. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
}

/** An article in one edition, which its title tells. */
function edition(number: number, published: number, version: number): BundledArticle {
  const slug = `article-${number}`;
  const day = (moment: number) => `${new Date(moment).toISOString().slice(0, 19)}Z`;
  const article = {
    ...LEAST,
    id: `urn:x:${number}`,
    slug,
    url: `${PUBLICATION.url}/articles/${slug}`,
    title: `Article ${number} in edition ${version}`,
    published: day(published),
    updated: day(published),
  };
  return { article, markdown: "" };
}

/** What is live of an article. */
interface Live {
  readonly number: number;
  readonly published: number;
  readonly version: number;
  readonly isWithdrawn: boolean;
}

/** Somebody who polls, and what he has; the versions by the articles' ids. */
class Client {
  readonly name: (typeof NAMES)[number];
  readonly has = new Map<string, number>();
  #tag: string | undefined;

  constructor(name: (typeof NAMES)[number]) {
    this.name = name;
  }

  async poll(app: ReturnType<typeof createApp>, live: ReadonlyMap<string, Live>): Promise<void> {
    const headers: Record<string, string> = {};
    if (this.name === "delta") headers["A-IM"] = "feed";
    if (this.name !== "none" && this.#tag !== undefined) headers["If-None-Match"] = this.#tag;
    const response = await app.request(`${PUBLICATION.url}/p/${keyOf(this.name)}/feed.json`, { headers });
    this.#tag = response.headers.get("ETag") ?? undefined;
    if (response.status === 304) return;
    const { items }: { items: { id: string; title: string }[] } = JSON.parse(await response.text());
    for (const { id, title } of items) {
      // A notice tells no edition: it is the one that is live.
      const [, version] = / in edition (\d+)$/.exec(title) ?? [];
      const isNotice = title.startsWith("Withdrawn:");
      this.has.set(id, isNotice ? (live.get(id)?.version ?? 0) : Number(version));
    }
  }
}

/** Who polls at an hour since the start: everybody every twelve hours, save who stopped, and who was away. */
function polls(name: (typeof NAMES)[number], hour: number): boolean {
  const day = hour / 24;
  if (name === "stopped") return day < 10;
  return name !== "back" || day < 8 || day >= 22;
}

/** What receipts say that a partner has. */
function versionsIn(receipts: readonly Receipt[]): [id: string, version: number][] {
  return receipts
    .flatMap(({ articles }) => articles.map(({ id, version }) => [id, version] as [string, number]))
    .sort();
}

let database: Database;
let store: Store;
let book: Receipts;
let moment = START;
let notes: Promise<unknown>[] = [];

/** The site as its partners see it. */
function site(receipts: Receipts) {
  return createApp({
    catalog: liveCatalog(database),
    rendering: RENDERING,
    partners: NAMES.map((name) => agreed(name)),
    now: () => new Date(moment),
    receipts,
    later: (work) => notes.push(work),
  });
}

beforeEach(async () => {
  database = await emptyDatabase();
  store = liveStore(database);
  book = receiptBook(database);
  moment = START;
  notes = [];
});

test("a month of polls, corrections and withdrawals: receipts name exactly who holds what", {
  timeout: 120_000,
}, async () => {
  const random = chance(13);
  const clients = NAMES.map((name) => new Client(name));
  const live = new Map<string, Live>();
  const app = site(book);
  const writer = () => ({ by: "test", now: new Date(moment) });

  const put = async (number: number, published: number) => {
    const version = (live.get(`urn:x:${number}`)?.version ?? 0) + 1;
    await store.apply([{ kind: "article", put: edition(number, published, version), seen: version - 1 }], writer());
    live.set(`urn:x:${number}`, { number, published, version, isWithdrawn: false });
  };
  const withdraw = async ({ number, version, ...rest }: Live) => {
    const at = `${new Date(moment).toISOString().slice(0, 19)}Z`;
    const id = `urn:x:${number}`;
    await store.apply([{ kind: "withdrawal", id, put: { at, reason: "It was wrong." }, seen: version }], writer());
    live.set(id, { ...rest, number, version: version + 1, isWithdrawn: true });
  };

  await publish(store, [], new Date(moment), { ...PUBLICATION, entries: ENTRIES });
  for (let number = 1; number <= 6; number++) await put(number, START - (7 - number) * 24 * HOUR);
  let seenStale = 0;
  let seenUnconfirmed = 0;
  for (let hour = 12; hour <= 30 * 24; hour += 12) {
    moment = START + hour * HOUR;
    if (hour % 24 === 12) await put(live.size + 1, moment - HOUR);
    const standing = [...live.values()].filter(({ isWithdrawn }) => !isWithdrawn);
    const chosen = standing[Math.floor(random() * standing.length)];
    if (chosen !== undefined && random() < 0.6) await put(chosen.number, chosen.published);
    else if (chosen !== undefined && random() < 0.3) await withdraw(chosen);
    moment += 60_000;
    for (const client of clients) if (polls(client.name, hour)) await client.poll(app, live);
    await Promise.all(notes);
    if (hour % 24 !== 0) continue;

    const all = await book.read(new Date(moment));
    for (const { name, has } of clients) {
      const own = all.filter(({ partner }) => partner === name);
      expect([name, hour, versionsIn(own)]).toEqual([name, hour, [...has].sort()]);
      const stale = own.flatMap(staleIn).map(({ id, state }) => [id, state]);
      const truth = [...has].flatMap(([id, version]) => {
        const now = live.get(id);
        if (now === undefined || now.version === version) return [];
        return [[id, now.isWithdrawn ? "withdrawn" : "changed"]];
      });
      expect([name, hour, stale.sort()]).toEqual([name, hour, truth.sort()]);
      expect(own.map(({ isKnown }) => isKnown)).toEqual([name !== "none"]);
      seenStale += stale.length;
      seenUnconfirmed += own.flatMap(({ articles }) => articles).filter(({ isConfirmed }) => !isConfirmed).length;
    }
  }
  // The month was one in which there was something to tell.
  expect(Math.min(seenStale, seenUnconfirmed)).toBeGreaterThan(50);
});

describe("one poll after the other", () => {
  const PATH = `${PUBLICATION.url}/p/${keyOf("etag")}/rss.xml`;

  beforeEach(async () => {
    await publish(store, [edition(1, START - 2 * HOUR, 1), edition(2, START - HOUR, 1)], new Date(START));
  });

  async function ask(headers: Record<string, string> = {}, url = PATH, method = "GET"): Promise<Response> {
    const response = await site(book).request(url, { headers, method });
    await Promise.all(notes);
    return response;
  }

  const read = async () => book.read(new Date(moment), "etag");

  test("a first poll says nothing: what was sent is told from what is known", async () => {
    await ask();
    const [receipt] = await read();
    expect(receipt).toMatchObject({ partner: "etag", slice: "", format: "rss", came: START, isKnown: false });
    expect(receipt?.articles.map(({ isConfirmed }) => isConfirmed)).toEqual([false, false]);
  });

  test("the second one says what is held", async () => {
    const tag = (await ask()).headers.get("ETag") ?? "";
    moment += 5 * 60_000;
    expect((await ask({ "If-None-Match": tag })).status).toBe(304);
    const [receipt] = await read();
    expect(receipt).toMatchObject({ came: moment, told: moment, isKnown: true });
    expect(receipt?.articles.map(({ isConfirmed, state }) => [isConfirmed, state])).toEqual([
      [true, "current"],
      [true, "current"],
    ]);
  });

  test("a row is written at most once a minute, by whichever part of the Worker", async () => {
    const tag = (await ask()).headers.get("ETag") ?? "";
    moment += 59_999;
    await ask({ "If-None-Match": tag });
    await receiptBook(database).note({ partner: "etag", slice: "", format: "rss", at: moment, told: ["AAAA"] });
    expect((await read())[0]).toMatchObject({ came: START, isKnown: false });
    moment += 1;
    await receiptBook(database).note({ partner: "etag", slice: "", format: "rss", at: moment });
    expect((await read())[0]).toMatchObject({ came: moment });
  });

  test.each([
    ["a date", { "If-Modified-Since": "Sun, 01 Nov 2026 00:00:00 GMT" }],
    ["another site's tag", { "If-None-Match": '"abc"' }],
    ["a star", { "If-None-Match": "*" }],
    ["what is no tag", { "If-None-Match": "e.abc.AAAA" }],
  ])("whoever sends %s is unknown, and never up to date", async (_, headers) => {
    await ask(headers);
    expect((await read())[0]?.isKnown).toBe(false);
  });

  test("whoever asks for the headers alone was sent nothing", async () => {
    await ask({}, PATH, "HEAD");
    expect((await read())[0]?.articles).toEqual([]);
  });

  test("what is claimed of articles that never were is left out", async () => {
    await ask({ "If-None-Match": 'W/"e.abcdefghijk.ZZZZYYYY"' });
    const [receipt] = await read();
    expect(receipt?.articles.map(({ isConfirmed }) => isConfirmed)).toEqual([false, false]);
  });

  test("each slice and format has its own row; archives, lists and errors have none", async () => {
    const at = (path: string) => ask({}, `${PUBLICATION.url}/p/${keyOf("etag")}/${path}`);
    for (const path of ["atom.xml", "articles/article-1/rss.xml", "feeds.opml", "topics/none/rss.xml", "", "feed"])
      await at(path);
    const rows = (await read()).map(({ slice, format }) => [slice, format]);
    expect(rows).toEqual([
      ["", "atom"],
      ["articles/article-1", "rss"],
    ]);
  });

  test("what was removed, and what its outlet no longer lets stand, is told apart", async () => {
    const expires = "2026-11-01T06:00:00Z";
    await publish(
      store,
      [{ ...edition(1, START - 2 * HOUR, 1), expires }, edition(2, START - HOUR, 1)],
      new Date(START),
    );
    const tag = (await ask()).headers.get("ETag") ?? "";
    moment += HOUR;
    await ask({ "If-None-Match": tag });
    await publish(store, [{ ...edition(1, START - 2 * HOUR, 1), expires }], new Date(moment));
    moment = Date.parse(expires);
    const [receipt] = await read();
    expect(receipt?.articles.map(({ id, state }) => [id, state]).sort()).toEqual([
      ["urn:x:1", "expired"],
      ["urn:x:2", "removed"],
    ]);
  });

  test("the partner's own page tells him what he holds and has not fetched", async () => {
    const tag = (await ask()).headers.get("ETag") ?? "";
    moment += HOUR;
    await ask({ "If-None-Match": tag });
    await store.apply([{ kind: "article", put: edition(1, START - 2 * HOUR, 2), seen: 1 }], {
      by: "test",
      now: new Date(moment),
    });
    const page = await (await ask({}, `${PUBLICATION.url}/p/${keyOf("etag")}/`)).text();
    expect(page).toContain("You hold 2 articles.");
    expect(page).toContain("Article 1 in edition 1");
    expect(page).not.toContain("Article 2 in edition 1");
    expect(page).not.toContain("as we publish them now");
  });

  test("a receipt that cannot be written or read costs the partner nothing", async () => {
    const no = () => Promise.reject(new Error("no"));
    const broken: Receipts = { note: no, read: no };
    expect((await site(broken).request(PATH)).status).toBe(200);
    const page = await site(broken).request(PATH.replace("rss.xml", ""));
    expect([page.status, (await page.text()).includes("What you hold")]).toEqual([200, false]);
    await expect(Promise.all(notes)).resolves.toBeDefined();
  });
});
