/** A tag with its attributes, whatever stands in their quotes. */
const TAG = /<(\/?)([a-z][a-z0-9]*)(?:[^>"']|"[^"]*"|'[^']*')*>/gi;

/** Elements that have no end (HTML, section 13.1.2). */
const VOID = new Set([
  "area",
  "base",
  "br",
  "col",
  "embed",
  "hr",
  "img",
  "input",
  "link",
  "meta",
  "source",
  "track",
  "wbr",
]);

function hasText(html: string): boolean {
  return html.replace(TAG, "").trim() !== "";
}

/**
 * Where the first paragraph ends that says something and stands by itself, not in a quotation or a list; in a text
 * without one, where its first block does.
 * @param html sanitized: every element that is opened is closed
 * @returns the position behind its end tag, 0 for a text that says nothing
 */
export function endOfFirstParagraph(html: string): number {
  let depth = 0;
  let start = 0;
  let firstBlock = 0;
  for (const { index, 0: tag, 1: slash, 2: name = "" } of html.matchAll(TAG)) {
    const element = name.toLowerCase();
    if (VOID.has(element)) continue;
    if (slash === "") {
      if (depth === 0) start = index;
      depth++;
      continue;
    }
    depth--;
    const end = index + tag.length;
    if (depth !== 0 || !hasText(html.slice(start, end))) continue;
    if (element === "p") return end;
    firstBlock ||= end;
  }
  return firstBlock;
}
