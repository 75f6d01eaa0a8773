import { raw } from "hono/html";

/** A wide table scrolls by itself, by keyboard too, instead of the whole page. The build writes tables without attributes. */
function withScrollingTables(html: string): string {
  return html
    .replaceAll("<table>", '<section class="wide" aria-label="Table" tabindex="0"><table>')
    .replaceAll("</table>", "</table></section>");
}

/** An article's text. @param html sanitized */
export function ArticleText({ html }: { html: string }) {
  return <div class="text">{raw(withScrollingTables(html))}</div>;
}
