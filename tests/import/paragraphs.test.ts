import { describe, expect, it } from "vitest";
import { paragraphs } from "../../src/import/lines/paragraphs.ts";

describe("a plain text", () => {
  it("has a paragraph between blank lines, also between those with white space in them", () => {
    const text = "One.\n\nTwo.\n \t\n\u00a0\nThree.\n";

    expect(paragraphs(text).paragraphs).toEqual(["One.", "Two.", "Three."]);
  });

  it("may end its lines as any system does", () => {
    const text = "One.\r\n\r\nTwo.\r\rThree.\u2029Four.\u2028Five.";

    expect(paragraphs(text).paragraphs).toEqual(["One.", "Two.", "Three.", "Four.", "Five."]);
  });

  it("keeps what stands inside of a paragraph", () => {
    const text = "“The port” —  she said…  ‘odd’ spaces\u00a0and -- dashes\u200d.";

    expect(paragraphs(text).paragraphs).toEqual([text]);
  });

  it("has one paragraph in each line where no blank lines are", () => {
    const text = "Headline\nThe first paragraph is here.\nThe second one is here.";

    expect(paragraphs(text).paragraphs).toEqual([
      "Headline",
      "The first paragraph is here.",
      "The second one is here.",
    ]);
  });

  it("is put together again where it is hard-wrapped", () => {
    const text =
      "The port of Elmhaven will close almost 30 percent of its\nberths amid talk that dredging costs have emptied a well-\nknown purse, and that the board of the harbour has no plan\nwhatever.\n\nSecond.";

    expect(paragraphs(text).paragraphs).toEqual([
      "The port of Elmhaven will close almost 30 percent of its berths amid talk that dredging costs have emptied a well-known purse, and that the board of the harbour has no plan whatever.",
      "Second.",
    ]);
  });

  it("is put together again below a headline that is wider", () => {
    const headline = "Port of Elmhaven Shuts Nearly a Third of Its Berths, and Something Is Afoot";
    const text = `${headline}\n\nThe port of Elmhaven will close almost 30 percent\nof its berths amid talk that dredging costs have\nemptied a purse, and that the board of the port\nhas no plan.`;

    expect(paragraphs(text).paragraphs).toEqual([
      headline,
      "The port of Elmhaven will close almost 30 percent of its berths amid talk that dredging costs have emptied a purse, and that the board of the port has no plan.",
    ]);
  });

  it("is not hard-wrapped because its longest line is a headline", () => {
    const text = "Port of Elmhaven Shuts Nearly a Third of Its Berths\nBy Ada Quill\n\nIt shuts.\nIt opens.";

    expect(paragraphs(text).paragraphs).toEqual(text.split(/\n+/u));
  });

  it("is not hard-wrapped because its paragraphs are of one length", () => {
    const text = Array.from({ length: 9 }, (_, at) => `The crew of ship number ${at} came home to the old quay.`);

    expect(paragraphs(text.join("\n")).paragraphs).toEqual(text);
  });

  it("goes on where a link stood in a line of its own", () => {
    const text = "This article originally appeared on\nThe Harbour Courier";

    expect(paragraphs(text).paragraphs).toEqual(["This article originally appeared on The Harbour Courier"]);
  });

  it("loses its control characters, which are counted", () => {
    const text = "A\u0007 bell\u0000 rang.";

    expect(paragraphs(text)).toEqual({ paragraphs: ["A bell rang."], controls: 2 });
  });
});
