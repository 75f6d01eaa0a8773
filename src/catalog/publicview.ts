import type { Article } from "../article/article.ts";
import { withoutText } from "../article/reserved.ts";
import type { Catalog } from "./catalog.ts";
import { withAnswers } from "./delegation.ts";

/**
 * A catalog as everybody may see it: of an article whose whole text is for partners alone, nothing of the text. Whoever
 * serves the public asks no other one, so no page, feed or text can show what this one does not have.
 */
export function publicView(catalog: Catalog): Catalog {
  return withAnswers(catalog, {
    // No catalog carries an article rendered that the public would see without its text.
    rendered: (entry, format) => catalog.rendered(entry, format),
    read: async (entries) => (await catalog.read(entries)).map((article): Article => withoutText(article)),
  });
}
