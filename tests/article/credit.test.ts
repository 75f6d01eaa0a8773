import { describe, expect, test } from "vitest";
import type { Article, Credit } from "../../src/article/article.ts";
import { creditedSummary, creditLine, creditText, enumerate, longDay, namedAuthors } from "../../src/article/credit.ts";
import { LEAST } from "../feeds/articles.ts";

const OUTLET: Credit = {
  basis: "republished",
  outlet: { key: "o", name: "The Outlet", url: "https://outlet.example.com/" },
  authors: [],
  position: "end",
  indexing: "canonical",
};

function line(credit: Partial<Credit>, more: Partial<Article> = {}): string {
  return creditText({ ...LEAST, ...more, credit: { ...OUTLET, ...credit } });
}

const ada = { name: "Ada Park" };
const bo = { name: "Bo Lin" };
const cy = { name: "Cy Roe" };
const licence = { name: "CC BY 4.0", url: "https://creativecommons.org/licenses/by/4.0/" };

describe("the credit line of a republished article", () => {
  test.each<[Partial<Credit>, Partial<Article>, string]>([
    [{}, {}, "This article originally appeared on The Outlet."],
    [{ published: "2023-11-02" }, {}, "This article originally appeared on The Outlet on 2 November 2023."],
    [{ published: "2023-11-02T23:59:59Z" }, {}, "This article originally appeared on The Outlet on 2 November 2023."],
    [{ authors: [ada] }, {}, "This article by Ada Park originally appeared on The Outlet."],
    [{ authors: [ada, bo] }, {}, "This article by Ada Park and Bo Lin originally appeared on The Outlet."],
    [{ authors: [ada, bo, cy] }, {}, "This article by Ada Park, Bo Lin and Cy Roe originally appeared on The Outlet."],
    [{ title: LEAST.title }, {}, "This article originally appeared on The Outlet."],
    [{ title: "Another" }, {}, "This article originally appeared on The Outlet under the title “Another”."],
    [{}, { licence }, "This article originally appeared on The Outlet. Licence: CC BY 4.0."],
    [{}, { copyright: "© 2023 The Outlet" }, "This article originally appeared on The Outlet. © 2023 The Outlet."],
    [{}, { copyright: "© The Outlet Inc." }, "This article originally appeared on The Outlet. © The Outlet Inc."],
    [
      { authors: [ada], published: "2023-11-02", title: "Another" },
      { licence, copyright: "© 2023 The Outlet" },
      "This article by Ada Park originally appeared on The Outlet on 2 November 2023 under the title “Another”. Licence: CC BY 4.0. © 2023 The Outlet.",
    ],
  ])("%j %j", (credit, more, expected) => {
    expect(line(credit, more)).toBe(expected);
  });
});

describe("the credit line of an adapted article", () => {
  const adapted = { basis: "adapted" } as const;

  test.each<[Partial<Credit>, string]>([
    [{}, "This article is adapted from an article, which originally appeared on The Outlet."],
    [{ title: "Another" }, "This article is adapted from “Another”, which originally appeared on The Outlet."],
    [
      { title: "Another", authors: [ada], published: "2023-11-02" },
      "This article is adapted from “Another” by Ada Park, which originally appeared on The Outlet on 2 November 2023.",
    ],
  ])("%j", (credit, expected) => {
    expect(line({ ...adapted, ...credit })).toBe(expected);
  });

  test("does not pass the publication's own rights off as the outlet's", () => {
    expect(line(adapted, { copyright: "© 2026 Us" })).not.toContain("©");
  });
});

test("the outlet is linked to the original, or else to its home page, or else not at all", () => {
  const href = (credit: Partial<Credit>) =>
    creditLine({ ...LEAST, credit: { ...OUTLET, ...credit } }).find(({ strong }) => strong)?.href;
  expect(href({ url: "https://outlet.example.com/1" })).toBe("https://outlet.example.com/1");
  expect(href({})).toBe("https://outlet.example.com/");
  expect(href({ outlet: { key: "o", name: "The Outlet" } })).toBeUndefined();
});

describe("a summary ends with the credit in a word", () => {
  const credited = (more: Partial<Article>) => ({
    ...LEAST,
    credit: { ...OUTLET, url: "https://outlet.example.com/1" },
    ...more,
  });
  const outlet = { text: "The Outlet", href: "https://outlet.example.com/1" };

  test("which is the outlet's name, linked to the original", () => {
    expect(creditedSummary(credited({ summary: "It rains." }))).toEqual([
      { text: "It rains." },
      { text: " — " },
      outlet,
    ]);
  });

  test("and is that alone where nothing was written", () => {
    expect(creditedSummary(credited({}))).toEqual([outlet]);
  });

  test("and has none where nothing is owed, or where the article was taken back", () => {
    expect(creditedSummary({ ...LEAST, summary: "It rains." })).toEqual([{ text: "It rains." }]);
    expect(creditedSummary(LEAST)).toEqual([]);
    const withdrawn = { at: "2026-11-05T00:00:00Z", reason: "It did not rain." };
    expect(creditedSummary(credited({ summary: "It rains.", withdrawn }))).toEqual([]);
  });
});

test("the outlet is named as the author of what has no byline", () => {
  expect(namedAuthors({ ...LEAST, authors: [], credit: OUTLET }).map(({ name }) => name)).toEqual(["The Outlet"]);
  expect(namedAuthors({ ...LEAST, credit: OUTLET }).map(({ name }) => name)).toEqual(["Ada Park"]);
});

test("an article of the publication's own has no credit line, but its licence stands", () => {
  expect(creditText(LEAST)).toBe("");
  expect(creditText({ ...LEAST, licence })).toBe("Licence: CC BY 4.0.");
});

test("names are enumerated and days written in UTC, whatever the machine's zone is", () => {
  expect([[], ["A"], ["A", "B"], ["A", "B", "C"]].map(enumerate)).toEqual(["", "A", "A and B", "A, B and C"]);
  expect(longDay("2026-03-01T00:30:00+02:00")).toBe("28 February 2026");
});
