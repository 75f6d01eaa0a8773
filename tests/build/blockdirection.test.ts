import { describe, expect, test } from "vitest";
import { rendered } from "./rendering.ts";

describe("every block of a text that runs from right to left says so itself", () => {
  test.each<[markdown: string, html: string]>([
    ["שלום", '<p dir="rtl">שלום</p>'],
    ["## כותרת\n\n> ציטוט", '<h2 dir="rtl">כותרת</h2>\n<blockquote dir="rtl">\n<p dir="rtl">ציטוט</p>\n</blockquote>'],
    ["- אחת", '<ul dir="rtl">\n<li dir="rtl">אחת</li>\n</ul>'],
    [
      "| א |\n|---|\n| ב |",
      '<table dir="rtl">\n<thead>\n<tr>\n<th dir="rtl">א</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td dir="rtl">ב</td>\n</tr>\n</tbody>\n</table>',
    ],
    ["```\nlet a;\n```", '<pre dir="ltr"><code>let a;\n</code></pre>'],
    ['<p lang="en">In English</p>', '<p lang="en" dir="ltr">In English</p>'],
    ['<p dir="auto">שלום</p>', '<p dir="auto">שלום</p>'],
    [
      '<blockquote lang="en">\n<p>Quoted</p>\n</blockquote>',
      '<blockquote lang="en" dir="ltr">\n<p dir="ltr">Quoted</p>\n</blockquote>',
    ],
  ])("%j", (markdown, html) => {
    expect(rendered(markdown, { language: "he" }).html).toBe(html);
  });

  test("and so does a quotation in such a language within another text, which needs none itself", () => {
    expect(rendered('Said:\n\n<blockquote lang="ar"><p>نعم</p></blockquote>').html).toBe(
      '<p>Said:</p>\n<blockquote lang="ar" dir="rtl"><p dir="rtl">نعم</p></blockquote>',
    );
  });
});
