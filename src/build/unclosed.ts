import type { Root } from "mdast";
import { visit } from "unist-util-visit";
import type { Edit } from "./textedit.ts";

/** A fence as it opens a block of code (CommonMark 4.5). */
const FENCE = /^(`{3,}|~{3,})/;

/** Whole markup of HTML: comments, what browsers take for comments, and tags with their slash and name. */
const MARKUP =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[[\s\S]*?\]\]>|<![a-z][^>]*>|<(?<slash>\/?)(?<name>[a-z][a-z0-9-]*)(?:[^"'>]|"[^"]*"|'[^']*')*>/gi;

/** Markup that begins and does not end. */
const UNENDED = /<(?:!--|\?|!\[CDATA\[|\/?[a-z]|![a-z])[\s\S]*/i;

const ENDS: readonly (readonly [beginning: string, end: string])[] = [
  ["<!--", "-->"],
  ["<?", "?>"],
  ["<![CDATA[", "]]>"],
];

/** Elements that hold nothing, and paragraphs, which end by themselves where the next one begins. */
const SELF_ENDING = new Set("area base br col embed hr img input link meta p source track wbr".split(" "));

/** What ends the markup that a piece of HTML breaks off in: nothing where it does not. */
function endOf(html: string): string {
  const rest = UNENDED.exec(html.replace(MARKUP, ""))?.[0];
  if (rest === undefined) return "";
  const end = ENDS.find(([beginning]) => rest.startsWith(beginning))?.[1];
  const [quote = ""] = /["']/.exec(rest.replace(/"[^"]*"|'[^']*'/g, "")) ?? [];
  return end ?? `${quote}>`;
}

/** Follows which elements are open. */
function trackElements(html: string, open: string[]): void {
  for (const { groups } of html.matchAll(MARKUP)) {
    const name = groups?.name?.toLowerCase();
    if (name === undefined || SELF_ENDING.has(name)) continue;
    if (groups?.slash === "") open.push(name);
    else if (open.includes(name)) open.splice(open.lastIndexOf(name));
  }
}

/** The end of a block of code that the text ends in without having closed it. */
function fenceEnd({ children }: Root, body: string): string | undefined {
  const last = children.at(-1);
  const written = last?.type === "code" ? body.slice(last.position?.start.offset).trimEnd() : "";
  const fence = FENCE.exec(written)?.[1];
  if (fence === undefined) return undefined;
  const [, ...lines] = written.split("\n");
  const end = lines.at(-1)?.trim() ?? "";
  return end.startsWith(fence) && end.replaceAll(fence.charAt(0), "") === "" ? undefined : fence;
}

/**
 * What closes everything that a text leaves open, so that nothing which follows it is lost in a comment, in code or in
 * an element.
 */
export function closings(tree: Root, body: string): readonly Edit[] {
  const length = body.trimEnd().length;
  const edits: Edit[] = [];
  const open: string[] = [];
  visit(tree, "html", ({ value, position }) => {
    const text = endOf(value);
    const at = Math.min(position?.end.offset ?? length, length);
    if (text !== "") edits.push({ start: at, end: at, text });
    trackElements(value + text, open);
  });
  const fence = fenceEnd(tree, body);
  const ends = [...(fence === undefined ? [] : [fence]), ...open.reverse().map((name) => `</${name}>`)];
  return [...edits, { start: length, end: length, text: ends.map((end) => `\n${end}`).join("") }];
}
