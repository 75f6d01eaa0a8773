import type { Article, Basis } from "./article.ts";
import type { OutletEntry } from "./outlet.ts";
import { withParts } from "./textparts.ts";

/**
 * Whether those who take an article along may take its pictures too: those of an outlet's own text are the outlet's,
 * which says so in its terms.
 */
export function sharesPictures(basis: Basis | undefined, outlet: OutletEntry | undefined): boolean {
  return basis !== "republished" || outlet?.terms.pictures === true;
}

/** An article's text as partners may take it along. */
export function sharedHtml({ html, withheld = [] }: Article): string {
  return withParts(html, withheld, () => "");
}
