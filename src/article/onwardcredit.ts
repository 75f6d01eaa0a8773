import type { Article } from "./article.ts";
import { creditLine } from "./credit.ts";
import type { Run } from "./creditruns.ts";
import type { Publication } from "./publication.ts";

/** The article as somebody carries it who took it from this publication: credited to it. */
function takenFrom(publication: Publication, article: Article): Article {
  return {
    ...article,
    credit: {
      basis: "republished",
      outlet: { key: "", name: publication.title, url: publication.url },
      title: article.title,
      url: article.url,
      authors: article.authors,
      published: article.published,
      position: "end",
      indexing: "canonical",
    },
  };
}

function withoutRights(article: Article): Article {
  const { licence, copyright, ...rest } = article;
  return rest;
}

/**
 * The credit line for those who republish an article from here. The outlet's own text owes it to the outlet alone; any
 * other to this publication, and what was adapted still to the outlet as well.
 */
export function onwardCredit(publication: Publication, article: Article): readonly Run[] {
  if (article.credit?.basis === "republished") return creditLine(article);
  const own = creditLine(takenFrom(publication, article));
  const adapted = article.credit === undefined ? [] : creditLine(withoutRights(article));
  return adapted.length === 0 ? own : [...own, { text: " " }, ...adapted];
}
