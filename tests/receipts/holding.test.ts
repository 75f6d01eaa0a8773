import { expect, test } from "vitest";
import { afterPoll, type Holding, heldIn } from "../../src/receipts/holding.ts";

/** The state of an article in an edition: `a1` is the first one of article a. */
const articleOf = (state: string) => (state.startsWith("?") ? undefined : state.charAt(0));

const NOTHING: Holding = { held: [], sent: [] };

const ROWS: readonly (readonly [
  what: string,
  before: Holding,
  poll: { told?: string[]; sent?: string[] },
  after: Holding,
])[] = [
  ["a first poll that says nothing", NOTHING, { sent: ["a1", "b1"] }, { held: [], sent: ["a1", "b1"] }],
  [
    "what was sent is confirmed",
    { held: [], sent: ["a1", "b1"] },
    { told: ["a1", "b1"] },
    { held: ["a1", "b1"], sent: [] },
  ],
  [
    "what was sent is not confirmed",
    { held: ["a1"], sent: ["a2"] },
    { told: ["a1"], sent: ["a2"] },
    { held: ["a1"], sent: ["a2"] },
  ],
  [
    "an article has left the feed",
    { held: ["a1", "b1"], sent: [] },
    { told: ["b1", "c1"] },
    { held: ["b1", "c1", "a1"], sent: [] },
  ],
  ["an older state comes back", { held: ["a2"], sent: [] }, { told: ["a1"] }, { held: ["a1"], sent: [] }],
  [
    "what is sent again takes the older one's place",
    { held: [], sent: ["a1", "b1"] },
    { sent: ["a2"] },
    { held: [], sent: ["a2", "b1"] },
  ],
  ["nothing is said, and nothing sent", { held: ["a1"], sent: ["a2"] }, {}, { held: ["a1"], sent: ["a2"] }],
  ["what nobody knows is left out", NOTHING, { told: ["?1", "a1"], sent: ["?2"] }, { held: ["a1"], sent: [] }],
];

test.each(ROWS)("%s", (_, before, poll, after) => {
  expect(afterPoll(before, poll, articleOf)).toEqual(after);
});

test("of each article one state is held: what was sent last, else what was said", () => {
  expect(heldIn({ held: ["a1", "b1"], sent: ["a2", "c1"] }, articleOf)).toEqual([
    { state: "a2", isConfirmed: false },
    { state: "c1", isConfirmed: false },
    { state: "b1", isConfirmed: true },
  ]);
});

test("what was sent again and is what was said is confirmed", () => {
  expect(heldIn({ held: ["a1"], sent: ["a1"] }, articleOf)).toEqual([{ state: "a1", isConfirmed: true }]);
});
