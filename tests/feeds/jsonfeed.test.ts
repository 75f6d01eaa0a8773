import { readFileSync } from "node:fs";
import fc from "fast-check";
import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { CHANNEL, LEAST, MOST } from "./articles.ts";
import { rendered } from "./documents.ts";
import { anyArticle } from "./generated.ts";
import { jsonFeed } from "./jsonfeed.ts";

function issues(document: string): string[] {
  const result = v.safeParse(jsonFeed, JSON.parse(document));
  return result.success ? [] : result.issues.map((issue) => `${v.getDotPath(issue)}: ${issue.message}`);
}

describe("a JSON Feed holds to version 1.1, extension rules included", () => {
  test.each(["every-field", "least"])("as served from the publication %s", (name) => {
    expect(issues(readFileSync(`tests/fixtures/golden/${name}/feed.json`, "utf8"))).toEqual([]);
  });

  test("with every part of the channel, and with none", () => {
    const { id, title, subtitle, home, self, language, updated, publisher, minutes } = CHANNEL;
    const least = {
      id,
      title,
      subtitle,
      home,
      self,
      language,
      updated,
      publisher,
      minutes,
      hubs: [],
      history: { complete: true },
    };
    expect(issues(rendered("json", [MOST, LEAST]))).toEqual([]);
    expect(issues(rendered("json", [], least))).toEqual([]);
    const next = { complete: false, previousArchive: "https://feeds.example.org/archive/2026-10/feed.json" };
    expect(issues(rendered("json", [MOST], { ...CHANNEL, history: next }))).toEqual([]);
  });

  test("whatever text an article is made of", () => {
    fc.assert(
      fc.property(anyArticle, (article) => {
        expect(issues(rendered("json", [article]))).toEqual([]);
      }),
      { numRuns: 150, seed: 5 },
    );
  });

  test("and tells programs what became of an article, where something did", () => {
    const withdrawn = { at: "2026-11-05T10:00:00Z", reason: "Two people were mixed up." };
    const { items } = JSON.parse(rendered("json", [LEAST, MOST, { ...LEAST, html: "", withdrawn }]));
    const [least, most, gone] = items;

    expect(least._credit?.status).toBeUndefined();
    expect(most._credit).toMatchObject({
      status: "corrected",
      corrections: [{ date: "2026-11-04T10:30:00Z", text: "The river is 12 km long, not 21." }],
    });
    expect(gone._credit).toEqual({
      about: "https://feeds.example.org/partners",
      status: "withdrawn",
      withdrawal: { date: "2026-11-05T10:00:00Z", reason: "Two people were mixed up." },
    });
  });

  test("which the schema would notice otherwise", () => {
    const document = JSON.parse(rendered("json", [MOST]));
    expect(issues(JSON.stringify({ ...document, authors: [{ name: "x" }] }))).toHaveLength(1);
    expect(issues(JSON.stringify({ ...document, items: [{ ...document.items[0], credit: {} }] }))).toHaveLength(1);
    expect(issues(JSON.stringify({ ...document, version: "https://jsonfeed.org/version/1" }))).toHaveLength(1);
  });
});
