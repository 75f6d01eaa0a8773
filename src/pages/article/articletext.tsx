import { raw } from "hono/html";
import type { Article } from "../../article/article.ts";
import { isReserved } from "../../article/reserved.ts";
import { withParts } from "../../article/textparts.ts";
import { languageAttributes, PAGE_LANGUAGE } from "../frame/languageattributes.ts";

/** A wide table scrolls by itself, by keyboard too. A group and no region: each of several would need a name of its own. */
function scrolling(table: string, language: string): string {
  const label = languageAttributes(PAGE_LANGUAGE, language);
  // The label's language would be the table's as well.
  const inner =
    label.lang === undefined ? raw(table) : <div {...languageAttributes(language, PAGE_LANGUAGE)}>{raw(table)}</div>;
  return String(
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for the fields of a form
    <div class="wide" role="group" aria-label="Table" tabindex={0} {...label}>
      {inner}
    </div>,
  );
}

/** What stands in place of a text that is for partners alone. */
function ReservedText({ article: { credit, language } }: { article: Pick<Article, "credit" | "language"> }) {
  const original = credit?.url ?? credit?.outlet.url;
  const name = credit?.outlet.name ?? "The outlet";
  return (
    <div class="text">
      <p {...languageAttributes(PAGE_LANGUAGE, language)}>
        {original === undefined ? <bdi>{name}</bdi> : <a href={original}>{name}</a>} lets us show no more than this
        summary. The whole text goes to partners who have agreed on it with us.
      </p>
    </div>
  );
}

/** An article's text, its wide tables so that the page does not scroll with them. */
export function ArticleText({
  article,
}: {
  article: Pick<Article, "html" | "tables" | "language" | "distribution" | "credit">;
}) {
  if (isReserved(article)) return <ReservedText article={article} />;
  const { html, tables = [], language } = article;
  return <div class="text">{raw(withParts(html, tables, (table) => scrolling(table, language)))}</div>;
}
