import type { Definition, Image, Link, Nodes, Root } from "mdast";
import { visit } from "unist-util-visit";
import { type AddressBook, type ArticleTarget, linkTarget, pictureTarget } from "./addresses.ts";

type Addressed = Definition | Image | Link;

/** A stretch of text to replace; offsets in UTF-16 units. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function isAddressed(node: Nodes): node is Addressed {
  return node.type === "definition" || node.type === "image" || node.type === "link";
}

function absolute(node: Addressed, article: ArticleTarget, book: AddressBook): string | undefined {
  if (node.type !== "image") {
    const target = linkTarget(node.url, article, book);
    if (typeof target === "string") return target;
  }
  const target = node.type === "link" ? undefined : pictureTarget(node.url, book);
  return target === undefined || "mistake" in target ? undefined : target.url;
}

/** Where the address begins: behind `](` of a link or picture, behind `]:` of a definition. */
function addressStart(node: Addressed, source: string, from: number): number {
  const lastChild = node.type === "link" ? node.children.at(-1)?.position?.end.offset : undefined;
  const mark = source.indexOf(node.type === "definition" ? "]:" : "](", lastChild ?? from);
  return mark === -1 ? -1 : source.indexOf(node.url, mark + 2);
}

/**
 * Markdown for partners to copy: as the editor wrote it, with addresses that lead somewhere from anywhere. An address
 * with escapes in it, or inside raw HTML, stays as it is.
 */
export function absoluteMarkdown(tree: Root, body: string, article: ArticleTarget, book: AddressBook): string {
  const edits: Edit[] = [];
  visit(tree, (node) => {
    const { start, end } = node.position ?? {};
    if (!isAddressed(node) || start?.offset === undefined || end?.offset === undefined) return;
    const written = addressStart(node, body, start.offset);
    const text = absolute(node, article, book);
    if (written === -1 || written + node.url.length > end.offset || text === undefined || text === node.url) return;
    if (text.startsWith("mailto:") || URL.canParse(node.url)) return;
    edits.push({ start: written, end: written + node.url.length, text });
  });
  let result = "";
  let done = 0;
  for (const { start, end, text } of edits.sort((a, b) => a.start - b.start)) {
    if (start < done) continue;
    result += body.slice(done, start) + text;
    done = end;
  }
  return `${(result + body.slice(done)).trim()}\n`;
}
