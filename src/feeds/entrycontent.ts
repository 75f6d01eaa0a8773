import type { Article } from "../article/article.ts";
import { creditLine, sentence } from "../article/credit.ts";
import { creditedHtml } from "../article/creditedtext.ts";
import { directionAttribute } from "../article/direction.ts";
import { escapeAttribute, escapeText } from "../article/escape.ts";
import { endOfFirstParagraph } from "../article/firstparagraph.ts";
import { ourWordsAttributes } from "../article/ourwords.ts";
import type { Picture } from "../article/picture.ts";
import { withdrawalNotice, withdrawnTitle } from "../article/withdrawal.ts";

function captionHtml(article: Article, { caption, credit, copyright }: Picture): string {
  const words = ourWordsAttributes(article.language);
  const label = words === "" ? "Picture:" : `<span${words}>Picture:</span>`;
  const parts = [
    ...(caption === undefined ? [] : [escapeText(sentence(caption))]),
    ...(credit === undefined ? [] : [`${label} ${escapeText(sentence(credit))}`]),
    ...(copyright === undefined ? [] : [escapeText(sentence(copyright))]),
  ];
  return parts.length === 0 ? "" : `<figcaption${directionAttribute(article.language)}>${parts.join(" ")}</figcaption>`;
}

/** The picture, with the credit that belongs under it: most readers show nothing of an attachment's. */
function pictureHtml(article: Article): string {
  const { image } = article;
  if (image === undefined) return "";
  const size = image.width && image.height ? ` width="${image.width}" height="${image.height}"` : "";
  const picture = `<img src="${escapeAttribute(image.url)}" alt="${escapeAttribute(image.alt ?? "")}"${size}>`;
  return `<figure${directionAttribute(article.language)}>${picture}${captionHtml(article, image)}</figure>`;
}

/** The text with its picture after the first paragraph, so that every excerpt begins with words and not with a caption. */
function illustratedText(article: Article): string {
  const text = article.html.trim();
  const picture = pictureHtml(article);
  if (picture === "") return text;
  const end = endOfFirstParagraph(text);
  return [text.slice(0, end), picture, text.slice(end).trimStart()].filter((part) => part !== "").join("\n");
}

function summaryHtml(article: Article): string {
  const { summary, url } = article;
  const link = `<p${ourWordsAttributes(article.language)}><a href="${escapeAttribute(url)}">Read the whole article</a></p>`;
  return summary === undefined ? link : `<p${directionAttribute(article.language)}>${escapeText(summary)}</p>\n${link}`;
}

/** An entry's title: plain text, marked if the article was taken back. */
export function entryTitle({ title, withdrawn }: Article): string {
  return withdrawn === undefined ? title : withdrawnTitle(title);
}

/**
 * An entry's content, the same in every format: text with its picture, or summary, corrections, and the credit line where the
 * outlet wants it. What was taken back is a notice and nothing else.
 * @returns HTML for the body of a page, every address absolute
 */
export function entryContent(article: Article): string {
  const { withdrawn, language, distribution } = article;
  if (withdrawn) return `<p${ourWordsAttributes(language)}>${escapeText(withdrawalNotice(withdrawn))}</p>`;
  const text = distribution === "full" ? illustratedText(article) : summaryHtml(article);
  return creditedHtml(article, [text], creditLine(article)).join("\n");
}
