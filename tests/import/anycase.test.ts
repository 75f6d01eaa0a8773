import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { WORDBOOKS } from "../../src/import/languages/wordbooks.ts";
import { AnyCase } from "../../src/import/lines/anycase.ts";
import { WRITTEN_DAY } from "../../src/import/lines/day.ts";
import { readTree } from "../structure/tree.ts";

/** What both find, and where. */
function found(pattern: RegExp, text: string) {
  const match = pattern.exec(text);
  return match && { all: [...match], at: match.index, input: match.input, groups: match.groups && { ...match.groups } };
}

const PIECES = WORDBOOKS.flatMap(({ first, published, taken, by, source, role, label, picture, furniture }) =>
  [first, published, taken, by, source, role, label, picture, furniture].map((words) => `(?<!\\p{L})(?:${words})`),
);

/** The words of the pieces themselves, with what stands around them, in any letter case. */
const texts = fc
  .array(fc.constantFrom(...PIECES.join("|").split(/[^\p{L}]+/u), "İ", "ẞ", "ß", ". ", ": ", " 3 ", "2026", "—"), {
    maxLength: 8,
  })
  .chain((words) =>
    fc
      .array(fc.boolean(), { minLength: words.length, maxLength: words.length })
      .map((isLoud) => words.map((word, at) => (isLoud[at] ? word.toUpperCase() : word)).join(" ")),
  );

describe("patterns of lines", () => {
  it("know the letters of every script: to \\W, Cyrillic and Chinese are no words", () => {
    const files = [...readTree("src/import")].filter(([, code]) => code.includes("\\W"));

    expect(files.map(([path]) => path)).toEqual([]);
  });
});

describe("a pattern for any letter case", () => {
  it("finds what the flags iu find, where they find it, as it stands in the text", () => {
    const patterns = [...PIECES, WRITTEN_DAY, `^(?<Word>\\p{L}+)(?: (?<rest>.+))?$`].map((source) => ({
      ours: new AnyCase(source),
      theirs: new RegExp(source, "iu"),
    }));
    fc.assert(
      fc.property(texts, (text) => {
        for (const { ours, theirs } of patterns) {
          expect(found(ours, text)).toEqual(found(theirs, text));
          expect(ours.test(text)).toBe(theirs.test(text));
        }
      }),
      { numRuns: 60, seed: 9 },
    );
  });

  it("keeps the letters of what it finds, and replaces once or everywhere", () => {
    expect(new AnyCase("by (?<Name>\\p{L}+)").exec("İBY Ada")?.groups).toEqual({ Name: "Ada" });
    expect("Sep 3, SEP 4".replace(new AnyCase("sep"), "IX")).toBe("IX 3, SEP 4");
    expect("Sep 3, SEP 4".replace(new AnyCase("sep", true), "IX")).toBe("IX 3, IX 4");
  });

  it("takes a capital's class for any letter's, and escapes as they are", () => {
    const pattern = new AnyCase("^\\p{Lu}\\S\\u{e9}\\D$");
    expect([pattern.test("aXÉx"), pattern.test("AXéx"), pattern.test("1xéx")]).toEqual([true, true, false]);
  });
});
