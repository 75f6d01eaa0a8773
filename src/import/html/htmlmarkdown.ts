import type { Element, Parents } from "hast";
import { toHtml } from "hast-util-to-html";
import { defaultHandlers, type Handle, toMdast } from "hast-util-to-mdast";
import type { FootnoteDefinition, Html, Nodes, RootContent } from "mdast";
import { toMarkdown } from "mdast-util-to-markdown";
import { toString as wordsOf } from "mdast-util-to-string";
import { absence, type Block, block, isAbsence } from "../material/block.ts";
import { flat } from "../material/flattext.ts";
import type { Footnote } from "./footnotes.ts";
import { ABSENCE } from "./htmlcleaning.ts";
import { attribute, find, isElement, textOf } from "./tree.ts";

function html(value: string): Html {
  return { type: "html", value };
}

/** Elements that Markdown has no mark for, which it carries as they are. */
const kept: Handle = (state, node) => [html(`<${node.tagName}>`), ...state.all(node), html(`</${node.tagName}>`)];

const raised: Handle = (state, node, parent) => {
  const mark = find(node, (inner) => attribute(inner, "dataFootnote") !== undefined);
  const label = mark && attribute(mark, "dataFootnote");
  return label === undefined ? kept(state, node, parent) : { type: "footnoteReference", identifier: label, label };
};

function inline(node: Element["children"][number]): Element["children"][number] {
  if (node.type !== "element") return node;
  const properties = node.tagName === "a" ? { href: attribute(node, "href") ?? "" } : {};
  return {
    ...node,
    tagName: isElement(node, "p", "div") ? "span" : node.tagName,
    properties,
    children: node.children.map(inline),
  };
}

function captionHtml(caption: Element): string {
  return flat(toHtml({ type: "root", children: caption.children.map(inline) }).replace(/<\/?span>/gu, ""));
}

/** A picture with its caption: HTML around a picture in Markdown, since Markdown has no captions. */
const figure: Handle = (state, node) => {
  const caption = find(node, (inner) => inner.tagName === "figcaption");
  const image = find(node, (inner) => inner.tagName === "img");
  if (caption === undefined || image === undefined) return state.toFlow(state.all(node));
  const picture = toMarkdown({
    type: "image",
    url: attribute(image, "src") ?? "",
    alt: attribute(image, "alt") ?? "",
  }).trim();
  return html(`<figure>\n\n${picture}\n\n<figcaption>${captionHtml(caption)}</figcaption>\n</figure>`);
};

/** Markdown's tables have no caption, so it stands above. */
const table: Handle = (state, node) => {
  const caption = find(node, (inner) => inner.tagName === "caption");
  const made = defaultHandlers.table(state, { ...node, children: node.children.filter((child) => child !== caption) });
  if (caption === undefined) return made;
  return [
    { type: "paragraph", children: [{ type: "emphasis", children: [{ type: "text", value: textOf(caption) }] }] },
    made,
  ];
};

const HANDLERS = { figure, table, sup: raised, sub: kept, mark: kept, ins: kept, u: kept, kbd: kept };

/** A list is as close as its page shows it: only items of several paragraphs stand apart. */
function tighten(node: Nodes): void {
  if (!("children" in node)) return;
  for (const child of node.children) tighten(child);
  if (node.type === "listItem") node.spread = node.children.filter(({ type }) => type === "paragraph").length > 1;
  if (node.type === "list") node.spread = node.children.some(({ spread }) => spread === true);
}

const SPACE = /\s/u;

/** Takes the spaces at one end of a node's words away, and says whether there were any. */
function stripped(node: Nodes, end: "first" | "last"): boolean {
  if (node.type === "text") {
    const bare = end === "first" ? node.value.replace(/^\s+/u, "") : node.value.replace(/\s+$/u, "");
    const had = SPACE.test(end === "first" ? node.value.slice(0, 1) : node.value.slice(-1));
    if (had) node.value = bare;
    return had;
  }
  const edge = "children" in node ? node.children.at(end === "first" ? 0 : -1) : undefined;
  return edge !== undefined && (edge.type === "text" || isMarked(edge)) && stripped(edge, end);
}

function isMarked(node: Nodes): boolean {
  return node.type === "emphasis" || node.type === "strong" || node.type === "delete" || node.type === "link";
}

