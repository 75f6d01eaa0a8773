import { escapeAttribute, escapeMarkdown, escapeText } from "./escape.ts";

/** A stretch of the credit line: plain text, perhaps linked, perhaps strong. */
export interface Run {
  readonly text: string;
  readonly href?: string;
  readonly strong?: true;
  /** The link's relation, where it has one that machines read. */
  readonly rel?: "license";
}

function runHtml({ text, href, strong, rel }: Run): string {
  const inner = strong ? `<strong>${escapeText(text)}</strong>` : escapeText(text);
  if (href === undefined) return inner;
  return `<a href="${escapeAttribute(href)}"${rel === undefined ? "" : ` rel="${rel}"`}>${inner}</a>`;
}

function runMarkdown({ text, href, strong }: Run): string {
  const words = strong ? `**${escapeMarkdown(text)}**` : escapeMarkdown(text);
  return href === undefined ? words : `[${words}](<${href}>)`;
}

/** A credit line as HTML, its links in it. */
export function runsHtml(runs: readonly Run[]): string {
  return runs.map(runHtml).join("");
}

/** A credit line as Markdown. */
export function runsMarkdown(runs: readonly Run[]): string {
  return runs.map(runMarkdown).join("");
}

/** A credit line as plain text. */
export function runsText(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join("");
}
