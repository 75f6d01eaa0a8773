import type { Element, Nodes, Parents, Root } from "hast";
import { fromParse5 } from "hast-util-from-parse5";
import { parse, parseFragment } from "parse5";
import { ImportFailure } from "../material/failure.ts";

/** More than any article has, and few enough for every step that follows to end quickly. */
const MOST_TAGS = 60_000;
const DEEPEST = 400;

/** Tags that the next one closes by itself, or that hold nothing. */
const UNPAIRED =
  /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|p|li|dt|dd|td|th|tr|tbody|thead|tfoot|option|optgroup|colgroup|rt|rp|html|head|body)$/u;

const TAG = /<(\/?)([a-z][a-z0-9:-]*)/giu;

/** What browsers show as blocks, and what holds them. */
const BLOCKS = new Set(
  "address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html li main menu nav ol p pre search section summary table tbody td tfoot th thead tr ul caption".split(
    " ",
  ),
);

/** Shows something from elsewhere, in a place of its own. */
const EMBEDDING = /^(?:iframe|embed|object|video|audio|amp-(?!img$)[a-z-]+)$/u;

/** Never shown as text. */
const SILENT = new Set(
  "head script style noscript template svg math iframe object embed audio video canvas select textarea title datalist".split(
    " ",
  ),
);

function checkSize(html: string): void {
  let depth = 0;
  let tags = 0;
  for (const [, close, name = ""] of html.matchAll(TAG)) {
    tags++;
    if (!UNPAIRED.test(name.toLowerCase())) depth += close ? -1 : 1;
    if (depth < 0) depth = 0;
    if (depth > DEEPEST) {
      throw new ImportFailure(
        `the page is nested more than ${DEEPEST} elements deep, which no article is: save the article alone`,
      );
    }
    if (tags > MOST_TAGS) {
      throw new ImportFailure(
        `the page has more than ${MOST_TAGS} tags, too many for an article: save the article alone`,
      );
    }
  }
}

function rooted(tree: Nodes): Root {
  return tree.type === "root" ? tree : { type: "root", children: tree.type === "doctype" ? [] : [tree] };
}

/** Parses a page as browsers do. @throws ImportFailure for a page that is no article by its size */
export function parsePage(html: string): Root {
  // scripts and styles are no tags of the page, however many stand in them
  const page = html.replace(/<(script|style)\b(?![^>]*(?:\bld\+json|\bmath\/tex))[^>]*>[\s\S]*?<\/\1\s*>/giu, "");
  checkSize(page);
  return rooted(fromParse5(parse(page)));
}

/** Parses a piece of HTML, such as a feed's entry. @throws ImportFailure as parsePage does */
export function parsePiece(html: string): Root {
  checkSize(html);
  return rooted(fromParse5(parseFragment(html)));
}

/** An attribute as it stands there, lists with spaces between; none for an absent or empty one. */
export function attribute(element: Element, name: string): string | undefined {
  const value = element.properties[name];
  const text = Array.isArray(value) ? value.join(" ") : value === null || value === undefined ? "" : String(value);
  return text.trim() === "" ? undefined : text.trim();
}

/** Whether a node is an element of one of these names. */
export function isElement<Name extends string>(
  node: Nodes,
  ...names: readonly Name[]
): node is Element & { tagName: Name } {
  return node.type === "element" && names.some((name) => name === node.tagName);
}

/** Whether browsers show a node as a block. */
export function isBlock(node: Nodes): boolean {
  return node.type === "element" && (BLOCKS.has(node.tagName) || EMBEDDING.test(node.tagName));
}

/** Whether a node is never shown as text. */
export function isSilent(node: Nodes): boolean {
  return node.type === "comment" || node.type === "doctype" || (node.type === "element" && SILENT.has(node.tagName));
}

/** All elements in the order of the page. */
export function* elements(node: Nodes): Generator<Element> {
  if (node.type === "element") yield node;
  if ("children" in node) for (const child of node.children) yield* elements(child);
}

function shown(node: Nodes): string {
  if (isSilent(node)) return "";
  if (node.type === "text") return node.value;
  if (isElement(node, "br")) return "\n";
  const text = "children" in node ? node.children.map(shown).join("") : "";
  return isBlock(node) ? ` ${text} ` : text;
}

/** What a reader sees of a node, in one line. */
export function textOf(node: Nodes): string {
  return shown(node)
    .replace(/[ \t\n\r\f]+/gu, " ")
    .trim();
}

/** The first element that a test holds for. */
export function find(node: Nodes, test: (element: Element) => boolean): Element | undefined {
  for (const element of elements(node)) if (test(element)) return element;
  return undefined;
}

/** Whether a node may have children. */
export function isParent(node: Nodes): node is Parents {
  return "children" in node;
}
