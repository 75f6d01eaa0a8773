/**
 * What `feed` calls of xml-js: `js2xml` in its compact form, indented by four spaces, byte for byte the same.
 * wrangler.toml puts this file in the place of the package, whose other nine tenths parse XML or write it in ways that
 * `feed` never asks for, and check some thirty options at each call.
 */

/** A value of xml-js's compact form. */
type Node = string | number | boolean | null | undefined | Element;

/** Attributes, text and CDATA under their own names; everything else is an element, or several. */
interface Element {
  readonly _attributes?: Readonly<Record<string, string | number | boolean | null | undefined>>;
  readonly _text?: string | number;
  readonly _cdata?: string;
  readonly [name: string]: unknown;
}

/** Where indentation stops being looked up. */
const INDENTS = Array.from({ length: 12 }, (_, depth) => `\n${"    ".repeat(depth)}`);

/** `feed` escapes ampersands in some texts and not in others: one level is taken off before one is put on. */
function text(value: unknown): string {
  const plain = String(value);
  if (!/[&<>]/.test(plain)) return plain;
  return plain.replaceAll("&amp;", "&").replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

function attributes(values: Element["_attributes"]): string {
  let written = "";
  for (const name in values) {
    const value = values[name];
    if (value !== null && value !== undefined) written += ` ${name}="${String(value).replaceAll('"', "&quot;")}"`;
  }
  return written;
}

function elements(name: string, nodes: unknown, depth: number): string {
  const indent = INDENTS[depth] ?? "";
  if (!Array.isArray(nodes)) return indent + element(name, nodes as Node, depth);
  let written = "";
  for (const node of nodes) written += indent + element(name, node, depth);
  return written;
}

function element(name: string, node: Node, depth: number): string {
  if (node === undefined || node === null || node === "") return `<${name}/>`;
  if (typeof node !== "object") return `<${name}>${text(node)}</${name}>`;
  let start = `<${name}`;
  let inner = "";
  let isEmpty = true;
  let hasElements = false;
  for (const key in node) {
    if (key === "_attributes") {
      start += attributes(node._attributes);
      continue;
    }
    isEmpty = false;
    if (key === "_text") inner += text(node._text);
    else if (key === "_cdata") inner += `<![CDATA[${node._cdata?.replace("]]>", "]]]]><![CDATA[>")}]]>`;
    else {
      hasElements = true;
      inner += elements(key, node[key], depth + 1);
    }
  }
  if (isEmpty) return `${start}/>`;
  return `${start}>${inner}${hasElements ? INDENTS[depth] : ""}</${name}>`;
}

/** Writes a document: its declaration, its instructions and its root element. */
export function js2xml({ _declaration, _instruction, ...roots }: Record<string, Element>): string {
  const root = Object.entries(roots).map(([name, node]) => `\n${element(name, node, 0)}`);
  const instructions = Object.entries(_instruction ?? {}).map(
    ([name, node]) => `<?${name}${attributes((node as Element)._attributes)}?>`,
  );
  return `<?xml${attributes(_declaration?._attributes)}?>${instructions.join("")}${root.join("")}`;
}
