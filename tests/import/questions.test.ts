import { readFileSync } from "node:fs";
import { PassThrough } from "node:stream";
import { describe, expect, it } from "vitest";
import { draft } from "../../src/import/draft/draft.ts";
import { type Ask, askForFacts, askForMissing } from "../../src/import/draft/questions.ts";
import { FactMissing } from "../../src/import/material/failure.ts";
import { textMaterial } from "../../src/import/source/plaintext.ts";
import { openTerminal } from "../../src/import/terminal.ts";
import { AROUND, NO_FLAGS } from "./content.ts";

const HARBOUR = textMaterial(readFileSync("tests/fixtures/import/texts/harbour.txt", "utf8"), "x");

/** Answers one question after the other, and keeps what was asked. */
function answering(...answers: readonly string[]): { readonly ask: Ask; readonly asked: string[] } {
  const asked: string[] = [];
  return { asked, ask: async (question) => answers[asked.push(question) - 1] ?? "" };
}

describe("asking in a terminal", () => {
  it("puts one question for each missing fact", async () => {
    const { ask, asked } = answering(
      "https://courier.example.com/a",
      "Ada Quill; Ben Ink",
      "2026-11-20",
      "ports, trade",
    );
    const flags = await askForFacts(draft(HARBOUR, NO_FLAGS, AROUND), NO_FLAGS, ask);

    expect(asked).toEqual([
      "The original's address, or nothing to leave it out: ",
      "Who wrote it (several names with ; between them), or nothing to leave it out: ",
      "When the outlet published it (2026-11-20), or nothing to leave it out: ",
      "Topics (with commas between them), or nothing to leave it out: ",
    ]);
    expect(flags).toEqual({
      ...NO_FLAGS,
      url: "https://courier.example.com/a",
      authors: ["Ada Quill", "Ben Ink"],
      originalPublished: "2026-11-20",
      topics: ["ports", "trade"],
    });
  });

  it("asks first whose work it is where that is open: by number, by name, or as it stands", async () => {
    const open = {
      ...draft(HARBOUR, NO_FLAGS, AROUND),
      question: {
        candidates: ["Tidal Gazette", "The Keel"],
        because: [{ text: "Via The Keel", about: "may name it" }],
      },
    };
    const outletOf = async (...answers: readonly string[]) =>
      (await askForFacts(open, NO_FLAGS, answering(...answers).ask)).outlet;
    const { ask, asked } = answering();
    await askForFacts(open, NO_FLAGS, ask);

    expect(asked[0]).toBe(
      "  “Via The Keel” may name it\nWho published it first: a name or key, or a number (1 Tidal Gazette, 2 The Keel), or nothing for Tidal Gazette: ",
    );
    expect(await outletOf("2")).toBe("The Keel");
    expect(await outletOf("lantern")).toBe("lantern");
    expect(await outletOf("")).toBe("Tidal Gazette");
  });

  it("leaves out what is not answered", async () => {
    expect(await askForFacts(draft(HARBOUR, NO_FLAGS, AROUND), NO_FLAGS, answering().ask)).toEqual(NO_FLAGS);
  });

  it("asks again after an answer that it does not understand, and says why", async () => {
    const { ask, asked } = answering("", "", "yesterday", "2026-11-20");
    const flags = await askForFacts(draft(HARBOUR, NO_FLAGS, AROUND), NO_FLAGS, ask);

    expect(asked[3]).toBe(
      '  "yesterday" is not a date that exists: write it as 2026-11-20, or with its time 2026-11-20T09:00:00Z\nWhen the outlet published it (2026-11-20), or nothing to leave it out: ',
    );
    expect(flags.originalPublished).toBe("2026-11-20");
  });

  it("asks for the outlet, without which there is no draft", async () => {
    const missing = new FactMissing("outlet", "no credit");

    expect(await askForMissing(missing, NO_FLAGS, answering("lantern").ask)).toEqual({
      ...NO_FLAGS,
      outlet: "lantern",
    });
    expect(await askForMissing(missing, NO_FLAGS, answering("2", "lantern").ask)).toMatchObject({ outlet: "lantern" });
    expect(await askForMissing(missing, NO_FLAGS, answering("").ask)).toBeUndefined();
  });
});

describe("a terminal", () => {
  it("takes lines that were pasted ahead, and the end of the input for no answer", async () => {
    const input = new PassThrough();
    const { ask, close } = openTerminal(input, new PassThrough());
    input.end("one\ntwo\n");

    expect([await ask("1? "), await ask("2? "), await ask("3? "), await ask("4? ")]).toEqual(["one", "two", "", ""]);
    close();
  });
});
