import { pick } from "./random.ts";

const WORDS =
  "the of and to in that for on with as harbour council river minister budget school court market union port road water energy press report city region talks vote plan deal study price strike bridge health border trade police water plant island rail north south east west new long public first last early open local".split(
    " ",
  );

/** Letters of HTML that an article's text has, give or take a paragraph. */
export const TEXT_LENGTH = 4000;

function words(random: () => number, count: number): string {
  return Array.from({ length: count }, () => pick(random, WORDS)).join(" ");
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A headline. */
export function headline(random: () => number): string {
  return capital(words(random, 9));
}

/** A sentence with a full stop. */
export function sentenceOf(random: () => number): string {
  return `${capital(words(random, 14))}.`;
}

function paragraph(random: () => number): string {
  const text = Array.from({ length: 4 }, () => sentenceOf(random)).join(" ");
  const link = `<a href="https://example.com/${pick(random, WORDS)}?a=1&amp;b=2">${words(random, 2)}</a>`;
  return `<p>${text} “<em>${words(random, 3)}</em>” – ${link}.</p>`;
}

/** A text as the build leaves it: sanitized HTML of about 4 KB, with the quotes and dashes that editors write. */
export function textOf(random: () => number): string {
  const paragraphs: string[] = [];
  for (let length = 0; length < TEXT_LENGTH; length += paragraphs.at(-1)?.length ?? 0) {
    paragraphs.push(paragraph(random));
  }
  return paragraphs.join("\n");
}