/** Sets spaces outside of what is marked: within, Markdown could write them as character references only. */
function hoistSpaces(node: Nodes): void {
  if (!("children" in node)) return;
  for (const child of node.children) hoistSpaces(child);
  const children = node.children.flatMap((child): Nodes[] => {
    if (!isMarked(child)) return [child];
    const space = (had: boolean): Nodes[] => (had ? [{ type: "text", value: " " }] : []);
    const [before, after] = [stripped(child, "first"), stripped(child, "last")];
    const isEmpty = child.type !== "link" && wordsOf(child) === "" && !hasPicture(child);
    return [...space(before), ...(isEmpty ? [] : [child]), ...space(after)];
  });
  Object.assign(node, { children: joined(children) });
  // old pages, and those in Chinese and Japanese, indent a paragraph with spaces
  if (node.type === "paragraph") for (const end of ["first", "last"] as const) stripped(node, end);
}

/** Texts that stand side by side as one. */
function joined(nodes: readonly Nodes[]): readonly Nodes[] {
  const found: Nodes[] = [];
  for (const node of nodes) {
    const before = found.at(-1);
    if (before?.type !== "text" || node.type !== "text") found.push(node);
    else found[found.length - 1] = { type: "text", value: `${before.value}${node.value}`.replace(/ {2,}/gu, " ") };
  }
  return found;
}

function tree(node: Parents): readonly RootContent[] {
  const made: Nodes = toMdast(node.type === "root" ? node : { type: "root", children: [node] }, {
    document: true,
    quotes: ["“”", "‘’"],
    handlers: HANDLERS,
  });
  hoistSpaces(made);
  tighten(made);
  return made.type === "root" ? made.children : [];
}

function isRootContent(node: Nodes): node is RootContent {
  return node.type !== "root";
}

function shownBy(node: RootContent): Block {
  if (node.type !== "html") return block(node);
  return { node, text: flat(node.value.replace(/!\[[^\]]*\]\([^)]*\)|<[^<>]*>/gu, " ")) };
}

/** What stood in a node and cannot be kept. */
function absencesIn(node: Nodes): readonly Block[] {
  if (node.type === "html") {
    const about = isMark(node) ? node.value.slice(`<!--${ABSENCE}`.length, -"-->".length) : undefined;
    return about === undefined ? [] : [absence(about)];
  }
  return "children" in node ? node.children.flatMap(absencesIn) : [];
}

function isMark(node: Nodes): boolean {
  return node.type === "html" && node.value.startsWith(`<!--${ABSENCE}`);
}

function dropMarks(node: Nodes): void {
  if (!("children" in node)) return;
  Object.assign(node, { children: node.children.filter((child) => !isMark(child)) });
  for (const child of node.children) dropMarks(child);
}

/** A block, behind the places of what stood in it and cannot be kept. */
function withAbsences(node: RootContent): readonly Block[] {
  const absences = absencesIn(node);
  if (absences.length === 0) return [shownBy(node)];
  if (isMark(node)) return absences;
  dropMarks(node);
  return [...absences, shownBy(node)];
}

function definition({ label, children }: Footnote): FootnoteDefinition {
  const content = tree({ type: "element", tagName: "div", properties: {}, children });
  const flow = content.filter(
    (node) => node.type === "paragraph" || node.type === "list" || node.type === "blockquote",
  );
  return { type: "footnoteDefinition", identifier: label, label, children: flow };
}

/**
 * The article's blocks as Markdown has them, footnotes last.
 * @param article cleaned, its footnotes taken out
 */
export function blocks(article: Parents, footnotes: readonly Footnote[]): readonly Block[] {
  const nodes = [...tree(article), ...footnotes.map(definition)].filter(isRootContent);
  return nodes
    .flatMap(withAbsences)
    .filter(
      (found) =>
        found.text.trim() !== "" || hasPicture(found.node) || found.node.type === "thematicBreak" || isAbsence(found),
    );
}

/** Whether a block shows a picture. */
export function hasPicture(node: Nodes): boolean {
  if (node.type === "image" || (node.type === "html" && node.value.startsWith("<figure>"))) return true;
  return "children" in node && node.children.some(hasPicture);
}
