import { describe, expect, test } from "vitest";
import { rendered } from "./rendering.ts";

/** Markdown, and the HTML that must come of it. */
const RENDERED: Readonly<Record<string, readonly [markdown: string, html: string]>> = {
  "a paragraph": ["One *two* **three** `four`.", "<p>One <em>two</em> <strong>three</strong> <code>four</code>.</p>"],
  "signs that HTML reserves": ['AT&T < "5" > 3', '<p>AT&amp;T &lt; "5" > 3</p>'],
  "a break": ["One  \ntwo", "<p>One<br>\ntwo</p>"],
  strikethrough: ["~~gone~~", "<p><del>gone</del></p>"],
  "a bare link": [
    "See https://example.org/a?b=1&c=2.",
    '<p>See <a href="https://example.org/a?b=1&amp;c=2">https://example.org/a?b=1&amp;c=2</a>.</p>',
  ],
  "an e-mail address": ["<desk@news.example>", '<p><a href="mailto:desk@news.example">desk@news.example</a></p>'],
  "a task list": ["- [ ] open\n- [x] done", "<ul>\n<li>☐ open</li>\n<li>☑ done</li>\n</ul>"],
  "a table": [
    "| a | b |\n|---|--:|\n| 1 | 2 |",
    '<table>\n<thead>\n<tr>\n<th>a</th>\n<th align="right">b</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>1</td>\n<td align="right">2</td>\n</tr>\n</tbody>\n</table>',
  ],
  code: ["```js\na < b && c\n```", "<pre><code>a &lt; b &amp;&amp; c\n</code></pre>"],
  "headings below the title": ["## Two\n\n### Three", "<h2>Two</h2>\n<h3>Three</h3>"],
  "headings that begin at the title's level": [
    "# One\n\n## Two\n\n### Three",
    "<h2>One</h2>\n<h3>Two</h3>\n<h4>Three</h4>",
  ],
  "headings that begin too low": ["### One\n\n#### Two\n\n### Three", "<h2>One</h2>\n<h3>Two</h3>\n<h2>Three</h2>"],
  "headings with gaps between their levels": [
    "## One\n\n###### Two\n\n#### Three\n\n## Four",
    "<h2>One</h2>\n<h3>Two</h3>\n<h3>Three</h3>\n<h2>Four</h2>",
  ],
  "headings on every level": [
    "# 1\n\n## 2\n\n### 3\n\n#### 4\n\n##### 5\n\n###### 6",
    "<h2>1</h2>\n<h3>2</h3>\n<h4>3</h4>\n<h5>4</h5>\n<h6>5</h6>\n<h6>6</h6>",
  ],
  "a page of this site": [
    "[partners](/partners?a=1#b)",
    '<p><a href="https://news.example/partners?a=1#b">partners</a></p>',
  ],
  "a place in the same text": [
    '<h2 id="x">X</h2>\n\n[up](#x)',
    '<h2 id="harbour-x">X</h2>\n<p><a href="https://news.example/articles/harbour#harbour-x">up</a></p>',
  ],
  "another article": ["[a](2026-11-20-harbour.md)", '<p><a href="https://news.example/articles/harbour">a</a></p>'],
  "another article from its folder": [
    "[a](../articles/2026-11-20-harbour.md#x)",
    '<p><a href="https://news.example/articles/harbour#harbour-x">a</a></p>',
  ],
  "another article in other letters": [
    "[a](2026-11-21-größe-北.md)",
    '<p><a href="https://news.example/articles/gr%C3%B6%C3%9Fe-%E5%8C%97">a</a></p>',
  ],
  "a picture of ours": [
    "![The harbour](images/harbour.jpg)",
    '<p><img src="https://news.example/images/harbour.0123456789abcdef.jpg" alt="The harbour" width="1200" height="800"></p>',
  ],
  "a picture with a caption": [
    '![The harbour](../images/harbour.jpg "At <night>")',
    '<figure><img src="https://news.example/images/harbour.0123456789abcdef.jpg" alt="The harbour" width="1200" height="800"><figcaption>At &lt;night></figcaption></figure>',
  ],
  "a picture within a sentence": [
    'See ![a](https://example.org/a.png "t") here',
    '<p>See <img src="https://example.org/a.png" alt="a" title="t"> here</p>',
  ],
  "a link to a picture of ours": [
    "[big](/images/harbour.jpg)",
    '<p><a href="https://news.example/images/harbour.0123456789abcdef.jpg">big</a></p>',
  ],
  "HTML that feeds carry": [
    '<details open><summary>More</summary><p lang="fr" dir="ltr">H<sub>2</sub>O <abbr title="x">y</abbr> <time datetime="2026-11-20">today</time></p></details>',
    '<details open><summary>More</summary><p lang="fr" dir="ltr">H<sub>2</sub>O <abbr title="x">y</abbr> <time datetime="2026-11-20">today</time></p></details>',
  ],
  "an editor's note": ["One<!-- check this -->", "<p>One</p>"],
};

describe("Markdown becomes HTML", () => {
  test.each(Object.entries(RENDERED))("%s", (_, [markdown, html]) => {
    expect(rendered(markdown)).toMatchObject({ html, problems: [], warnings: [] });
  });
});

test("footnotes have ids of their article and links that lead back from anywhere", () => {
  const { html, warnings } = rendered("One[^a].\n\n[^a]: The note.\n");

  expect(warnings).toEqual([]);
  expect(html).toBe(
    '<p>One<sup><a href="https://news.example/articles/harbour#harbour-fn-a" id="harbour-fnref-a">1</a></sup>.</p>\n' +
      '<section class="footnotes"><h2 id="harbour-footnote-label">Footnotes</h2>\n<ol>\n<li id="harbour-fn-a">\n' +
      '<p>The note. <a href="https://news.example/articles/harbour#harbour-fnref-a" class="data-footnote-backref" title="Back to reference 1">↩</a></p>\n' +
      "</li>\n</ol>\n</section>",
  );
});

test("what the renderer says of footnotes is marked as English in a text of another language", () => {
  const { html } = rendered("Eins[^a].\n\n[^a]: Die Note.\n", { language: "de-AT" });

  expect(html).toContain('<h2 id="harbour-footnote-label" lang="en" dir="ltr">Footnotes</h2>');
  expect(html).toMatch(/<a [^>]*lang="en"[^>]*>↩<\/a>/);
});

test("a footnote's id in other letters is what its link decodes to", () => {
  const { html } = rendered("One[^é].\n\n[^é]: The note.\n", { slug: "größe-北" });

  expect(html).toContain('id="größe-北-fn-é"');
  expect(html).toContain(
    'href="https://news.example/articles/gr%C3%B6%C3%9Fe-%E5%8C%97#gr%C3%B6%C3%9Fe-%E5%8C%97-fn-%C3%A9"',
  );
});

test("the Markdown for partners has absolute addresses and is otherwise the editor's", () => {
  const body =
    "\n\nSee [a](/partners 'b'), [c][], ![d](images/harbour.jpg) and [images/x](https://example.org/images/x).\n\n" +
    "[![e](images/harbour.jpg)](/partners)\n\n[c]: 2026-11-20-harbour.md\n";

  expect(rendered(body).markdown).toBe(
    "See [a](https://news.example/partners 'b'), [c][], " +
      "![d](https://news.example/images/harbour.0123456789abcdef.jpg) and [images/x](https://example.org/images/x).\n\n" +
      "[![e](https://news.example/images/harbour.0123456789abcdef.jpg)](https://news.example/partners)\n\n" +
      "[c]: https://news.example/articles/harbour\n",
  );
});
