import { expect, test } from "vitest";
import { siteUses, strictestUses, type Uses } from "../../src/article/uses.ts";

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

test.each<[string, Uses | undefined, readonly Uses[], Uses]>([
  [
    "what the publication says, where nothing is carried",
    { search: "yes", tdm: "ask" },
    [],
    { search: "yes", tdm: "ask" },
  ],
  [
    "a yes that every text has",
    { search: "yes" },
    [{ search: "yes" }, { search: "yes", tdm: "no" }],
    { search: "yes" },
  ],
  ["no yes that one text forbids", { search: "yes" }, [{ search: "yes" }, { search: "no" }], {}],
  ["no yes that is to be asked for once", { search: "yes" }, [{ search: "ask" }], {}],
  ["no yes that one text does not have", { search: "yes" }, [{ search: "yes" }, {}], {}],
  ["an ask that no text forbids", { tdm: "ask" }, [{ tdm: "ask" }], { tdm: "ask" }],
  [
    "a no where one text forbids what is to be asked for",
    { tdm: "ask" },
    [{ tdm: "ask" }, { tdm: "no" }],
    { tdm: "no" },
  ],
  ["the publication's no", { "ai-train": "no" }, [{ "ai-train": "no" }], { "ai-train": "no" }],
  ["nothing of which the publication is silent", undefined, [{ "ai-train": "no" }], {}],
])("of a whole site is said %s", (_, publication, texts, together) => {
  expect(siteUses(publication, texts)).toEqual(together);
});
