import { expect, test } from "vitest";
import { withoutPictures } from "../../src/article/sharing.ts";

const IMG = '<img src="https://a.example/b.jpg" alt="a > b">';

test.each([
  [`<p>One</p>\n<figure>${IMG}<figcaption>Two</figcaption></figure>\n<p>Three</p>`, "<p>One</p>\n\n<p>Three</p>"],
  [`<p>See ${IMG} here</p>`, "<p>See  here</p>"],
  [`<p>One</p>\n<p><a href="https://a.example/">${IMG}</a></p>\n<p>Two</p>`, "<p>One</p>\n<p>Two</p>"],
  [`<figure><figure>${IMG}</figure>${IMG}<p>x</p></figure>y`, "y"],
  ["<figure><blockquote>One</blockquote></figure>", "<figure><blockquote>One</blockquote></figure>"],
  [`<p title="<img>">&lt;img> <a id="x"></a></p>`, `<p title="<img>">&lt;img> <a id="x"></a></p>`],
])("a text without its pictures: %s", (html, rest) => expect(withoutPictures(html)).toBe(rest));
