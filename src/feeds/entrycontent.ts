import type { Article, Correction } from "../article/article.ts";
import { correctionLabel } from "../article/correction.ts";
import { CREDIT_LANGUAGE, creditLine, type Run, sentence } from "../article/credit.ts";
import { isInOurWords } from "../article/ourwords.ts";
import type { Picture } from "../article/picture.ts";
import { withdrawalNotice, withdrawnTitle } from "../article/withdrawal.ts";
import { escapeAttribute, escapeText } from "./xml.ts";

function runHtml({ text, href, strong, rel }: Run): string {
  const inner = strong ? `<strong>${escapeText(text)}</strong>` : escapeText(text);
  if (href === undefined) return inner;
  return `<a href="${escapeAttribute(href)}"${rel === undefined ? "" : ` rel="${rel}"`}>${inner}</a>`;
}

/** Our own words are English; in a text in another language they say so. */
function wording({ language }: Article): string {
  return isInOurWords(language) ? "" : ` lang="${CREDIT_LANGUAGE}" dir="ltr"`;
}

/** The credit line as a paragraph of HTML; nothing where nothing is owed. */
export function creditHtml(article: Article): string {
  const runs = creditLine(article);
  return runs.length === 0 ? "" : `<p${wording(article)}>${runs.map(runHtml).join("")}</p>`;
}

function correctionHtml(article: Article, correction: Correction): string {
  const label = escapeText(correctionLabel(correction));
  return `<p><strong${wording(article)}>${label}</strong> ${escapeText(correction.text)}</p>`;
}

function captionHtml(article: Article, { caption, credit, copyright }: Picture): string {
  const words = wording(article);
  const label = words === "" ? "Picture:" : `<span${words}>Picture:</span>`;
  const parts = [
    ...(caption === undefined ? [] : [escapeText(sentence(caption))]),
    ...(credit === undefined ? [] : [`${label} ${escapeText(sentence(credit))}`]),
    ...(copyright === undefined ? [] : [escapeText(sentence(copyright))]),
  ];
  return parts.length === 0 ? "" : `<figcaption>${parts.join(" ")}</figcaption>`;
}

/** The picture above the text, with the credit that belongs under it: most readers show nothing of an attachment's. */
function pictureHtml(article: Article): string {
  const { image } = article;
  if (image === undefined) return "";
  const size = image.width && image.height ? ` width="${image.width}" height="${image.height}"` : "";
  const picture = `<img src="${escapeAttribute(image.url)}" alt="${escapeAttribute(image.alt ?? "")}"${size}>`;
  return `<figure>${picture}${captionHtml(article, image)}</figure>`;
}

function summaryHtml(article: Article): string {
  const { summary, url } = article;
  const link = `<p${wording(article)}><a href="${escapeAttribute(url)}">Read the whole article</a></p>`;
  return summary === undefined ? link : `<p>${escapeText(summary)}</p>\n${link}`;
}

/** An entry's title: plain text, marked if the article was taken back. */
export function entryTitle({ title, withdrawn }: Article): string {
  return withdrawn === undefined ? title : withdrawnTitle(title);
}

/**
 * An entry's content, the same in every format: picture, text or summary, corrections, and the credit line where the
 * outlet wants it. What was taken back is a notice and nothing else.
 * @returns HTML for the body of a page, every address absolute
 */
export function entryContent(article: Article): string {
  if (article.withdrawn) return `<p${wording(article)}>${escapeText(withdrawalNotice(article.withdrawn))}</p>`;
  const text =
    article.distribution === "summary" ? [summaryHtml(article)] : [pictureHtml(article), article.html.trim()];
  const credit = creditHtml(article);
  const body = [...text, ...article.corrections.map((correction) => correctionHtml(article, correction))];
  return (article.credit?.position === "top" ? [credit, ...body] : [...body, credit])
    .filter((part) => part !== "")
    .join("\n");
}
