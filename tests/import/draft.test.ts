import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { sameArticle } from "../../src/content/duplicate.ts";
import { draft } from "../../src/import/draft/draft.ts";
import { articleFile, fileName } from "../../src/import/draft/draftfile.ts";
import { report } from "../../src/import/draft/draftreport.ts";
import { missing } from "../../src/import/draft/missing.ts";
import { textMaterial } from "../../src/import/source/plaintext.ts";
import { AROUND, NO_FLAGS, outlets } from "./content.ts";

const HARBOUR = readFileSync("tests/fixtures/import/texts/harbour.txt", "utf8");
const BODY = HARBOUR.split("\n\n").slice(2, 11);

function imported(text = HARBOUR, flags: Partial<typeof NO_FLAGS> = {}) {
  return draft(textMaterial(text, "harbour.txt"), { ...NO_FLAGS, ...flags }, AROUND);
}

describe("a draft", () => {
  it("has every paragraph, the headline once, the credit and the cited outlets", () => {
    const made = imported();

    expect(made.body.map(({ block }) => block.text)).toEqual(BODY);
    expect(made.title.value).toBe(
      "Port of Elmhaven Shuts Nearly a Third of Its Berths, and Something Is Afoot at the Quay",
    );
    expect(made.outlet.value).toEqual({
      key: "harbour-courier",
      name: "The Harbour Courier",
      stub: { key: "harbour-courier", name: "The Harbour Courier" },
    });
    expect(made.citations?.value).toEqual(["lantern", "nsna", "figurama", "ledger"].map((outlet) => ({ outlet })));
    expect(made.doubts).toEqual([]);
  });

  it("is written whole as this file", () => {
    const expected = readFileSync("tests/fixtures/import/texts/harbour.md", "utf8");

    expect(articleFile(imported())).toBe(expected);
  });

  it("names its file after the day and the headline", () => {
    const expected = {
      day: "2026-11-24",
      slug: "port-of-elmhaven-shuts-nearly-a-third-of-its-berths-and-something-is-afoot-at",
    };

    expect(fileName(imported())).toEqual(expected);
  });

  it("tells what was found and where, what was removed and why, and what is missing", () => {
    const lines = report(imported(), outlets, "content/articles/x.md")
      .split("\n")
      .map((line) => line.replace(/ {2,}/g, " | "));

    expect(lines).toContain(
      " | outlet | The Harbour Courier (harbour-courier) | credit: “This article appeared originally on The Harbour Courier.”",
    );
    expect(lines).toContain(
      " | “Ten Lighthouses to See Before They Go Dark” | related: an entry of a list of other articles",
    );
    expect(lines).toContain(" | authors | --author NAME");
  });

  it("prefers what the editor says", () => {
    const made = imported(HARBOUR, {
      authors: ["Ada Quill"],
      outlet: "lantern",
      url: "https://lantern.example.com/berths",
      originalPublished: "2026-11-20",
      topics: ["ports"],
      publish: true,
      published: "2026-11-21T09:00:00Z",
    });

    expect(articleFile(made)).toContain(
      "published: 2026-11-21T09:00:00Z\nlanguage: en\nauthors:\n  - name: Ada Quill\ntopics:\n  - ports\nbasis: republished\ncredit:\n  outlet: lantern\n",
    );
    expect(articleFile(made)).not.toContain("draft:");
    expect(missing(made)).toEqual([]);
  });

  it("has its comments for the editor only while it is a draft", () => {
    const text = `${HARBOUR}\n\nAda Quill covers ports for The Harbour Courier and the coast.`;

    expect(articleFile(imported(text))).toContain("<!-- check: stands behind the credit -->\n\nAda Quill covers");
    expect(articleFile(imported(text, { publish: true }))).not.toContain("<!--");
  });

  it("reports a credit that disagrees with the editor", () => {
    expect(imported(HARBOUR, { outlet: "lantern" }).doubts).toEqual([
      {
        text: "This article appeared originally on The Harbour Courier.",
        about: "credits somebody else than The Lantern",
      },
    ]);
  });

  it("takes the page's date for the original's only where the page is the outlet's own", () => {
    const text = "Port Shuts\n\nNovember 3, 2023\n\nThe port of Elmhaven will close almost 30 percent of its berths.";

    expect(imported(text, { outlet: "lantern" }).originalPublished).toEqual({ value: "2023-11-03", from: "date line" });
    expect(imported(`${text}\n\nOriginally published in The Lantern.`).originalPublished).toBeUndefined();
  });

  it("takes the outlet's rights notice, and nobody else's", () => {
    expect(imported(`${HARBOUR}\n\n© 2026 The Harbour Courier`).copyright?.value).toBe("© 2026 The Harbour Courier");
    expect(imported(`${HARBOUR}\n\n© 2026 Tidewater Herald`).copyright).toBeUndefined();
  });

  const REFUSED: readonly (readonly [text: string, message: string])[] = [
    [
      "Related Articles\n\nDonate",
      "no article was found in the source: paste the headline, the text and the credit, a blank line between paragraphs",
    ],
    [
      "Port Shuts Berths",
      "no article was found in the source: paste the headline, the text and the credit, a blank line between paragraphs",
    ],
    [
      "Port Shuts\n\nThe port of Elmhaven will close almost 30 percent of its berths.",
      "no credit was found in it: name the outlet that published first with --outlet NAME",
    ],
    [
      `${"The port of Elmhaven will close almost a third of its berths. ".repeat(5)}\n\nIt does so with regret, and for good.`,
      "no headline was found above the text: add it with --title TEXT",
    ],
    [" \n\t\n", "harbour.txt: is empty: give the text of an article"],
  ];

  for (const [text, message] of REFUSED) {
    it(`is refused: ${message}`, () => {
      expect(() => imported(text)).toThrow(message);
    });
  }

  it("is refused for an outlet that looks like a mistyped key", () => {
    expect(() => imported(HARBOUR, { outlet: "harbour-courier" })).not.toThrow();
    expect(() =>
      draft(
        textMaterial(HARBOUR, "x"),
        { ...NO_FLAGS, outlet: "harbour-courir" },
        {
          ...AROUND,
          outlets: { ...outlets, "harbour-courier": { ...outlets.lantern, name: "The Harbour Courier" } as never },
        },
      ),
    ).toThrow("--outlet: harbour-courir is no key of outlets/: write harbour-courier, or the outlet's name");
  });
});

describe("the same article", () => {
  const file = articleFile(imported());
  const ABOVE = file.slice(0, file.lastIndexOf("---\n\n") + 5);

  it("is noticed by its text, whatever became of the rest", () => {
    const edited = file
      .replace(/title: .*/g, "title: Another")
      .replace("The port of", "The  *port* of")
      .replaceAll("\n", "\r\n");

    expect(
      sameArticle(file, [
        { name: "x.md", text: "---\nid: a\n---\nElse." },
        { name: "y.md", text: edited },
      ]),
    ).toBe("y.md");
  });

  it("is noticed by its original headline and outlet", () => {
    const edited = `${ABOVE}Shortened by the editor.`;

    expect(sameArticle(file, [{ name: "x.md", text: edited }])).toBe("x.md");
  });

  it("is not an adaptation of it, nor another text", () => {
    const adapted = `${ABOVE}A new text.`.replace("basis: republished", "basis: adapted");

    expect(
      sameArticle(file, [
        { name: "x.md", text: adapted },
        { name: "y.md", text: "no front matter" },
        { name: "z.md", text: "---\n: {[\n---\n" },
      ]),
    ).toBeUndefined();
  });
});
