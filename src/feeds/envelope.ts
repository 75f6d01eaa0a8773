import { indent } from "./xml.ts";

/** How feeds name what wrote them. */
export const GENERATOR = "Creditline";

/** Makes a feed that somebody opens in a browser readable; CSS, because browsers are giving up XSLT. */
export const STYLESHEET = '<?xml-stylesheet type="text/css" href="/feed.css"?>';

/** Elements that follow what `feed` wrote, each on a line of its own, at the depth in spaces that it writes at. */
export function lines(additions: readonly string[], depth: number): string {
  const start = `\n${" ".repeat(depth)}`;
  let written = "";
  // Most elements are one line: to look is a good deal quicker than to replace.
  for (const addition of additions)
    written += addition.includes("\n") ? `\n${indent(addition, depth)}` : start + addition;
  return written;
}

/** How the envelope that `feed` rendered becomes ours. */
interface EnvelopeShape {
  /** The root's start tag, with every namespace. */
  readonly root: string;
  readonly additions: readonly string[];
  /** The line with which the channel ends; what follows is left to the format's `close`. */
  readonly end: string;
  readonly stylesheet: string;
  readonly depth: number;
}

/** A document without entries as `feed` rendered it: root exchanged, stylesheet and additions put in, end cut off. */
export function envelope(document: string, { root, additions, end, stylesheet, depth }: EnvelopeShape): string {
  const [declaration = "", oldRoot = "", ...rest] = document.split("\n");
  if (!oldRoot.startsWith("<")) throw new Error("feeds: the envelope has an unknown shape");
  const body = rest.join("\n");
  const inner = body.slice(0, body.lastIndexOf(end)).trimEnd();
  return `${declaration}\n${stylesheet}\n${root}\n${inner}${lines(additions, depth)}\n`;
}

/**
 * The only entry of a document that `feed` rendered, up to the end of its last child.
 * @param start the line with which it begins @param end its end tag
 */
export function cut(document: string, start: string, end: string): string {
  const from = document.indexOf(start);
  const to = document.lastIndexOf(end);
  if (from < 0 || to < from) throw new Error("feeds: the entry has an unknown shape");
  return document.slice(from, to).trimEnd();
}
