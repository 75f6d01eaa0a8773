import { describe, expect, test } from "vitest";
import { sharedHtml } from "../../src/article/sharing.ts";
import { pictureStretches, tableStretches } from "../../src/build/stretches.ts";
import { LEAST } from "../feeds/articles.ts";
import { rendered } from "./rendering.ts";

const IMG = '<img src="https://a.example/b.jpg" alt="a > b">';

/** What a partner gets of a text whose pictures it may not carry. */
function shared(html: string): string {
  const withheld = pictureStretches(html).map(([start, end]) => html.slice(start, end));
  return sharedHtml({ ...LEAST, html, withheld });
}

test.each([
  [`<p>One</p>\n<figure>${IMG}<figcaption>Two</figcaption></figure>\n<p>Three</p>`, "<p>One</p>\n\n<p>Three</p>"],
  [`<p>See ${IMG} here</p>`, "<p>See  here</p>"],
  [`<p>One</p>\n<p><a href="https://a.example/">${IMG}</a></p>\n<p>Two</p>`, "<p>One</p>\n<p>Two</p>"],
  [`<figure><figure>${IMG}</figure>${IMG}<p>x</p></figure>y`, "y"],
  ["<figure><blockquote>One</blockquote></figure>", "<figure><blockquote>One</blockquote></figure>"],
  [`<p title="<img>">&lt;img> <a id="x"></a></p>`, `<p title="<img>">&lt;img> <a id="x"></a></p>`],
  [`<p>${IMG} one ${IMG}</p>\n<p>${IMG}\n${IMG}</p>\n<ul><li>${IMG}</li></ul>`, "<p> one </p>\n<ul><li></li></ul>"],
])("a text without its pictures: %s", (html, rest) => expect(shared(html)).toBe(rest));

test.each([
  ["<p>a</p><table><tr><td><table></table></td></tr></table>\n<ul><li><table>1</table></li></ul>", 2],
  ['<p title="<table></table>">a &lt;table></p>', 0],
])("the tables of a text, those within others not counted: %s", (html, count) => {
  const tables = tableStretches(html).map(([start, end]) => html.slice(start, end));

  expect(tables).toHaveLength(count);
  for (const table of tables) expect(table).toMatch(/^<table>.*<\/table>$/);
});

describe("a rendered text", () => {
  const body = "One.\n\n![a](images/harbour.jpg)\n\nTwo ![b](images/harbour.jpg).\n";

  test("says which pictures partners may not take along, as they stand in it", () => {
    const { html, withheld } = rendered(body, { sharesPictures: false });

    expect(withheld).toHaveLength(2);
    expect(sharedHtml({ ...LEAST, html, withheld })).toBe("<p>One.</p>\n<p>Two .</p>");
  });

  test("withholds nothing where they may take all", () => {
    expect(rendered(body).withheld).toEqual([]);
  });
});
