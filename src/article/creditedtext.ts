import type { Article, Correction } from "./article.ts";
import { correctionLabel } from "./correction.ts";
import { type Run, runsHtml } from "./creditruns.ts";
import { directionAttribute } from "./direction.ts";
import { escapeText } from "./escape.ts";
import { ourWordsAttributes } from "./ourwords.ts";

/**
 * What an article is read as, in the order that its outlet asks for: the text, what was put right in it, and the credit,
 * below them or above.
 */
export function inOrder<Part>(
  { credit }: Article,
  parts: { readonly text: readonly Part[]; readonly corrections: readonly Part[]; readonly credit: readonly Part[] },
): readonly Part[] {
  const body = [...parts.text, ...parts.corrections];
  return credit?.position === "top" ? [...parts.credit, ...body] : [...body, ...parts.credit];
}

function correctionHtml({ language }: Article, correction: Correction): string {
  const label = escapeText(correctionLabel(correction));
  return `<p${directionAttribute(language)}><strong${ourWordsAttributes(language)}>${label}</strong> ${escapeText(correction.text)}</p>`;
}

/** A credit line as a paragraph; nothing where nothing is owed. */
function creditHtml({ language }: Article, runs: readonly Run[]): string[] {
  return runs.length === 0 ? [] : [`<p${ourWordsAttributes(language)}>${runsHtml(runs)}</p>`];
}

/**
 * The one HTML of an article wherever it leaves this site, in feeds and in what partners copy.
 * @param text the blocks of HTML that stand for its text, empty ones left out @param credit the credit line, for whoever reads it there
 * @returns blocks of HTML
 */
export function creditedHtml(article: Article, text: readonly string[], credit: readonly Run[]): readonly string[] {
  return inOrder(article, {
    text: text.filter((block) => block !== ""),
    corrections: article.corrections.map((correction) => correctionHtml(article, correction)),
    credit: creditHtml(article, credit),
  });
}
