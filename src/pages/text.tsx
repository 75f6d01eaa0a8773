import { raw } from "hono/html";

/** A tag with its attributes, whatever stands in their quotes. */
const TAG = /<(\/?)([a-z][a-z0-9]*)(?:[^>"']|"[^"]*"|'[^']*')*>/g;

/** A group and no region: a landmark would need a name of its own for each of several tables. */
const SCROLLING = '<div class="wide" role="group" aria-label="Table" tabindex="0">';

/** A wide table scrolls by itself, by keyboard too, instead of the whole page. */
function withScrollingTables(html: string): string {
  return html.replace(TAG, (tag: string, slash: string, name: string) => {
    if (name !== "table") return tag;
    return slash === "" ? `${SCROLLING}${tag}` : `${tag}</div>`;
  });
}

/** An article's text. @param html sanitized, every attribute in quotes */
export function ArticleText({ html }: { html: string }) {
  return <div class="text">{raw(withScrollingTables(html))}</div>;
}
