import { describe, expect, it } from "vitest";
import { lostProse } from "../../src/import/draft/loss.ts";
import { paragraph } from "../../src/import/material/block.ts";

const PROSE = [
  "The port of Elmhaven will close almost 30 percent of its berths this winter, the harbour board announced on Monday.",
  "Grain still makes up 95.6 percent of what leaves the north mole, and the ferry line carries 4,000 people a day.",
  "In the end the council voted nine to four to ask the board for its books, and adjourned until December.",
];
const kept = (...places: readonly number[]) => places.map((place) => ({ block: paragraph(PROSE[place] ?? "") }));

describe("what a draft has lost of the page's prose", () => {
  it("is nothing where every paragraph is kept", () => {
    expect(lostProse(PROSE, kept(0, 1, 2), [])).toEqual([]);
  });

  it("is told paragraph by paragraph", () => {
    expect(lostProse(PROSE, kept(0, 2), [])).toEqual([
      { text: PROSE[1], about: "is prose on the page and not in the draft: add it if it is the article's" },
    ]);
  });

  it("is not what a rule took out and named", () => {
    expect(lostProse(PROSE, kept(0, 2), [PROSE[1] ?? ""])).toEqual([]);
  });

  it("stops the import with a code of its own where it is most", () => {
    expect(() => lostProse(PROSE, kept(0), [])).toThrow(
      expect.objectContaining({
        code: 6,
        message:
          "41 of the 61 words of prose on the page would be lost, such as “Grain still makes up 95.6 percent of what leaves the north mole, and the ferry l”: save the article alone, or paste its text",
      }),
    );
  });
});
