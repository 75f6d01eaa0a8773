import type { Article, Correction } from "../article/article.ts";
import { CREDIT_LANGUAGE, creditLine, longDay, type Run, sentence } from "../article/credit.ts";
import { withdrawalNotice, withdrawnTitle } from "../article/withdrawal.ts";
import { escapeAttribute, escapeText } from "./xml.ts";

function runHtml({ text, href, strong, rel }: Run): string {
  const inner = strong ? `<strong>${escapeText(text)}</strong>` : escapeText(text);
  if (href === undefined) return inner;
  return `<a href="${escapeAttribute(href)}"${rel === undefined ? "" : ` rel="${rel}"`}>${inner}</a>`;
}

/** The credit's wording is English; a text in another language says so around it. */
function creditLanguage(article: Article): string {
  const isEnglish = article.language.split("-")[0] === CREDIT_LANGUAGE;
  return isEnglish ? "" : ` lang="${CREDIT_LANGUAGE}" dir="ltr"`;
}

/** The credit line as a paragraph of HTML; nothing where nothing is owed. */
export function creditHtml(article: Article): string {
  const runs = creditLine(article);
  return runs.length === 0 ? "" : `<p${creditLanguage(article)}>${runs.map(runHtml).join("")}</p>`;
}

function correctionHtml({ at, text }: Correction): string {
  return `<p><strong>Correction, ${escapeText(longDay(at))}:</strong> ${escapeText(text)}</p>`;
}

/** The picture above the text, with the credit that belongs under it: most readers show nothing of an attachment's. */
function pictureHtml({ image }: Article): string {
  if (image === undefined) return "";
  const size = image.width && image.height ? ` width="${image.width}" height="${image.height}"` : "";
  const picture = `<img src="${escapeAttribute(image.url)}" alt="${escapeAttribute(image.alt ?? "")}"${size}>`;
  const credit = image.credit && `Picture: ${image.credit}`;
  const caption = [image.caption, credit, image.copyright].flatMap((part) => (part ? sentence(part) : [])).join(" ");
  return `<figure>${picture}${caption === "" ? "" : `<figcaption>${escapeText(caption)}</figcaption>`}</figure>`;
}

function summaryHtml({ summary, url }: Article): string {
  const link = `<p><a href="${escapeAttribute(url)}">Read the whole article</a></p>`;
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
  if (article.withdrawn) return `<p>${escapeText(withdrawalNotice(article.withdrawn))}</p>`;
  const text =
    article.distribution === "summary" ? [summaryHtml(article)] : [pictureHtml(article), article.html.trim()];
  const credit = creditHtml(article);
  const body = [...text, ...article.corrections.map(correctionHtml)];
  return (article.credit?.position === "top" ? [credit, ...body] : [...body, credit])
    .filter((part) => part !== "")
    .join("\n");
}
