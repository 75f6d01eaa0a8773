import type { Definition, Heading, Image, Link, Nodes, Root } from "mdast";
import { SKIP, visit } from "unist-util-visit";
import { levels } from "./headings.ts";
import { type AddressBook, type ArticleTarget, linkTarget, pictureTarget } from "./linktarget.ts";
import { pictureStretches } from "./stretches.ts";
import { type Edit, edited } from "./textedit.ts";
import { closings } from "./unclosed.ts";

/** The text that is copied. */
interface Text {
  readonly body: string;
  readonly article: ArticleTarget;
  readonly book: AddressBook;
  /** Whether partners may take the pictures along. */
  readonly sharesPictures: boolean;
}

type Addressed = Definition | Image | Link;

/** One comment and nothing else. */
const COMMENT = /^<!--(?:(?!-->)[\s\S])*-->\s*$/;

const HTML_HEADING = /<h([1-6])/gi;

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

function isPicture(node: Nodes): boolean {
  if (node.type === "link" || node.type === "linkReference") return node.children.every(isPicture);
  return node.type === "image" || node.type === "imageReference";
}

function withoutPictures(html: string): string {
  return edited(
    html,
    pictureStretches(html).map(([start, end]) => ({ start, end, text: "" })),
  );
}

/** Takes the pictures out, with the links that hold nothing else. */
function pictureEdits(tree: Root, body: string): readonly Edit[] {
  const edits: Edit[] = [];
  visit(tree, (node) => {
    const { start, end } = node.position ?? {};
    if (start?.offset === undefined || end?.offset === undefined) return undefined;
    const written = body.slice(start.offset, end.offset);
    const text = node.type === "html" ? withoutPictures(written) : isPicture(node) ? "" : written;
    if (text === written) return undefined;
    edits.push({ start: start.offset, end: end.offset, text });
    return SKIP;
  });
  return edits;
}

/** Takes out what an editor noted for editors, such as what the importer asks to be checked. */
function commentEdits(tree: Root): readonly Edit[] {
  const edits: Edit[] = [];
  visit(tree, "html", ({ value, position }) => {
    if (!COMMENT.test(value) || position?.start.offset === undefined || position.end.offset === undefined) return;
    edits.push({ start: position.start.offset, end: position.end.offset, text: "" });
  });
  return edits;
}

function addressEdit(node: Addressed, body: string, article: ArticleTarget, book: AddressBook): Edit | undefined {
  const { start, end } = node.position ?? {};
  if (start?.offset === undefined || end?.offset === undefined) return undefined;
  const written = addressStart(node, body, start.offset);
  const text = absolute(node, article, book);
  if (written === -1 || written + node.url.length > end.offset || text === undefined) return undefined;
  if (text.startsWith("mailto:") || URL.canParse(node.url)) return undefined;
  return { start: written, end: written + node.url.length, text };
}

/** Writes a heading on another level, with signs before it: a line below it can say no more than 1 or 2. */
function headingEdits(heading: Heading, level: number, body: string): readonly Edit[] {
  const { start, end } = heading.position ?? {};
  const from = heading.children[0]?.position?.start.offset;
  const to = heading.children.at(-1)?.position?.end.offset;
  if (start?.offset === undefined || end?.offset === undefined || from === undefined || to === undefined) return [];
  const breaks = body.slice(from, to).matchAll(/\s*\n[\s>]*/g);
  return [
    { start: start.offset, end: from, text: `${"#".repeat(level)} ` },
    ...Array.from(breaks, ({ index, 0: { length } }) => ({
      start: from + index,
      end: from + index + length,
      text: " ",
    })),
    { start: to, end: end.offset, text: "" },
  ];
}

/** The headings on the levels that the page shows them on; those in HTML count, and stay as they are. */
function arrangedHeadings(tree: Root, body: string): readonly Edit[] {
  const found: { readonly level: number; readonly heading?: Heading }[] = [];
  visit(tree, (node) => {
    if (node.type === "heading") found.push({ level: node.depth, heading: node });
    if (node.type === "html") {
      found.push(...Array.from(node.value.matchAll(HTML_HEADING), ([, level]) => ({ level: Number(level) })));
    }
  });
  const arranged = levels(found.map(({ level }) => level));
  return found.flatMap(({ level, heading }, index) => {
    const now = arranged[index];
    return heading === undefined || now === undefined || now === level ? [] : headingEdits(heading, now, body);
  });
}

/**
 * Markdown for partners to copy: as the editor wrote it, without notes to editors, with addresses that lead somewhere from anywhere, headings that
 * fit below a title, and an end to whatever it leaves open. An address with escapes in it, or inside raw HTML, stays as
 * it is.
 */
export function absoluteMarkdown(tree: Root, { body, article, book, sharesPictures }: Text): string {
  const addresses: Edit[] = [];
  visit(tree, (node) => {
    const edit = isAddressed(node) ? addressEdit(node, body, article, book) : undefined;
    if (edit !== undefined) addresses.push(edit);
  });
  const pictures = sharesPictures ? [] : pictureEdits(tree, body);
  const edits = [
    ...pictures,
    ...commentEdits(tree),
    ...addresses,
    ...arrangedHeadings(tree, body),
    ...closings(tree, body),
  ];
  return `${edited(body, edits).trim()}\n`;
}
