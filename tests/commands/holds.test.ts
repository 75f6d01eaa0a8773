import { expect, test } from "vitest";
import { holdLines } from "../../src/commands/partner/holdlines.ts";
import { holdsSubcommand } from "../../src/commands/partner/holds.ts";
import { readerLines, readersFrom } from "../../src/commands/partner/readerlines.ts";
import { receiptsFrom } from "../../src/commands/partner/receiptlist.ts";
import { staleSubcommand } from "../../src/commands/partner/stale.ts";
import { staleLines } from "../../src/commands/partner/stalelines.ts";
import type { LiveSite } from "../../src/delivery/livesite.ts";
import type { HeldArticle, Receipt } from "../../src/partners/receipt.ts";
import { contentFolder, NOW } from "../build/folder.ts";

const CAME = Date.parse("2026-11-15T12:00:00Z");
const SINCE = Date.parse("2026-11-14T09:30:00Z");

function held(slug: string, state: HeldArticle["state"] = "current", isConfirmed = true): HeldArticle {
  const since = state === "current" ? {} : { since: SINCE };
  return { id: `urn:x:${slug}`, slug, title: `About ${slug}`, version: 2, state, ...since, isConfirmed };
}

const BAY: Receipt = {
  partner: "bay",
  slice: "",
  format: "rss",
  came: CAME,
  told: CAME,
  isKnown: true,
  articles: [held("quay"), held("gulls", "changed"), held("mole", "withdrawn")],
};

const INLET: Receipt = {
  partner: "inlet",
  slice: "topics/harbours",
  format: "json",
  came: CAME,
  isKnown: false,
  articles: [held("mole", "withdrawn", false)],
};

const PARTNERS = new Map([
  ["bay", { name: "The Bay Post", contact: "desk@bay.example" }],
  ["inlet", { name: "Inlet Daily" }],
  ["fjord", { name: "Fjord Radio", contact: "+47 5550 1234" }],
]);

test("holds tells feed by feed what a partner has, what is old first", () => {
  expect(holdLines([BAY, INLET], "The Bay Post")).toEqual([
    "rss.xml: came 2026-11-15 12:00 and said what he holds",
    "  articles: 3",
    "  not fetched:",
    "    gulls  version 2  changed 2026-11-14 09:30",
    "    mole  version 2  withdrawn 2026-11-14 09:30",
    "  as they are published:",
    "    quay  version 2  as it is published",
    "topics/harbours/feed.json: came 2026-11-15 12:00 without a validator that lists anything: unknown (never said what he holds)",
    "  articles: 1",
    "  not fetched:",
    "    mole  version 2  withdrawn 2026-11-14 09:30 (sent to him, not confirmed)",
  ]);
});

test("a partner of whom nothing is known is never told to be up to date", () => {
  const unknown = { ...INLET, articles: [held("quay", "current", false)] };
  expect(holdLines([unknown], "Inlet Daily").join("\n")).not.toContain("all as they are published");
  expect(holdLines([{ ...BAY, articles: [held("quay")] }], "x")).toContain("  articles: 1, all as they are published");
});

test("a partner who never came is told so", () => {
  expect(holdLines([], "Fjord Radio")).toEqual(["Fjord Radio has not asked for any feed since receipts are kept"]);
});

test("stale tells who has the old text of what and whom to call: what was withdrawn first, and whoever is unknown", () => {
  expect(staleLines([BAY, INLET], PARTNERS)).toEqual([
    "mole: withdrawn 2026-11-14 09:30",
    "  The Bay Post: desk@bay.example (rss.xml, version 2)",
    "  Inlet Daily: no contact in partners/inlet.yaml (topics/harbours/feed.json, version 2, sent to him, not confirmed)",
    "gulls: changed 2026-11-14 09:30",
    "  The Bay Post: desk@bay.example (rss.xml, version 2)",
    "",
    "unknown, because their last request said nothing:",
    "  Inlet Daily: no contact in partners/inlet.yaml",
    "",
    "never came:",
    "  Fjord Radio: +47 5550 1234",
  ]);
});

test("a partner without a file is named all the same", () => {
  expect(staleLines([{ ...BAY, partner: "gone" }], new Map())).toContain(
    "  gone (has no file any more) (rss.xml, version 2)",
  );
});

test("where nobody holds anything old, that is said", () => {
  expect(staleLines([{ ...BAY, articles: [held("quay")] }], new Map())).toEqual([
    "nobody is known to hold an old text",
  ]);
});

/** A live site that answers whatever it is asked. */
function site(answer: (path: string) => unknown): LiveSite {
  return {
    site: "https://news.example",
    token: "token",
    wait: async () => undefined,
    fetch: async (url) => new Response(JSON.stringify(answer(String(url).replace("https://news.example", "")))),
  };
}

const ANSWER = { items: [BAY, INLET] };

function folder(): string {
  const digest = (letter: string) => `digest: ${letter.repeat(64)}`;
  return `${contentFolder({
    "partners/bay.yaml": `name: The Bay Post\ncontact: desk@bay.example\n${digest("a")}\n`,
    "partners/inlet.yaml": `name: Inlet Daily\n${digest("b")}\n`,
    "partners/broken.yaml": "name: [",
  })}/content`;
}

test("holds asks the live site for one partner, stale for all, and says by its exit code that somebody is to be called", async () => {
  const asked: string[] = [];
  const live = site((path) => {
    asked.push(path);
    return ANSWER;
  });
  const errand = { contentFolder: folder(), now: NOW, live };
  const holds = await holdsSubcommand({ ...errand, word: "inlet" });
  const stale = await staleSubcommand({ ...errand, word: "" });

  expect(asked).toEqual(["/publish/receipts?partner=inlet", "/publish/receipts"]);
  expect([holds.code, holds.lines[0]]).toEqual([0, "rss.xml: came 2026-11-15 12:00 and said what he holds"]);
  expect([stale.code, stale.lines[1]]).toEqual([1, "  The Bay Post: desk@bay.example (rss.xml, version 2)"]);
  expect((await staleSubcommand({ ...errand, word: "", live: site(() => ({ items: [] })) })).code).toBe(0);
});

test.each([{ items: [{ ...BAY, format: "fax" }] }, "<html>", undefined])(
  "an answer of another shape is refused",
  async (answer) => {
    await expect(receiptsFrom(site(() => answer))).rejects.toThrow("/publish/receipts answered 200");
  },
);

test("readers are told as a range, with what it is made of and what it does not know", async () => {
  const figures = {
    since: "2026-10-17",
    polls: [
      { day: "2026-11-15", kind: "Feedly", format: "rss", count: 40 },
      { day: "2026-11-15", kind: "newsboat", format: "atom", count: 300 },
    ],
    subscribers: [{ kind: "Feedly", feed: "7", format: "rss", count: 102, at: CAME }],
  };
  const lines = readerLines(
    await readersFrom(
      site(() => figures),
      30,
    ),
  );
  expect(lines.slice(0, 5)).toEqual([
    "readers: 104 to 402, since 2026-10-17",
    "  102 of whom services tell, and 2 to 300 who poll by themselves",
    "",
    "subscribers, as services tell them:",
    "  Feedly      102",
  ]);
  expect(lines).toContain("  newsboat      300");
  expect(lines).toContain("What this does not know:");
  expect(lines.join(" ")).toContain("Polls that the edge answered from its cache");
  expect(readerLines({ ...figures, polls: [] })).toEqual(["no poll has reached the Worker since 2026-10-17"]);
});
