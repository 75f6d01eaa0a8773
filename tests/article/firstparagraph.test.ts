import { expect, test } from "vitest";
import { endOfFirstParagraph } from "../../src/article/firstparagraph.ts";

// The mark shows where the first paragraph ends.
test.each([
  ["<p>One.</p>|<p>Two.</p>"],
  ["<h2>Above</h2>\n<p>One.</p>|\n<p>Two.</p>"],
  ["<blockquote>\n<p>Quoted.</p>\n</blockquote>\n<p>One.</p>|"],
  ["<ul>\n<li>\n<p>Listed.</p>\n</li>\n</ul>\n<p>One.</p>|\n<p>Two.</p>"],
  ['<p><img src="a.jpg" alt="</p>"></p>\n<p>One<br>line.</p>|'],
  ['<p title="</p>">One.</p>|<p>Two.</p>'],
  ['<p dir="rtl">One.</p>|<p>Two.</p>'],
  ["<hr>\n<p>One.</p>|"],
  ["<ul>\n<li>Listed.</li>\n</ul>|\n<ol>\n<li>Counted.</li>\n</ol>"],
  ['|<figure><img src="a.jpg" alt=""></figure>'],
  ["|"],
])("%j", (marked) => {
  const [before = "", after = ""] = marked.split("|");
  expect(endOfFirstParagraph(before + after)).toBe(before.length);
});
