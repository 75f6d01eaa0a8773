import { describe, expect, it } from "vitest";
import { address, line } from "../../src/import/facts/values.ts";

describe("a value as plain text", () => {
  const LINES: readonly (readonly [value: unknown, text: string | undefined])[] = [
    ["Port &amp; Ferry", "Port & Ferry"],
    ["Port&#8217;s &ldquo;mole&rdquo; &#x2014; caf&eacute;", "Port’s “mole” — café"],
    ["Port&amp;#8217;s", "Port’s"],
    ["AT&T & <b>Sons</b>", "AT&T & Sons"],
    ["1 < 2 &lt; 3", "1 < 2 < 3"],
    ["&copy 2026 &notareference; &#xZZ;", "&copy 2026 ¬areference; &#xZZ;"],
    [" a\n\tb\u0007c ", "a b c"],
    ["&nbsp;", undefined],
    [{}, undefined],
  ];

  for (const [value, text] of LINES) {
    it(`is ${JSON.stringify(text)} for ${JSON.stringify(value)}`, () => {
      expect(line(value)).toBe(text);
    });
  }

  it("leaves an address's parameters as they are", () => {
    expect(address("https://x.example/?a=1&copy=2&amp;reg=3")).toBe("https://x.example/?a=1&copy=2&reg=3");
  });
});
