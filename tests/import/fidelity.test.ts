import { raw } from "hast-util-raw";
import { toHtml } from "hast-util-to-html";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { toHast } from "mdast-util-to-hast";
import { gfm } from "micromark-extension-gfm";
import { describe, expect, it } from "vitest";
import { markdown } from "../../src/import/draft/draftmarkdown.ts";
import { pieceBlocks } from "../../src/import/html/fragment.ts";

const BASE = "https://lantern.example.com/2026/berths/";

/** HTML to Markdown to HTML, white space between elements aside. */
function again(html: string): string {
  const source = markdown(pieceBlocks(html, BASE).blocks.map((block) => ({ block })));
  const tree = fromMarkdown(source, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  return toHtml(raw(toHast(tree, { allowDangerousHtml: true })))
    .replace(/>\s+</gu, "><")
    .replace(/(?<=<br>)\n|\n(?=<[ou]l>)/gu, "")
    .trim();
}

describe("what survives the way through Markdown", () => {
  const SAME: readonly (readonly [what: string, html: string])[] = [
    [
      "emphasis",
      "<p>The <em>port</em> is <strong>very <em>small</em></strong>, <del>large</del> and <code>a_b*c</code>.</p>",
    ],
    ["emphasis within words", "<p>un<em>believ</em>able and <strong>bold</strong>ly</p>"],
    ["emphasis beside punctuation", "<p><em>“Quay,”</em> she said—<strong>twice.</strong></p>"],
    ["a link", '<p>See <a href="https://x.example/a_b?c=d&#x26;e=f#g">the <em>notice</em></a>.</p>'],
    ["a mail address", '<p>Write to <a href="mailto:desk@lantern.example.com">the desk</a>.</p>'],
    ["a link whose address has brackets and spaces", '<p><a href="https://x.example/a%20(b)">x</a></p>'],
    ["sub-headings", "<h2>One</h2><h3>Two &#x26; <em>a half</em></h3><p>x</p>"],
    ["lists in lists", "<ul><li>One<ol><li>first</li><li>second</li></ol></li><li>Two</li></ul>"],
    ["a list that begins at five", '<ol start="5"><li>five</li><li>six</li></ol>'],
    ["a quotation of several paragraphs", "<blockquote><p>One.</p><p>Two.</p></blockquote>"],
    [
      "a table with alignment",
      '<table><thead><tr><th>Year</th><th align="right">Grain</th></tr></thead><tbody><tr><td>2025</td><td align="right">95.6 | <em>x</em></td></tr></tbody></table>',
    ],
    ["a line break", "<p>Roses<br>Violets</p>"],
    ["a rule", "<p>One</p><hr><p>Two</p>"],
    ["code over several lines", "<pre><code>a &#x3C; b\n  *c*\n</code></pre>"],
    ["raised and lowered figures", "<p>CO<sub>2</sub>, 10<sup>6</sup></p>"],
    ["a picture", '<p><img src="https://x.example/a.jpg" alt="A [crane]"></p>'],
    [
      "a picture with a caption",
      '<figure><p><img src="https://x.example/a.jpg" alt="A crane"></p><figcaption>A <em>crane</em>, <a href="https://x.example/b">here</a></figcaption></figure>',
    ],
    ["a linked picture", '<p><a href="https://x.example/b"><img src="https://x.example/a.jpg" alt="x"></a></p>'],
  ];

  it.each(SAME)("%s", (_, html) => {
    expect(again(html)).toBe(html);
  });

  const CHANGED: readonly (readonly [what: string, html: string, expected: string])[] = [
    [
      "a relative link, made whole",
      '<p><a href="../x">x</a></p>',
      '<p><a href="https://lantern.example.com/2026/x">x</a></p>',
    ],
    [
      "a link without its trackers",
      '<p><a href="https://x.example/?utm_source=a&amp;id=4&amp;fbclid=b">x</a></p>',
      '<p><a href="https://x.example/?id=4">x</a></p>',
    ],
    [
      "the words of a link to nowhere",
      '<p><a href="javascript:x()">x</a> <a>y</a> <a href="#z">z</a></p>',
      "<p>x y z</p>",
    ],
    [
      "a picture that is loaded later",
      '<p><img src="data:image/gif;base64,x" data-src="/a.jpg" alt="x"></p>',
      '<p><img src="https://lantern.example.com/a.jpg" alt="x"></p>',
    ],
    [
      "the largest of several sizes",
      '<p><img srcset="/a-300.jpg 300w, /a-1200.jpg 1200w" alt="x"></p>',
      '<p><img src="https://lantern.example.com/a-1200.jpg" alt="x"></p>',
    ],
    [
      "nothing of a pixel",
      '<p>x<img src="/p.gif" width="1" height="1"><img src="https://pixel.wp.com/b.gif"></p>',
      "<p>x</p>",
    ],
    ["a first-level heading, one lower", "<h1>x</h1>", "<h2>x</h2>"],
    [
      "a film as a link",
      '<p>x</p><iframe src="https://www.youtube.com/embed/abc?rel=0" title="A film"></iframe>',
      '<p>x</p><p><a href="https://www.youtube.com/watch?v=abc">A film</a></p>',
    ],
    [
      "a social post as a quotation",
      '<blockquote class="twitter-tweet"><p>Three cranes.</p>— Board <a href="https://s.example/1">May 1</a></blockquote><script src="x"></script>',
      '<blockquote><p>Three cranes.</p><p>— Board <a href="https://s.example/1">May 1</a></p></blockquote>',
    ],
    [
      "a table's caption above it",
      "<table><caption>Grain</caption><tr><th>a</th></tr><tr><td>b</td></tr></table>",
      "<p><em>Grain</em></p><table><thead><tr><th>a</th></tr></thead><tbody><tr><td>b</td></tr></tbody></table>",
    ],
    [
      "a layout table's paragraphs",
      "<table><tr><td><p>One.</p><p>Two.</p></td></tr></table>",
      "<p>One.</p><p>Two.</p>",
    ],
    ["paragraphs parted by line breaks", "One.<br><br>Two.<br>\n<br>Three.", "<p>One.</p><p>Two.</p><p>Three.</p>"],
    ["a quoted word in typographic quotes", "<p><q>Quay</q></p>", "<p>“Quay”</p>"],
  ];

  it.each(CHANGED)("%s", (_, html, expected) => {
    expect(again(html)).toBe(expected);
  });

  it("a footnote, with its mark", () => {
    const html = again(
      '<p>One.<sup><a href="#fn1" id="r1">1</a></sup></p><p>Two.</p><ol><li id="fn1">See <em>there</em>. <a href="#r1">↩</a></li></ol>',
    );

    expect(html).toMatch(/<p>One\.<sup><a href="#user-content-fn-1"[^>]*>1<\/a><\/sup><\/p><p>Two\.<\/p><section/u);
    expect(html).toContain("<p>See <em>there</em>. <a");
  });
});
