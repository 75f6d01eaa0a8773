import type { Link, PhrasingContent, RootContent } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import { flat } from "./flattext.ts";

/** One paragraph, heading, list, table or picture, as Markdown's tree has it. */
export interface Block {
  readonly node: RootContent;
  /** What a reader sees of it, in one line or more. */
  readonly text: string;
  /** What the editor should look at. */
  readonly about?: string;
  /** Whether the page sets it below a picture. */
  readonly isCaption?: true;
}

/** Something that was taken out, and the rule that did it. */
export interface Removal {
  readonly text: string;
  readonly rule: string;
}

/** Something that stayed, and what the editor should look at. */
export interface Doubt {
  readonly text: string;
  readonly about: string;
}

function written(node: PhrasingContent | RootContent, end = " "): string {
  if (node.type === "link") return linkWritten(node);
  if (node.type === "break") return end;
  if (node.type === "emphasis" || node.type === "strong")
    return `<em>${node.children.map((child) => written(child, end)).join("")}</em>`;
  return "children" in node ? node.children.map((child) => written(child, end)).join("") : textOf(node);
}

function linkWritten(link: Link): string {
  const text = textOf(link);
  return text === link.url || text === "" ? link.url : `[${text}](${link.url})`;
}

/** A paragraph of plain text. */
export function paragraph(text: string): Block {
  return { node: { type: "paragraph", children: [{ type: "text", value: text }] }, text };
}

/** The place of something that cannot be kept: nothing for readers, a word for the editor. */
export function absence(about: string): Block {
  return { node: { type: "html", value: "" }, text: "", about };
}

/** Whether a block is but the place of something that cannot be kept. */
export function isAbsence({ node }: Block): boolean {
  return node.type === "html" && node.value === "";
}

function shown(node: PhrasingContent | RootContent): string {
  if (node.type === "break") return " ";
  return "children" in node ? node.children.map((child) => shown(child)).join("") : textOf(node);
}

/** A block made of a tree; a line's end within a paragraph is a space. */
export function block(node: RootContent): Block {
  const isLines = node.type === "paragraph" || node.type === "heading";
  return { node, text: isLines ? shown(node) : textOf(node) };
}

/** A paragraph's lines, as line breaks set them: a byline has its outlet in the second one. */
export function brokenLines({ node, text }: Block): readonly string[] {
  if (node.type !== "paragraph") return [text];
  const lines = [""];
  const add = (part: PhrasingContent): void => {
    if (part.type === "break") lines.push("");
    else if ("children" in part) for (const child of part.children) add(child);
    else lines.push(`${lines.pop() ?? ""}${textOf(part)}`);
  };
  for (const child of node.children) add(child);
  return lines.map((line) => flat(line)).filter(Boolean);
}

/** A paragraph's lines as line breaks set them, each written as `linkedText` does. */
export function linkedLines({ node, text }: Block): readonly string[] {
  if (node.type !== "paragraph") return [text];
  const lines = written(node, "\n").split("\n");
  return lines.map((line) => line.replace(/^<\/em>|<em>$/gu, "").trim()).filter(Boolean);
}

/** A block's text with its links as Markdown writes them and its emphasis as HTML does, which is how credit sentences are read. */
export function linkedText({ node, text }: Block): string {
  return node.type === "paragraph" || node.type === "heading" || node.type === "blockquote" ? written(node) : text;
}
