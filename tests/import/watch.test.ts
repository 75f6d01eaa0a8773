import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import type { Entry } from "../../src/import/feed/feedentry.ts";
import { ImportFailure } from "../../src/import/material/failure.ts";
import { readWatchList } from "../../src/import/watch/watchlist.ts";
import { lookAtFeeds } from "../../src/import/watch/watchlook.ts";
import { recall, remember } from "../../src/import/watch/watchmemory.ts";
import { pageOf, picked, stillThere } from "../../src/import/watch/watchpick.ts";
import { watchTable } from "../../src/import/watch/watchtable.ts";
import { outlets } from "./content.ts";

const FOLDER = mkdtempSync(join(tmpdir(), "creditline-watch-"));
const WITH_FEED = {
  ...outlets,
  lantern: { ...outlets.lantern, feed: "https://lantern.example.com/rss.xml" },
} as typeof outlets;

afterAll(() => rmSync(FOLDER, { recursive: true, force: true }));

function entry(id: string, title: string, published: string, isSummary = false): Entry {
  return { id, isSummary, statement: { title, published, url: `https://lantern.example.com/${id}` } };
}

function watchYaml(yaml: string) {
  writeFileSync(join(FOLDER, "watch.yaml"), yaml);
  return () => readWatchList(FOLDER, WITH_FEED);
}

describe("content/watch.yaml", () => {
  it("names outlets, feeds, and words of interest", () => {
    expect(
      watchYaml("- outlet: lantern\n  words: [Harbour]\n- feed: https://x.example/feed.json\n  topics: [grain]\n")(),
    ).toEqual([
      { feed: "https://lantern.example.com/rss.xml", outlet: "lantern", words: ["harbour"] },
      { feed: "https://x.example/feed.json", words: ["grain"] },
    ]);
  });

  const WRONG: readonly (readonly [yaml: string, message: string])[] = [
    ["- outlet: nobody\n", "watch.yaml: nobody is no outlet: add content/outlets/nobody.yaml, or write its feed"],
    ["- outlet: ledger\n", "watch.yaml: ledger has no feed: add it to content/outlets/ledger.yaml, or here"],
    ["- words: [a]\n", "watch.yaml:1:3: 0: names nothing to watch: write outlet, or the address of a feed"],
    ["- feed: ftp://x.example/\n", "watch.yaml:1:9: 0.feed: "],
  ];

  for (const [yaml, message] of WRONG) {
    it(`is refused: ${message}`, () => {
      expect(watchYaml(yaml)).toThrow(message);
    });
  }
});

describe("a look at the feeds", () => {
  const LIST = [
    { feed: "https://lantern.example.com/rss.xml", outlet: "lantern", words: [] },
    { feed: "https://x.example/feed.json", words: ["grain"] },
  ];
  const FEEDS: Record<string, Entry[]> = {
    "https://lantern.example.com/rss.xml": [entry("a", "Port Shuts", "2026-11-20"), entry("b", "Old", "2026-11-01")],
    "https://x.example/feed.json": [entry("c", "Grain Is Up", "2026-11-21", true), entry("d", "Ferry", "2026-11-22")],
  };
  const read = async (feed: string) => FEEDS[feed] ?? [];

  it("shows what is of interest at first, and then what is new", async () => {
    const first = await lookAtFeeds(LIST, WITH_FEED, undefined, "2026-11-24T06:00:00Z", read);
    FEEDS["https://lantern.example.com/rss.xml"]?.unshift(entry("e", "Berths Reopen", "2026-11-25"));
    const second = await lookAtFeeds(LIST, WITH_FEED, first.memory, "2026-11-25T06:00:00Z", read);

    expect(first.arrivals.map(({ title }) => title)).toEqual(["Grain Is Up", "Port Shuts", "Old"]);
    expect(second.arrivals.map(({ title }) => title)).toEqual(["Berths Reopen"]);
    expect(watchTable(second, first.memory.at)).toBe(
      `New since 2026-11-24T06:00:00Z
     day         outlet       headline       words  republishing
  1  2026-11-25  The Lantern  Berths Reopen         not said

npm run import -- --watch-list --entry 1 imports the first; one article at a time.
`,
    );
    expect(watchTable(await lookAtFeeds(LIST, WITH_FEED, second.memory, "2026-11-26T06:00:00Z", read), "x")).toBe(
      "nothing new since x\n",
    );
  });

  it("goes on where a feed cannot be read, tells it, and forgets nothing of it", async () => {
    const memory = { at: "x", seen: { "https://x.example/feed.json": ["c"] }, shown: [] };
    const broken = async (feed: string) => {
      if (feed.startsWith("https://x.")) throw new ImportFailure("https://x.example/feed.json: is not there");
      return read(feed);
    };
    const seen = await lookAtFeeds(LIST, WITH_FEED, memory, "2026-11-24T06:00:00Z", broken);

    expect(seen.failures).toEqual(["https://x.example/feed.json: is not there"]);
    expect(seen.memory.seen["https://x.example/feed.json"]).toEqual(["c"]);
    expect(watchTable(seen, "x")).toContain("\nNot read\n  https://x.example/feed.json: is not there\n");
  });

  it("fails where none can be read", async () => {
    const broken = () => Promise.reject(new ImportFailure("no"));

    await expect(lookAtFeeds(LIST, WITH_FEED, undefined, "x", broken)).rejects.toThrow(
      "none of the feeds in watch.yaml can be read:\nno\nno",
    );
  });

  it("asks one host for one feed at a time", async () => {
    let open = 0;
    let most = 0;
    const slow = async () => {
      most = Math.max(most, ++open);
      await Promise.resolve();
      open--;
      return [];
    };
    const same = ["a", "b", "c"].map((name) => ({ feed: `https://x.example/${name}`, words: [] }));
    await lookAtFeeds(same, WITH_FEED, undefined, "x", slow);

    expect(most).toBe(1);
  });
});

describe("picking from the table", () => {
  const LAST = { at: "x", seen: {}, shown: [{ feed: "https://x.example/f", id: "c", title: "Grain Is Up" }] };

  it("goes by number or id, and takes the page where the feed has no text", () => {
    const row = picked(LAST, "1");

    expect(picked(LAST, "c")).toEqual(row);
    expect(pageOf(stillThere(row, [entry("c", "Grain Is Up", "2026-11-21", true)]))).toBe(
      "https://lantern.example.com/c",
    );
    expect(pageOf(entry("c", "Grain Is Up", "2026-11-21"))).toBeUndefined();
  });

  it("is refused where there is nothing of that number, no table, or the entry is gone", () => {
    expect(() => picked(LAST, "2")).toThrow("--entry: 2 is not in the last table, which has 1 rows");
    expect(() => picked(undefined, "1")).toThrow("--entry: there is no table to pick from");
    expect(() => stillThere(picked(LAST, "1"), [])).toThrow("https://x.example/f: has “Grain Is Up” no more");
  });

  it("remembers the last look, and has none where its file is broken", () => {
    const path = join(FOLDER, "deep", "watch.json");
    remember(path, LAST);

    expect(recall(path)).toEqual(LAST);
    writeFileSync(path, "{");
    expect(recall(path)).toBeUndefined();
  });
});
