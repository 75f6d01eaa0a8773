import fc from "fast-check";
import { expect, test } from "vitest";
import { js2xml as original } from "xml-js";
import { js2xml } from "../../src/feeds/js2xml.ts";
import { anyText } from "./generated.ts";

/** How `feed` calls it. */
const OPTIONS = { compact: true, ignoreComment: true, spaces: 4 };

const names = fc.constantFrom("title", "link", "atom:link", "item", "content:encoded", "guid");
const scalar = fc.oneof(anyText, fc.integer(), fc.boolean());

/** Objects as `feed` makes them; xml-js asks them whether they own a property. */
const attributes = fc.dictionary(names, fc.option(scalar), { noNullPrototype: true });

const { node } = fc.letrec<{ node: unknown; values: Record<string, unknown> }>((tie) => ({
  node: fc.oneof({ maxDepth: 4 }, fc.option(scalar), tie("values")),
  values: fc.oneof(
    fc.record({ _text: scalar, _attributes: attributes }, { requiredKeys: ["_text"], noNullPrototype: true }),
    fc.record({ _cdata: anyText, _attributes: attributes }, { requiredKeys: ["_cdata"], noNullPrototype: true }),
    fc.record({ _attributes: attributes }, { noNullPrototype: true }),
    fc.dictionary(names, fc.oneof(tie("node"), fc.array(tie("node"), { maxLength: 3 })), {
      maxKeys: 4,
      noNullPrototype: true,
    }),
  ),
}));

test("writes byte for byte what xml-js does", () => {
  fc.assert(
    fc.property(node, (root) => {
      const document = { _declaration: { _attributes: { version: "1.0", encoding: "utf-8" } }, rss: root };
      expect(js2xml(document)).toBe(original(document, OPTIONS));
    }),
    { numRuns: 1000, seed: 21 },
  );
});
