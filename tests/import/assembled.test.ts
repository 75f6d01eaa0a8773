import fc from "fast-check";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { toString as textOf } from "mdast-util-to-string";
import { gfm } from "micromark-extension-gfm";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { frontMatter } from "../../src/article/frontmatter.ts";
import { draft } from "../../src/import/draft/draft.ts";
import { articleFile } from "../../src/import/draft/draftfile.ts";
import { textMaterial } from "../../src/import/source/plaintext.ts";
import { AROUND, NO_FLAGS } from "./content.ts";

const word = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      "harbour",
      "berth",
      "Mole",
      "quay",
      "ships",
      "Elmhaven",
      "grain",
      "ferry",
      "zürich",
      "Łódź",
      "東京",
      "мост",
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      "*",
      "_a_",
      "#1",
      "<b>",
      "&amp;",
      "[x](y)",
      "`q`",
      "~~",
      "|",
      "“aye”",
      "—",
      "1.",
      "a_b_c",
      "www.example.com",
      "x@example.com",
      "5 % ",
    ),
  },
  {
    weight: 1,
    arbitrary: fc
      .string({ unit: "grapheme", minLength: 1, maxLength: 6 })
      .map((text) => text.replace(/[\s\p{C}\p{Z}.!?…。]/gu, "") || "quay"),
  },
);
const words = (least: number, most: number) =>
  fc.array(word, { minLength: least, maxLength: most }).map((list) => list.join(" ").replace(/\s+$/u, ""));
const headline = words(3, 9).map((text) => `Port ${text} berths`);
const prose = words(8, 30).map((text) => `The crew of ${text} came home to the old quay.`);
const outlet = fc.constantFrom(
  "The Harbour Courier",
  "Harbour Monthly",
  "U.S. Quay & Mole Report",
  "The Lantern",
  "quaynews.example.com",
  "Ærø Avis",
  "新港日報",
);
const wording = fc.constantFrom(
  "This article appeared originally on X.",
  "This story was first published by X.",
  "Originally published in X on November 3, 2023.",
  "*Republished with permission from X.*",
  "(First appeared on X)",
  "This article is republished from X under a Creative Commons license. Read the original article.",
  "Editor’s note: This piece originally ran in X and is reposted here with permission.",
  "Read the original story at X.",
);
const tail = fc.subarray([
  ["Related Articles", "Ten Lighthouses to See", "Who Owns the Mole"],
  ["Support Tidewater Herald"],
  ["Tidewater Herald NEWS Newsletter", "Email *", "Subscribe"],
  ["This field is for validation purposes and should be left unchanged."],
  ["Share this:", "Facebook", "Twitter"],
  ["Leave a Comment", "Your email address will not be published."],
  ["© 2026 Tidewater Herald. All rights reserved."],
  ["Advertisement"],
]);
const doubling = fc.constantFrom("once", "twice", "suffix", "spaces");
const gap = fc.constantFrom("\n\n", "\r\n\r\n", "\n \n\n");

function top(title: string, how: string): readonly string[] {
  if (how === "once") return [title];
  if (how === "suffix") return [`${title} | Tidewater Herald`, title];
  return how === "spaces" ? [title, title.replaceAll(" ", "  ")] : [title, title];
}

describe("a text put together from its parts", () => {
  it("is imported to exactly its parts", () => {
    fc.assert(
      fc.property(
        headline,
        doubling,
        fc.array(prose, { minLength: 1, maxLength: 6 }),
        outlet,
        wording,
        tail,
        gap,
        (title, how, body, name, said, behind, blank) => {
          const source = [...top(title, how), ...body, said.replace("X", name), ...behind.flat()].join(blank);
          const made = draft(textMaterial(source, "test"), NO_FLAGS, AROUND);
          const file = articleFile(made);
          const [, above = "", below = ""] = /^---\n([\s\S]*?)\n---\n\n([\s\S]*)$/u.exec(file) ?? [];
          const tree = fromMarkdown(below, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
          const fields = v.parse(frontMatter, parse(above));

          expect(tree.children.map((node) => [node.type, textOf(node)])).toEqual(
            body.map((text) => ["paragraph", text]),
          );
          expect(fields.title).toBe(title.replace(/\s+/gu, " "));
          expect(fields.credit?.title).toBe(fields.title);
          expect(made.outlet.value.name).toBe(name);
          expect(fields.credit?.published).toBe(said.includes("2023") ? "2023-11-03" : undefined);
          expect(fields).toMatchObject({ basis: "republished", draft: true, authors: [] });
          expect(made.removed).toHaveLength(1 + behind.flat().length);
        },
      ),
      { numRuns: 75 },
    );
  });
});
