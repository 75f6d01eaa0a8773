import { describe, expect, it } from "vitest";
import { summary } from "../../src/import/body/summary.ts";
import { sentences } from "../../src/import/lines/sentences.ts";

describe("sentences", () => {
  it("do not end at abbreviations", () => {
    const paragraph = "Mr. Vane met Dr. A. B. Reed in the U.S. on Nov. 3 at 5 p.m. in St. Elm. He left.";

    expect(sentences(paragraph)).toEqual([
      "Mr. Vane met Dr. A. B. Reed in the U.S. on Nov. 3 at 5 p.m. in St. Elm. ",
      "He left.",
    ]);
  });

  it("end behind closing quotes", () => {
    expect(sentences("“We open.” She left. “Why?” he asked.")).toEqual([
      "“We open.” ",
      "She left. ",
      "“Why?” ",
      "he asked.",
    ]);
  });

  it("give the paragraph again when joined", () => {
    const paragraph = "One.  Two!\u00a0Three?… Four";

    expect(sentences(paragraph).join("")).toBe(paragraph);
  });
});

describe("a summary", () => {
  it("is the paragraph where that is short", () => {
    expect(summary("The port shuts. It opens.")).toBe("The port shuts. It opens.");
  });

  it("ends with a sentence within 280 characters", () => {
    const first = `The port ${"slowly ".repeat(30)}shuts.`;

    expect(summary(`${first} ${"Then more came to pass. ".repeat(10)}`)).toBe(
      `${first} Then more came to pass. Then more came to pass.`,
    );
  });

  it("does not end at Mr.", () => {
    const first = `The board ${"and the crew ".repeat(18)}met Mr. Vane ${"and his crew ".repeat(10)}at last.`;

    expect(summary(first)).toMatch(/^The board and the crew .* …$/u);
    expect(summary(first)).not.toMatch(/Mr\.? …$/u);
  });

  it("is cut between words where the first sentence is longer", () => {
    const result = summary("word ".repeat(100).trim());

    expect(result).toMatch(/^(?:word )+…$/u);
    expect(result.length).toBeLessThanOrEqual(282);
  });

  it("is one line with single spaces", () => {
    expect(summary("The port —  shuts.")).toBe("The port — shuts.");
  });
});
