import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { livePart } from "../../src/import/lines/livepart.ts";
import { LivePattern } from "../../src/import/lines/livepattern.ts";
import { patternTree } from "../../src/import/lines/patterntree.ts";
import { imported, SOURCES } from "./corpus.ts";

/** Everything that a pattern finds. */
function found(match: RegExpExecArray | null) {
  return match && { all: [...match], at: match.index, groups: match.groups && { ...match.groups } };
}

const WORDS = ["by", "from", "a", "é", "ö", "republished", "the", "🦀", "-", "\\.", "\\d", "[ab]", "\\p{L}", ".", " "];

/** Patterns of every kind of part; each group has a name of its own. */
const sources = fc
  .letrec<{ part: string; whole: string }>((tie) => ({
    part: fc.oneof(
      { maxDepth: 3 },
      fc.constantFrom(...WORDS),
      tie("whole").map((one) => `(?:${one})`),
      tie("whole").map((one) => `(${one})`),
      tie("whole").map((one) => `(?<NAME>${one})`),
      fc.tuple(tie("whole"), fc.constantFrom("?=", "?!", "?<=", "?<!")).map(([one, open]) => `(${open}${one})`),
      fc.tuple(tie("whole"), fc.constantFrom("?", "??", "{0,2}", "{1,2}?")).map(([one, q]) => `(?:${one})${q}`),
      fc.constantFrom("s?", "er+", "(?:y|ies)", "ab{2}"),
    ),
    whole: fc
      .array(fc.array(tie("part"), { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 })
      .map((choices) => choices.map((parts) => parts.join("")).join("|")),
  }))
  .whole.map((source) => {
    let names = 0;
    return source.replaceAll("NAME", () => `n${names++}`);
  });

const texts = fc
  .array(fc.constantFrom("by", "from", "a", "b", "é", "republished", "the", "🦀", "-", ".", "7", " ", "bb"), {
    maxLength: 6,
  })
  .map((words) => words.join(""));

describe("a pattern of which only a part is compiled", () => {
  it("finds what the whole pattern finds, whatever it is made of, in one text after the other", () => {
    fc.assert(
      fc.property(sources, fc.array(texts, { minLength: 1, maxLength: 6 }), (source, all) => {
        const live = new LivePattern(() => source, "du");
        const whole = new RegExp(source, "du");
        for (const text of all) expect(found(live.exec(text))).toEqual(found(whole.exec(text)));
      }),
      { numRuns: 300, seed: 5 },
    );
  });

  it("finds what the whole pattern finds, for every pattern and line that sources are read with", async () => {
    const asked = new Map<string, { readonly flags: string; readonly texts: Set<string> }>();
    const exec = LivePattern.prototype.exec;
    const spy = vi.spyOn(LivePattern.prototype, "exec").mockImplementation(function (this: LivePattern, text, from) {
      const one = asked.get(this.source()) ?? { flags: this.flags, texts: new Set() };
      asked.set(this.source(), one);
      one.texts.add(text);
      return exec.call(this, text, from);
    });
    for (const name of SOURCES.filter((_, place) => place % 180 === 0)) await imported(name);
    spy.mockRestore();
    const differing = [...asked].flatMap(([source, { flags, texts }]) => {
      const live = new LivePattern(() => source, flags);
      const whole = new RegExp(source, flags);
      const wholly = (text: string) => {
        whole.lastIndex = 0;
        return found(whole.exec(text));
      };
      return [...texts].filter((text) => JSON.stringify(found(live.exec(text))) !== JSON.stringify(wholly(text)));
    });

    expect(asked.size).toBeGreaterThan(500);
    expect(differing).toEqual([]);
  });

  it("is asked for in no other words than the text has", () => {
    const part = (source: string, text: string) => livePart(patternTree(source), text);

    expect(part("written by|escrito por|von (?:Frau|Herrn)?", "written by Jo Marsh")).toBe("written by");
    expect(part("(?<!\\p{L})(?:by|von) (?<name>.+)|(?<none>durch)", "by Jo")).toBe(
      "(?<!\\p{L})(?:by) (?<name>.+)|(?!)(?<none>)",
    );
    expect(part("by (?!the )(?:our )?(?:(\\p{L}+) correspondent)?", "by Jo Marsh")).toBe("by (?:(?!)())?");
    expect(part("by (?:Reuters|AFP)", "by Jo Marsh")).toBeUndefined();
    expect(part("(?i:by) (?<mark>.)\\k<mark>|von", "BY --")).toBe("(?i:by) (?<mark>.)\\k<mark>|von");
    expect(() => new LivePattern(() => "{work} by|von", "u").exec("by")).toThrow(SyntaxError);
    expect(part("stories?|tale", "a story")).toBeUndefined();
    expect(part("stor(?:y|ies)|tale", "a story")).toBe("stor(?:y)");
  });
});
