import fc from "fast-check";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { toString as textOf } from "mdast-util-to-string";
import { gfm } from "micromark-extension-gfm";
import { describe, expect, it } from "vitest";
import { markdown } from "../../src/import/draft/draftmarkdown.ts";
import { paragraph } from "../../src/import/material/block.ts";

function rendered(source: string): readonly (readonly [type: string, text: string])[] {
  const tree = fromMarkdown(source, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  return tree.children.map((node) => [node.type, textOf(node)]);
}

const SPECIAL = [
  "# no heading",
  "#hashtag",
  "1. no list",
  "1986. A great year.",
  "2) no list",
  "+ plus",
  "- minus",
  "* star * and *emphasis* and **strong**",
  "_emphasis_ and snake_case_name",
  "> no quotation",
  "=====",
  "-----",
  "***",
  "~~~ no fence",
  "``` no fence",
  "`code` and ``more``",
  "<b>no tag</b> and 5 < 6 > 4",
  "<!-- no comment -->",
  "AT&T &amp; &copy; &#65; R&D;",
  "[no link](https://example.com) and ![no picture](x) and [a][b] and [^1]",
  "[x]: https://example.com",
  "[^1]: no footnote",
  "~struck~ and ~~struck~~",
  "| no | table |",
  "www.example.com and WWW.example.com and www.* and www.",
  "https://example.com/a_b_c?d=*e*&f=g#h and http://",
  "mail someone_else@example.com or mailto:a@b.example",
  "C:\\folder\\*file* and \\* and a trailing \\",
  "two  spaces, a\u00a0hard one, and “quotes” — dashes…",
  "!exclaimed! and (bracketed)",
  "- [ ] no task",
  "    ",
  "$5 * 3 = $15 * 1",
];

describe("a paragraph's Markdown", () => {
  for (const text of SPECIAL.filter((line) => line.trim() !== "")) {
    it(`renders to the same text: ${text}`, () => {
      expect(rendered(markdown([{ block: paragraph(text) }]))).toEqual([["paragraph", text]]);
    });
  }

  it("leaves alone what means nothing to Markdown", () => {
    const text = "The port’s “berths” — 30 % of them (and more!) — shut; see p. 5, no. 3.";

    expect(markdown([{ block: paragraph(text) }])).toBe(`${text}\n`);
  });

  it("has a comment above a doubtful paragraph, which no reader sees", () => {
    expect(markdown([{ block: paragraph("Support us"), about: "may be -- boilerplate" }])).toBe(
      "<!-- check: may be - boilerplate -->\n\nSupport us\n",
    );
  });

  it("renders any text to itself", () => {
    const bits = fc.constantFrom(
      ..."*_#[]()<>&;`~|+-=.!:/@ \\1aw^\"'{}$“”’—…\u00a0",
      "www.",
      "https://",
      "@",
      "a.b",
      ".com",
      "mailto:",
      "xmpp:",
      "&amp;",
      "  ",
      "[^a]",
    );
    const character = fc.string({ unit: "grapheme", minLength: 1, maxLength: 2 });
    const paragraphs = fc.array(fc.array(fc.oneof(bits, character), { minLength: 1, maxLength: 25 }), {
      minLength: 1,
      maxLength: 3,
    });

    fc.assert(
      fc.property(paragraphs, (parts) => {
        const texts = parts
          .map((part) =>
            part
              .join("")
              .replace(/[\p{Cc}\u2028\u2029]/gu, "")
              .trim(),
          )
          .filter((text) => text !== "");
        const expected = texts.map((text) => ["paragraph", text]);

        expect(rendered(markdown(texts.map((text) => ({ block: paragraph(text) }))))).toEqual(expected);
      }),
      { numRuns: 2000 },
    );
  });
});
