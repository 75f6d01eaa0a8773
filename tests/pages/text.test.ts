import { expect, it } from "vitest";
import { ArticleText } from "../../src/pages/article/articletext.tsx";
import { rendered } from "../build/rendering.ts";

const GROUP = '<div class="wide" role="group" aria-label="Table" tabindex="0"';

function shown(html: string, tables: readonly string[], language = "en"): string {
  return String(ArticleText({ article: { html, tables, language, distribution: "full" } }));
}

it("lets every table scroll by itself", () => {
  const table = '<table id="x-t"><tbody><tr><td>1</td></tr></tbody></table>';

  expect(shown(`<p>a &lt;table> b</p>${table}`, [table])).toBe(
    `<div class="text"><p>a &lt;table> b</p>${GROUP}>${table}</div></div>`,
  );
});

it("lets those scroll that an editor writes, in Markdown or in HTML", () => {
  const { html, tables } = rendered("| a |\n|---|\n| 1 |\n\nOne.\n\n<table><tr><td>2</td></tr></table>\n");

  expect(shown(html, tables).split(GROUP)).toHaveLength(3);
});

it("leaves attributes alone, whatever they say", () => {
  const html = `<p title="<table onclick=x></table>">a</p><p title='"<table>'>b</p>`;
  const { html: written, tables } = rendered(html);

  expect(tables).toEqual([]);
  expect(shown(html, tables)).toBe(`<div class="text">${html}</div>`);
  expect(shown(written, tables)).not.toContain(GROUP);
});

it("says in which language a table is, where the label is in another", () => {
  const group = `<div class="text">${GROUP} lang="en"><div lang="de">`;
  const table = '<table lang="fr"></table>';

  expect(shown("<table></table>", ["<table></table>"], "de")).toBe(`${group}<table></table></div></div></div>`);
  expect(shown(table, [table], "de")).toBe(`${group}${table}</div></div></div>`);
});
