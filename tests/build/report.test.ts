import { expect, test } from "vitest";
import { tallyLines } from "../../src/build/tally.ts";
import { article, buildIn, contentFolder, type Files, OUTLETS } from "./folder.ts";

const FROM_JOURNAL = {
  basis: "republished",
  credit: "\n  outlet: western-journal\n  url: https://western.example/a",
  topics: "[Asia, Economy]",
};

/** One article in every state, two outlets and two topics. */
const STATES: Files = {
  "outlets/daily-planet.yaml": `${OUTLETS["outlets/daily-planet.yaml"]}terms:\n  window: 7\n`,
  "articles/2026-11-20-harbour.md": article(FROM_JOURNAL),
  "articles/2026-11-21-second.md": article({ ...FROM_JOURNAL, id: "urn:x:2", topics: "[asia]" }),
  "articles/2026-11-22-draft.md": article({ ...FROM_JOURNAL, id: "urn:x:3", draft: "true" }),
  "articles/2026-11-25-embargoed.md": article({ id: "urn:x:4", published: "2026-11-25T09:00:00Z" }),
  "articles/2026-11-20-withdrawn.md": article({
    id: "urn:x:5",
    withdrawn: "\n  at: 2026-11-21T09:00:00Z\n  reason: Wrong",
  }),
  "articles/2026-11-01-expired.md": article({
    id: "urn:x:6",
    published: "2026-11-01T09:00:00Z",
    basis: "republished",
    credit: "\n  outlet: daily-planet\n  url: https://planet.example/a",
  }),
};

test("the report counts articles by state, outlet and topic, its numbers below each other", () => {
  const { problems, tally } = buildIn(contentFolder(STATES), new Date("2026-11-24T12:00:00Z"));

  expect(problems).toEqual([]);
  expect(tally && tallyLines(tally)).toEqual([
    "articles",
    "  published             2",
    "  drafts                1",
    "  embargoed             1",
    "  withdrawn             1",
    "  expired               1",
    "outlets",
    "  western-journal       2",
    "  daily-planet          1",
    "topics",
    "  asia                  2",
    "  economy               1",
  ]);
});

test("what is embargoed is published from its moment on", () => {
  const tally = (now: string) => buildIn(contentFolder(STATES), new Date(now)).tally;

  expect(tally("2026-11-25T08:59:59.999Z")).toMatchObject({ published: 2, embargoed: 1 });
  expect(tally("2026-11-25T09:00:00.000Z")).toMatchObject({ published: 3, embargoed: 0 });
});

test("of many outlets and topics only the biggest are listed", () => {
  const topics = new Map(Array.from({ length: 20 }, (_, index) => [`topic-${index}`, 20 - index]));
  const counts = { published: 20, drafts: 0, embargoed: 0, withdrawn: 0, expired: 0, outlets: new Map(), topics };

  const lines = tallyLines(counts);

  expect(lines).toHaveLength(20);
  expect(lines.at(-1)).toBe("  and 8 more");
});

test("progress is told article by article", () => {
  const told: [number, number][] = [];
  buildIn(contentFolder(STATES), new Date(), (done, all) => told.push([done, all]));

  expect(told).toEqual([1, 2, 3, 4, 5, 6].map((done) => [done, 6]));
});
