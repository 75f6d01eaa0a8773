import type { Article } from "../../article/article.ts";
import { type Run, runsHtml, runsText } from "../../article/creditruns.ts";
import { onwardCredit } from "../../article/onwardcredit.ts";
import type { OutletEntry } from "../../article/outlet.ts";
import type { Publication } from "../../article/publication.ts";
import type { BundledArticle } from "../../catalog/bundle/encode.ts";

/** What whoever carries an article from here owes for it, and to whom. */
export interface Owed {
  readonly article: Article;
  readonly publication: Publication;
  /** The outlet's entry, where the article is somebody else's work. */
  readonly outlet?: OutletEntry;
  /** Whose names must be read: the original's, and of a text of our own ours too. */
  readonly authors: readonly string[];
  /** When the original appeared, as the credit line says it. */
  readonly published?: string;
  /** The credit line as it should be printed. */
  readonly credit: readonly Run[];
  /** When the outlet's terms want the text taken down (RFC 3339, UTC). */
  readonly expires?: string;
}

function isOutletsOwn({ credit }: Article): boolean {
  return credit?.basis === "republished";
}

/** What is owed for an article. @param outlet the entry of the outlet that its credit names */
export function owedFor(
  { article, expires }: BundledArticle,
  publication: Publication,
  outlet: OutletEntry | undefined,
): Owed {
  const { credit } = article;
  const own = isOutletsOwn(article) ? [] : article.authors;
  const published = credit === undefined ? article.published : credit.published;
  return {
    article,
    publication,
    ...(outlet && { outlet }),
    authors: [...new Set([...own, ...(credit?.authors ?? [])].map(({ name }) => name))],
    ...(published !== undefined && { published }),
    credit: onwardCredit(publication, article),
    ...(expires !== undefined && { expires }),
  };
}

/** The credit line as it is read. */
export function owedText({ credit }: Owed): string {
  return runsText(credit);
}

/** The credit line to paste into a page. */
export function owedHtml({ credit }: Owed): string {
  return `<p>${runsHtml(credit)}</p>`;
}
