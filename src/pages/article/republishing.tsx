import { raw } from "hono/html";
import type { Article } from "../../article/article.ts";
import { correctionLabel } from "../../article/correction.ts";
import { enumerate, type Run } from "../../article/credit.ts";
import type { Publication } from "../../article/publication.ts";
import { direction, languageAttributes, PAGE_LANGUAGE } from "../frame/direction.ts";
import { CreditLine } from "./creditruns.tsx";
import { onwardCredit } from "./onwardcredit.ts";

/** Characters that Markdown reads as markup inside a line (CommonMark 2.4). */
const MARKUP = /[\\`*_[\]<>&#!~|]/g;

function markdownText(text: string): string {
  return text.replace(MARKUP, "\\$&");
}

function markdownRun({ text, href, strong }: Run): string {
  const words = strong ? `**${markdownText(text)}**` : markdownText(text);
  return href === undefined ? words : `[${words}](<${href}>)`;
}

function byline(article: Article): string | undefined {
  return article.authors.length === 0 ? undefined : `By ${enumerate(article.authors.map(({ name }) => name))}`;
}

/** Puts the credit where the outlet wants it. */
function arrange<Part>(
  article: Article,
  headline: readonly Part[],
  text: readonly Part[],
  credit: Part,
): readonly Part[] {
  return article.credit?.position === "top" ? [...headline, credit, ...text] : [...headline, ...text, credit];
}

/** An article as clean HTML to paste into another site: headline, byline, text, corrections, credit line. */
export function republishingHtml(publication: Publication, article: Article): string {
  const by = byline(article);
  const words = languageAttributes(PAGE_LANGUAGE, article.language);
  const headline = [String(<h1>{article.title}</h1>), ...(by === undefined ? [] : [String(<p {...words}>{by}</p>)])];
  const text = [
    article.html.trim(),
    ...article.corrections.map((correction) =>
      String(
        <p>
          <strong {...words}>{correctionLabel(correction)}</strong> {correction.text}
        </p>,
      ),
    ),
  ];
  const credit = String(
    <p {...words}>
      <CreditLine runs={onwardCredit(publication, article)} />
    </p>,
  );
  return String(
    <article lang={article.language} dir={direction(article.language)}>
      {raw(`\n${arrange(article, headline, text, credit).join("\n")}\n`)}
    </article>,
  );
}

/** The same as Markdown. @param markdown the article's text as its editor wrote it */
export function republishingMarkdown(publication: Publication, article: Article, markdown: string): string {
  const by = byline(article);
  const headline = [`# ${markdownText(article.title)}`, ...(by === undefined ? [] : [markdownText(by)])];
  const text = [
    markdown.trim(),
    ...article.corrections.map((correction) => `**${correctionLabel(correction)}** ${markdownText(correction.text)}`),
  ];
  const credit = onwardCredit(publication, article).map(markdownRun).join("");
  return `${arrange(article, headline, text, credit).join("\n\n")}\n`;
}
