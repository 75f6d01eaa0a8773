import { expect, test } from "vitest";
import { readMarkup } from "../../src/manuscript/markup.ts";
import { openingIn } from "../../src/manuscript/opening.ts";
import { rendered } from "../build/rendering.ts";

test.each([
  "One *two* [three](/partners).[^1]\n\n[^1]: A note.\n",
  "# A heading\n\n![a picture](images/harbour.jpg)\n\nOne\ntwo.\n\n> Three.\n",
  `${"A sentence of thirty letters. ".repeat(9)}\n\nTwo.\n`,
  "字".repeat(300),
  'She said “1 < 2 & 3”, and "more" — really\u00a0so.\n\n- a list\n\nAnd on.\n',
  "- a list alone\n",
])("a text that is handed in as HTML begins as the build says it does: %j", (body) => {
  const { html, beginning } = rendered(body);
  expect(openingIn(readMarkup(html))).toBe(beginning);
});

test.each([
  ["<p>&Eacute;t&eacute; &mdash; &#8220;x&#x201d;&hellip; &amp;amp;</p>", "Été — “x”… &amp;"],
  ["<p>An &unknown; one</p>", "An &unknown; one"],
  ["<figure><figcaption><p>Aside.</p></figcaption></figure><blockquote><p>In.</p></blockquote>", "In."],
  ["<h2>No paragraph</h2>", undefined],
])("references are read, pictures and headings are left aside: %s", (html, opening) => {
  expect(openingIn(readMarkup(html))).toBe(opening);
});
