import type { Article } from "./article.ts";

/** Articles without their text, as long as the whole ones are remembered elsewhere. */
const WITHOUT_TEXT = new WeakMap<Article, Article>();
const WHOLE = new WeakMap<Article, Article>();

function once(known: WeakMap<Article, Article>, article: Article, make: (article: Article) => Article): Article {
  const made = known.get(article) ?? make(article);
  known.set(article, made);
  return made;
}

function emptied(article: Article): Article {
  const { withheld, tables, beginning, ...rest } = article;
  return { ...rest, html: "" };
}

/** Whether an article's whole text is for partners who have the right to it, and nobody else. */
export function isReserved({ distribution }: Pick<Article, "distribution">): boolean {
  return distribution === "partners";
}

/** An article as the public sees it: without its text, where that is for partners alone. The same object for the same one. */
export function withoutText(article: Article): Article {
  return isReserved(article) ? once(WITHOUT_TEXT, article, emptied) : article;
}

/** An article as partners with the right to its whole text see it. The same object for the same one. */
export function withText(article: Article): Article {
  return isReserved(article) ? once(WHOLE, article, (own) => ({ ...own, distribution: "full" })) : article;
}
