import { expect, test } from "vitest";
import { strictestUses, type Uses } from "../../src/article/uses.ts";

test.each<[string, readonly (Uses | undefined)[], Uses]>([
  ["nothing of nothing", [], {}],
  ["what one says", [{ search: "yes", tdm: "ask" }], { search: "yes", tdm: "ask" }],
  [
    "no over ask over yes",
    [
      { search: "yes", tdm: "ask" },
      { search: "ask", tdm: "no" },
    ],
    { search: "ask", tdm: "no" },
  ],
  ["no yes where one is silent", [{ search: "yes" }, undefined], {}],
  ["a no where one is silent", [{ "ai-train": "no" }, {}], { "ai-train": "no" }],
  [
    "each purpose by itself",
    [
      { search: "yes", "ai-train": "no" },
      { search: "yes", "ai-input": "ask" },
    ],
    { search: "yes", "ai-input": "ask", "ai-train": "no" },
  ],
])("of several texts in one document holds %s", (_, texts, together) => {
  expect(strictestUses(texts)).toEqual(together);
});
