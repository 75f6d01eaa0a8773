import { describe, expect, it } from "vitest";
import { lostProse } from "../../src/import/draft/loss.ts";
import { withoutLongRows } from "../../src/import/html/linkruns.ts";
import { substances } from "../../src/import/html/substance.ts";
import { elements, parsePage, textOf } from "../../src/import/html/tree.ts";
import { paragraph } from "../../src/import/material/block.ts";
import { pageMaterial } from "../../src/import/source/htmlpage.ts";

const PROSE = Array.from(
  { length: 8 },
  (_, number) =>
    `<p>The town of Merrow voted for the ${number + 1}th time to buy back its water works, nine years after.</p>`,
).join("");

const links = (many: number, made: (link: string) => string) =>
  Array.from({ length: many }, (_, number) => made(`<a href="/story/${number}">Another headline of the day</a>`)).join(
    "\n",
  );

function shown(html: string) {
  const page = parsePage(html);
  return withoutLongRows(
    page,
    substances(page, (text) => text.startsWith("The town"), "https://post.example.com/a"),
  );
}

const linksOf = (html: string) => [...elements(shown(html))].filter(({ tagName }) => tagName === "a").length;

describe("what the extractor is shown of links", () => {
  it.each([
    ["a list", `<ul>${links(1000, (link) => `<li>${link}</li>`)}</ul>`],
    ["paragraphs", links(1000, (link) => `<p>${link}</p>`)],
    ["lines with marks between", `<p>${links(1000, (link) => `${link} |<br>`)}</p>`],
  ])("is the beginning of %s", (_, row) => {
    expect(linksOf(`${PROSE}${row}`)).toBe(200);
  });

  it("is all of them where words stand between", () => {
    expect(linksOf(`<dl>${links(500, (link) => `<dt>${link}</dt><dd>what it says of the harbour</dd>`)}</dl>`)).toBe(
      500,
    );
    expect(linksOf(`<p>${links(500, (link) => `the board said in ${link}, and `)}</p>`)).toBe(500);
  });

  it("costs the article nothing", () => {
    const { blocks } = pageMaterial(
      `<title>Merrow buys</title><h1>Merrow buys</h1><div>${PROSE}${links(600, (link) => `${link}<br>`)}</div>`,
      "https://post.example.com/a",
    );

    expect(blocks.map(({ text }) => text)).toStrictEqual([
      ...[...elements(parsePage(PROSE))].filter(({ tagName }) => tagName === "p").map(textOf),
    ]);
  });
});

describe("the count of what is lost", () => {
  it("finds a paragraph that is a part of a block, and one that two blocks share", () => {
    const body = [
      "The harbour closed on Monday, the board said.",
      "Ferries wait outside,",
      "and nobody knows for how long.",
    ];
    const kept = body.map((text) => ({ block: paragraph(text) }));

    expect(
      lostProse(
        ["The harbour closed on Monday", "Ferries wait outside, and nobody knows for how long.", "The mayor resigned."],
        kept,
        ["A line that was told."],
      ).map(({ text }) => text),
    ).toStrictEqual(["The mayor resigned."]);
  });
});
