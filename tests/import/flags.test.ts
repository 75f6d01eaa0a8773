import { describe, expect, it } from "vitest";
import { flags } from "../../src/import/draft/flags.ts";

describe("the command line", () => {
  it("is read", () => {
    const args =
      "a.txt --outlet lantern --author A --author B --topic ports --publish --published 2026-11-20T09:00:00+01:00 --original-published 2026-11-19 --url https://example.com/a";

    expect(flags(args.split(" "))).toEqual({
      source: "a.txt",
      content: "content",
      outlet: "lantern",
      authors: ["A", "B"],
      topics: ["ports"],
      publish: true,
      again: false,
      termsChecked: false,
      allowLocal: false,
      list: false,
      json: false,
      stdout: false,
      published: "2026-11-20T08:00:00Z",
      originalPublished: "2026-11-19",
      url: "https://example.com/a",
    });
  });

  it("may ask for help only", () => {
    expect(flags(["--help"])).toBeUndefined();
    expect(flags(["-h"])).toBeUndefined();
  });

  it("may name standard input", () => {
    expect(flags(["-"])?.source).toBe("-");
  });

  const WRONG: readonly (readonly [args: readonly string[], message: string])[] = [
    [[], "nothing to import: name a file or an address, or - for standard input"],
    [["a", "b"], "b: is one too many: import one article at a time"],
    [["a", "--outle", "x"], "--outle: is not a flag: write --outlet"],
    [["a", "--colour"], "--colour: is not a flag: remove it"],
    [["a", "-x"], "-x: is not a flag: remove it"],
    [["a", "--outlet"], "--outlet: has no value: write it behind the flag"],
    [["a", "--outlet", "--publish"], "--outlet: has no value: write it behind the flag"],
    [["a", "--outlet", " "], "--outlet: is empty: write a key of outlets/, or a name, or remove the line"],
    [["a", "--publish=yes"], "--publish: takes no value: write it alone"],
    [["a", "--url", "https://a.example", "--url", "https://b.example"], "--url: stands there twice: write it once"],
    [
      ["a", "--url", "a.example/b"],
      '--url: "a.example/b" is not a web address: write it whole, such as https://example.org/page',
    ],
    [
      ["a", "--url", "javascript:alert(1)"],
      '--url: "javascript:alert(1)" is not a web address: write it whole, such as https://example.org/page',
    ],
    [
      ["a", "--published", "2026-11-20"],
      '--published: "2026-11-20" has no time and zone: write it as 2026-11-20T09:00:00Z, or with +02:00 for the zone',
    ],
    [
      ["a", "--published", "2026-02-30T09:00:00Z"],
      '--published: "2026-02-30T09:00:00Z" is not a date that exists: write it as 2026-11-20T09:00:00Z',
    ],
    [
      ["a", "--original-published", "yesterday"],
      '--original-published: "yesterday" is not a date that exists: write it as 2026-11-20, or with its time 2026-11-20T09:00:00Z',
    ],
    [["a", "--author", ""], "--author: is empty: write the author's name, or remove the line"],
  ];

  for (const [args, message] of WRONG) {
    it(`is refused: ${args.join(" ") || "nothing"}`, () => {
      expect(() => flags(args)).toThrow(`${message}; npm run import -- --help lists all flags`);
    });
  }
});
