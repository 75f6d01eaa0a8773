import { describe, expect, it } from "vitest";
import { namedOutlets } from "../../src/import/outlets/namedoutlet.ts";
import { outlets } from "./content.ts";

describe("an outlet that the text names", () => {
  const NAMED: readonly (readonly [text: string, ...keys: string[]])[] = [
    ["The berths are closed, The Lantern reported.", "lantern"],
    ["The berths are closed, the Lantern reported.", "lantern"],
    ["“Closed,” he told The Lantern on Monday.", "lantern"],
    ["The Lantern’s reporters saw it.", "lantern"],
    ["In The Lantern, she told of it.", "lantern"],
    ["He told The Lantern Tuesday that it rained.", "lantern"],
    ["According to the NSNA, it rained.", "nsna"],
    [
      "Figurama data and The Ledger’s own count agree, the Northern Sea News Agency said.",
      "figurama",
      "ledger",
      "nsna",
    ],
    ["Grain is up, according to Figurama.", "figurama"],
  ];

  for (const [text, ...keys] of NAMED) {
    it(`is a citation: ${text}`, () => {
      expect(namedOutlets([text], outlets)).toEqual(keys);
    });
  }

  const OTHERS: readonly string[] = [
    "He lit the lantern and read the ledger.",
    "The Lantern Company said so.",
    "The Old Lantern reported it.",
    "The Green Northern Sea News Agency said so.",
    "Lanterns were lit, he said.",
    "Figuramas are shows, he said.",
    "See www.figurama.example or mail figurama@example.com, he said.",
    "Figurama-Verlag said so.",
  ];

  for (const text of OTHERS) {
    it(`is none: ${text}`, () => {
      expect(namedOutlets([text], outlets)).toEqual([]);
    });
  }

  it("is told once, in the order of the text", () => {
    expect(namedOutlets(["The Ledger said so.", "The Lantern said so, and The Ledger agreed."], outlets)).toEqual([
      "ledger",
      "lantern",
    ]);
  });
});
