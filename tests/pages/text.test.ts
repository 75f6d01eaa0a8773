import { expect, it } from "vitest";
import { ArticleText } from "../../src/pages/article/articletext.tsx";

it("lets every table scroll by itself", () => {
  const html = '<p>a &lt;table> b</p><table id="x-t"><tbody><tr><td>1</td></tr></tbody></table>';

  expect(String(ArticleText({ html, language: "en" }))).toBe(
    '<div class="text"><p>a &lt;table> b</p><div class="wide" role="group" aria-label="Table" tabindex="0"><table id="x-t"><tbody><tr><td>1</td></tr></tbody></table></div></div>',
  );
});

it("leaves attributes alone, whatever they say", () => {
  const html = `<p title="<table onclick=x></table>">a</p><p title='"<table>'>b</p>`;

  expect(String(ArticleText({ html, language: "en" }))).toBe(`<div class="text">${html}</div>`);
});

it("says in which language a table is, where the label is in another", () => {
  const table = (html: string) => String(ArticleText({ html, language: "de" }));
  const group = '<div class="text"><div class="wide" role="group" aria-label="Table" tabindex="0" lang="en">';

  expect(table("<table></table>")).toBe(`${group}<table lang="de"></table></div></div>`);
  expect(table('<table lang="fr"></table>')).toBe(`${group}<table lang="fr"></table></div></div>`);
});
