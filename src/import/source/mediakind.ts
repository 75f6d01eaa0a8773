/** What a source is, as its first characters tell. */
export type Kind = "text" | "page" | "feed" | "json";

const PROLOG = /^(?:\s+|<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<!doctype\s+(?!html)[^[>]*(?:\[[\s\S]*?\])?[^>]*>)*/iu;
const FEED = /^<(?:rss|feed|rdf:RDF|[\w-]+:(?:feed|RDF))[\s>]/u;
const PAGE = /^<(?:!doctype\s+html|html|head|body)[\s>]/iu;

/** Elements that stand in pages and not in plain text; a credit line pasted with a link is text still. */
const BLOCK =
  /<(?:p|div|article|section|main|table|h[1-6]|ul|ol|blockquote|figure|header|center|font|span|td)\b[^<>]*>/giu;
const FEW = 2;

/** Tells text, HTML, XML feed and JSON apart. @param text without a byte order mark */
export function sourceKind(text: string): Kind {
  const begin = text.slice(PROLOG.exec(text)?.[0].length ?? 0);
  if (FEED.test(begin)) return "feed";
  if (PAGE.test(begin)) return "page";
  if (/^\s*[[{]\s*(?:["{}\]]|$)/u.test(text) && /[\]}]\s*$/u.test(text)) return "json";
  const blocks = text.slice(0, 200_000).match(BLOCK)?.length ?? 0;
  return begin.startsWith("<") ? (blocks >= 1 ? "page" : "text") : blocks > FEW ? "page" : "text";
}
