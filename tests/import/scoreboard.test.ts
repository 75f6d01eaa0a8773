import { describe, expect, it } from "vitest";
import { SOURCES } from "./corpus.ts";
import {
  defuddleReading,
  expectedReading,
  MEASURES,
  mean,
  median,
  ownReading,
  readabilityReading,
  type Score,
  scoreOf,
} from "./scoreboard.ts";

const PAGES = SOURCES.filter((name) => name.endsWith(".html"));

const own: Score[] = [];
const copies: Score[] = [];
const defuddle: Score[] = [];
const readability: Score[] = [];
for (const name of PAGES) {
  const expected = expectedReading(name);
  const { reading, isCopy } = await ownReading(name);
  const score = scoreOf(reading, expected);
  own.push(score);
  if (isCopy) copies.push(score);
  defuddle.push(scoreOf(defuddleReading(name), expected));
  readability.push(scoreOf(readabilityReading(name), expected));
}

const figure = (value: number) => value.toFixed(3).replace(/^0/u, "");
const row = (reader: string, scores: readonly Score[]) =>
  `| ${reader} | ${scores.length} | ${MEASURES.map((measure) => figure(mean(scores, measure))).join(" | ")} | ${figure(median(scores, "precision"))} |`;

describe(`the scoreboard over ${PAGES.length} pages`, () => {
  it("is printed", () => {
    const table = [
      `| reader | pages | ${MEASURES.join(" | ")} | precision at the median |`,
      `|---|---|${MEASURES.map(() => "---|").join("")}---|`,
      row("npm run import", own),
      row("of these, pages that republish", copies),
      row("defuddle alone", defuddle),
      row("@mozilla/readability", readability),
    ].join("\n");
    console.log(table);

    expect(copies.length).toBeGreaterThanOrEqual(70);
  });

  it("keeps the words of the article, and no others", () => {
    expect(mean(own, "recall")).toBeGreaterThanOrEqual(0.998);
    expect(median(own, "precision")).toBeGreaterThanOrEqual(0.992);
    expect(mean(own, "precision")).toBeGreaterThanOrEqual(0.98);
  });

  it("credits the right outlet and the right people on pages that republish", () => {
    expect(mean(copies, "outlet")).toBeGreaterThanOrEqual(0.95);
    expect(mean(copies, "address")).toBeGreaterThanOrEqual(0.95);
    expect(mean(copies, "authors")).toBeGreaterThanOrEqual(0.9);
  });

  for (const measure of MEASURES) {
    it(`is at least as good as either library by ${measure}`, () => {
      expect(mean(own, measure)).toBeGreaterThanOrEqual(Math.max(mean(defuddle, measure), mean(readability, measure)));
    });
  }
});
