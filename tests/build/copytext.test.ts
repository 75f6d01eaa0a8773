import type { Nodes } from "hast";
import { raw } from "hast-util-raw";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { toHast } from "mdast-util-to-hast";
import { gfm } from "micromark-extension-gfm";
import { describe, expect, test } from "vitest";
import { republishingMarkdown } from "../../src/article/republishing.ts";
import { CREDIT, PUBLICATION, REPUBLISHED } from "../pages/sample.ts";
import { rendered } from "./rendering.ts";

/** Texts that end within something. */
const OPEN: Readonly<Record<string, string>> = {
  "a comment": "One.\n\n<!-- a note",
  "a comment behind another": "One.\n\n<!-- a --> <!-- b",
  "a comment in a quotation": "> <!-- a note",
  "a comment in a block of HTML": "<div>\n<!-- a note\n\nmore of it",
  "a fence": "```\ncode",
  "a fence of tildes with a shorter one in it": "~~~~js\ncode\n~~~\n",
  "a fence alone": "One.\n\n```",
  "a fence in a list": "- one\n\n  ```\n  code",
  "preformatted text": "<pre>\na\n\nb",
  "preformatted text and code in it": "<pre><code>a",
  "a script": "<script>\nlet a = 1 < 2;\n\nb",
  "an instruction": "<?php echo 1",
  "a CDATA section": "<![CDATA[ x",
  "a declaration": "<!DOCTYPE x",
  "a tag": '<div title="x',
  "details that nobody opens": "<details><summary>More</summary>\n\nText",
  "deleted text": "<del>one\n\ntwo",
  "a table": "<table><tr><td>one",
  "elements within each other": "<section>\n<blockquote>\n\none </div>",
};

function isCreditLink(node: Nodes): boolean {
  return node.type === "element" && node.tagName === "a" && node.properties.href === CREDIT.url;
}

/** Whether a partner's own software shows the credit as a paragraph with its link, in nothing else. */
function showsCredit(markdown: string): boolean {
  const tree = fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  const html = raw(toHast(tree, { allowDangerousHtml: true }));
  const parts = html.type === "root" ? html.children : [];
  return parts.some((part) => part.type === "element" && part.tagName === "p" && part.children.some(isCreditLink));
}

describe("the credit in the Markdown for partners is not lost in", () => {
  test.each(Object.entries(OPEN))("%s", (_, body) => {
    for (const written of [body, `${body}\n\n`]) {
      const { markdown } = rendered(written);

      expect(showsCredit(republishingMarkdown(PUBLICATION, REPUBLISHED, markdown))).toBe(true);
    }
  });
});

test.each([
  "```\ncode\n```\n",
  "~~~\ncode\n~~~~~\n",
  "One <b>two</b> <br> <img src='images/harbour.jpg' alt='a > b'>.\n\n<p>Three\n",
  "One `<pre>` \\<b> and 1 < 2.\n",
])("what leaves nothing open stays as it is: %s", (body) => expect(rendered(body).markdown).toBe(body));

test.each([
  ["# One\n\n## Two ##\n", "## One\n\n### Two\n"],
  ["### One\n\n###### *Two* [a](/b)\n", "## One\n\n### *Two* [a](https://news.example/b)\n"],
  ["One\nmore\n===\n\nTwo\n---\n", "## One more\n\n### Two\n"],
  ["<h1>One</h1>\n\n## Two\n", "<h1>One</h1>\n\n### Two\n"],
  ["## One\n\nTwo\n---\n\n### Three\n", "## One\n\nTwo\n---\n\n### Three\n"],
])("headings stand on the levels of the page: %j", (body, markdown) => expect(rendered(body).markdown).toBe(markdown));

test("pictures that partners may not carry are left out, and nothing else", () => {
  const body =
    "One ![a](images/harbour.jpg) two.\n\n[![b][c]](/partners)\n\n[d](/partners)\n\n" +
    "> <figure><img src=x><figcaption>e</figcaption></figure>\n\n`![f](g)` <img src=x>\n\n[c]: images/harbour.jpg\n";

  expect(rendered(body, { sharesPictures: false }).markdown).toBe(
    "One  two.\n\n\n\n[d](https://news.example/partners)\n\n> \n\n`![f](g)` \n\n" +
      "[c]: https://news.example/images/harbour.0123456789abcdef.jpg\n",
  );
});

test("notes to editors are not handed on", () => {
  const body =
    "One.\n\n<!-- check: is this the article's? -->\nTwo.\n\n<!-- check: a list -->\n\n- Three <!-- four -->\n";
  const { markdown } = rendered(body);
  expect(markdown).not.toContain("<!--");
  for (const word of ["One.", "Two.", "Three"]) expect(markdown).toContain(word);
});
