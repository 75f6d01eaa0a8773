import { anyLanguage } from "../languages/wordbooks.ts";
import type { Removal } from "../material/block.ts";
import { AnyCase } from "./anycase.ts";

/** What the lines above a message are called (RFC 5322, 2.2), as mail programs write them in several languages. */
const NAMES = {
  subject: anyLanguage("mailSubject"),
  from: anyLanguage("mailFrom"),
  other: `cc|bcc|reply-to|message-id|in-reply-to|references|x-[\\w-]+|list-[\\w-]+|${anyLanguage("mailOther")}|mime-version|content-[\\w-]+|received|return-path|delivered-to|organization|newsgroups|sender|precedence|user-agent|importance`,
};
const HEADER = new RegExp(
  `^[*_ ]{0,2}(?<name>${Object.values(NAMES).join("|")})[*_ ]{0,2}\\s?[:：][*_]?\\s*(?<value>.*)$`,
  "iu",
);
const SUBJECT = new RegExp(`^(?:${NAMES.subject})$`, "iu");
const FROM = new RegExp(`^(?:${NAMES.from})$`, "iu");

/** A message has at least so many of them, a subject or a sender among them. */
const FEWEST = 2;

/** `---------- Forwarded message ----------`, `Begin forwarded message:` */
const FORWARDED = new AnyCase(
  `^[>\\s]*(?:[-_=*]{2,}\\s*(?=\\S*\\p{L})[\\p{L}\\s]{5,40}\\s*[-_=*]{2,}|${anyLanguage("mailForwarded")})\\s*$`,
);

/** A line of marks that parts things. */
const SEPARATOR = /^\s*(?:[-_=*~#–—+]\s?){4,}\s*$/u;

/** What lists add below each message. */
const LIST = /\b(?:mailing list|unsubscribe|listinfo|list archives?|to (?:leave|post to) (?:this|the) list)\b/iu;

/** So much of a text is quoted where it is a forwarded one. */
const MOSTLY = 0.6;

/** What a message says above its text, and the text without what mail programs put around it. */
export interface MailText {
  readonly subject?: string;
  /** Its paragraphs as they stand there. */
  readonly text: string;
  readonly removed: readonly Removal[];
}

/** Whether a line is one of those above a message: `Subject: …`. */
export function isMailHeader(line: string): boolean {
  return HEADER.test(line.trim());
}

/** The header lines that a text begins with, those that go on in the next line joined. */
function headersOf(lines: readonly string[]): { readonly found: readonly string[]; readonly rest: readonly string[] } {
  const found: string[] = [];
  let at = lines.findIndex((line) => line.trim() !== "");
  if (/^From \S+@?\S* .*\d{4}$/u.test(lines[at] ?? "")) at++;
  for (; at >= 0 && at < lines.length; at++) {
    const line = lines[at] ?? "";
    if (isMailHeader(line)) found.push(line.trim());
    else if (/^[ \t]+\S/u.test(line) && found.length > 0) found[found.length - 1] += ` ${line.trim()}`;
    else break;
  }
  const names = found.map((line) => HEADER.exec(line)?.groups?.name ?? "");
  const isMessage = found.length >= FEWEST && names.some((name) => SUBJECT.test(name) || FROM.test(name));
  return isMessage ? { found, rest: lines.slice(at) } : { found: [], rest: lines };
}

function subjectIn(headers: readonly string[]): string | undefined {
  const found = headers.map((line) => HEADER.exec(line)?.groups).find((groups) => SUBJECT.test(groups?.name ?? ""));
  return found?.value === "" ? undefined : found?.value;
}

function told(lines: readonly string[], rule: string): Removal[] {
  const text = lines
    .map((line) => line.trim())
    .filter(Boolean)
    .join(" ");
  return text === "" ? [] : [{ text, rule }];
}

/** Without the marks of a quotation, where the text is quoted as a whole; then what stands beside it is who quotes. */
function unquoted(lines: readonly string[]): { readonly lines: readonly string[]; readonly beside: readonly string[] } {
  const isQuoted = (line: string) => /^\s*>/u.test(line);
  const shown = lines.filter((line) => line.trim() !== "");
  const quoted = shown.filter(isQuoted);
  if (quoted.length < FEWEST || quoted.length < shown.length * MOSTLY) return { lines, beside: [] };
  return {
    lines: lines
      .filter((line) => isQuoted(line) || line.trim() === "")
      .map((line) => line.replace(/^\s*(?:>\s?)+/u, "")),
    beside: shown.filter((line) => !isQuoted(line)),
  };
}

/** Where a signature begins (RFC 3676, 4.3), or what a list adds; behind all lines where nothing does. */
function endOf(lines: readonly string[]): number {
  const signature = lines.findIndex((line) => /^--\s?$/u.test(line));
  const footer = lines.findIndex((line, at) => SEPARATOR.test(line) && LIST.test(lines.slice(at, at + 6).join(" ")));
  return Math.min(...[signature, footer].map((at) => (at < 0 ? lines.length : at)));
}

/**
 * A text without what mail programs set around it: quotation marks at each line, a signature, a list's footer, lines of dashes.
 * @returns what is left, and what was taken out
 */
export function withoutMailMarks(text: string): Pick<MailText, "text" | "removed"> {
  const { lines, beside } = unquoted(text.split(/\r\n|\n/u));
  const end = endOf(lines);
  const shown = lines.slice(0, end).map((line) => (SEPARATOR.test(line) ? "" : line));
  return {
    text: shown.join("\n"),
    removed: [
      ...told(beside, "mail: what stands beside the quoted text"),
      ...told(
        lines.slice(end).filter((line) => !SEPARATOR.test(line)),
        "mail: a signature, or what a list adds",
      ),
    ],
  };
}

/** Reads a mail that was saved as a text, forwarded perhaps. @returns nothing for a text that is no mail */
export function mailText(whole: string): MailText | undefined {
  const { found, rest } = headersOf(whole.split(/\r\n|\n/u));
  if (found.length === 0) return undefined;
  const above = told(found, "mail: its header");
  const at = rest.findIndex((line) => FORWARDED.test(line));
  const inner = at < 0 ? undefined : rest.slice(at + 1).map((line) => line.replace(/^\s*(?:>\s?)+/u, ""));
  const forwarded = inner && headersOf(inner);
  if (forwarded !== undefined && forwarded.found.length > 0) {
    const { text, removed } = withoutMailMarks(forwarded.rest.join("\n"));
    const subject = subjectIn(forwarded.found) ?? subjectIn(found);
    const before = told(rest.slice(0, at), "mail: what stands before the forwarded text");
    return {
      ...(subject && { subject }),
      text,
      removed: [...above, ...before, ...told(forwarded.found, "mail: its header"), ...removed],
    };
  }
  const { text, removed } = withoutMailMarks(rest.filter((line) => !FORWARDED.test(line)).join("\n"));
  const subject = subjectIn(found);
  return { ...(subject && { subject }), text, removed: [...above, ...removed] };
}
