import { escapeAttribute, escapeText } from "../article/escape.ts";
import type { RightsElement } from "../rights/signal.ts";

/** An element's attributes in order; those without a value are left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

function attributesOf(attributes: Attributes): string {
  let written = "";
  for (const name in attributes) {
    const value = attributes[name];
    if (value !== undefined) written += ` ${name}="${escapeAttribute(String(value))}"`;
  }
  return written;
}

/** An element on one line, with text in it, or empty where there is none. Names are taken as they are. */
export function element(name: string, attributes: Attributes, text?: string): string {
  const start = `<${name}${attributesOf(attributes)}`;
  return text === undefined ? `${start}/>` : `${start}>${escapeText(text).replaceAll("\n", "&#10;")}</${name}>`;
}

/** An element around others, each on a line of its own. */
export function parent(name: string, attributes: Attributes, children: readonly string[]): string {
  if (children.length === 0) return element(name, attributes);
  return `<${name}${attributesOf(attributes)}>\n${indent(children.join("\n"), 4)}\n</${name}>`;
}

/** An element with everything in it. */
export function elementTree({ name, attributes, content }: RightsElement): string {
  return typeof content === "string"
    ? element(name, attributes, content)
    : parent(name, attributes, content.map(elementTree));
}

/** A document around its root. */
export function xmlDocument(root: string): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${root}\n`;
}

/** Elements moved to the right. */
export function indent(lines: string, by: number): string {
  const space = " ".repeat(by);
  return space + lines.replaceAll("\n", `\n${space}`);
}
