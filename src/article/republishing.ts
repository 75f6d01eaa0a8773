import type { Article } from "./article.ts";
import { correctionLabel } from "./correction.ts";
import { enumerate } from "./credit.ts";
import { creditedHtml, inOrder } from "./creditedtext.ts";
import { runsMarkdown } from "./creditruns.ts";
import { direction } from "./direction.ts";
import { escapeAttribute, escapeMarkdown, escapeText } from "./escape.ts";
import { onwardCredit } from "./onwardcredit.ts";
import { ourWordsAttributes } from "./ourwords.ts";
import type { Publication } from "./publication.ts";

function byline({ authors }: Article): string | undefined {
  return authors.length === 0 ? undefined : `By ${enumerate(authors.map(({ name }) => name))}`;
}

/**
 * What the head of a page that carries an article has to say to search engines, as the outlet asks for it.
 * @returns an element of HTML; none where nothing is asked
 */
export function republishingHead({ credit }: Pick<Article, "credit">): string | undefined {
  if (credit?.basis !== "republished") return undefined;
  if (credit.indexing === "noindex") return '<meta name="robots" content="noindex">';
  return credit.url === undefined ? undefined : `<link rel="canonical" href="${escapeAttribute(credit.url)}">`;
}

/** What the outlet asks for below its text, in the words that it uses itself. */
function notes({ obligations }: Article): readonly string[] {
  return [...(obligations?.notes ?? []), ...(obligations?.licence === undefined ? [] : [obligations.licence])];
}

/** The outlet's picture that counts readers. */
export function pixelHtml(address: string): string {
  return `<img src="${escapeAttribute(address)}" alt="" width="1" height="1">`;
}

/** An article as clean HTML to paste into another site: headline, byline, text, corrections, credit line, and what its outlet asks for below. */
export function republishingHtml(publication: Publication, article: Article): string {
  const { title, language } = article;
  const by = byline(article);
  const blocks = [
    `<h1>${escapeText(title)}</h1>`,
    ...(by === undefined ? [] : [`<p${ourWordsAttributes(language)}>${escapeText(by)}</p>`]),
    ...creditedHtml(article, [article.html.trim()], onwardCredit(publication, article)),
    ...notes(article).map((note) => `<p>${escapeText(note)}</p>`),
    ...(article.obligations?.pixel === undefined ? [] : [pixelHtml(article.obligations.pixel)]),
  ];
  return `<article lang="${language}" dir="${direction(language)}">\n${blocks.join("\n")}\n</article>`;
}

/** The same as Markdown. @param markdown the article's text as its editor wrote it */
export function republishingMarkdown(publication: Publication, article: Article, markdown: string): string {
  const by = byline(article);
  const blocks = [
    `# ${escapeMarkdown(article.title)}`,
    ...(by === undefined ? [] : [escapeMarkdown(by)]),
    ...inOrder(article, {
      text: [markdown.trim()],
      corrections: article.corrections.map(
        (correction) => `**${correctionLabel(correction)}** ${escapeMarkdown(correction.text)}`,
      ),
      credit: [runsMarkdown(onwardCredit(publication, article))],
    }),
    ...notes(article).map(escapeMarkdown),
    ...(article.obligations?.pixel === undefined ? [] : [`![](<${article.obligations.pixel}>)`]),
  ];
  return `${blocks.join("\n\n")}\n`;
}
