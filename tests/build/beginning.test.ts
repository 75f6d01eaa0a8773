import { expect, test } from "vitest";
import { rendered } from "./rendering.ts";

const LONG = `${"A sentence of thirty letters. ".repeat(7)}And then come words that no longer fit into it.`;

test.each([
  ["One *two* [three](/partners).[^1]\n\n[^1]: A note.\n", "One two three."],
  ["# A heading\n\n![a picture](images/harbour.jpg)\n\nOne\ntwo.\n\n> Three.\n", "One two. Three."],
  [`${LONG}\n\nTwo.\n`, `${"A sentence of thirty letters. ".repeat(7)}And then come words that no…`],
  ["字".repeat(300), `${"字".repeat(240)}…`],
  ["<p>1 &lt; 2 &amp; 3</p>", "1 < 2 & 3"],
  ["- a list alone\n", undefined],
])("a text begins with its first paragraphs, as plain text: %j", (body, beginning) => {
  expect(rendered(body).beginning).toBe(beginning);
});
