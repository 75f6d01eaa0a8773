/**
 * What `feed` calls of xml-js: `js2xml` in its compact form, indented by four spaces, byte for byte the same.
 * wrangler.toml puts this file in the place of the package, which checks some thirty options at each call and carries a
 * parser that nobody calls.
 */

/** Values by name: `_attributes`, `_text` and `_cdata` mean what they say, anything else is an element, or several. */
type Values = Readonly<Record<string, unknown>>;

const STEP = "    ";

function isValues(node: unknown): node is Values {
  return typeof node === "object" && node !== null;
}

/** `feed` escapes ampersands in some texts and not in others: one level is taken off before one is put on. */
function text(value: unknown): string {
  const plain = String(value);
  if (!/[&<>]/.test(plain)) return plain;
  return plain.replaceAll("&amp;", "&").replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

function attributes(values: unknown): string {
  if (!isValues(values)) return "";
  let written = "";
  for (const name in values) {
    const value = values[name];
    if (value !== null && value !== undefined) written += ` ${name}="${String(value).replaceAll('"', "&quot;")}"`;
  }
  return written;
}

/** One element, or one for each value of a list, each on a line of its own. */
function elements(name: string, nodes: unknown, indent: string): string {
  if (!Array.isArray(nodes)) return indent + element(name, nodes, indent);
  let written = "";
  for (const node of nodes) written += indent + element(name, node, indent);
  return written;
}

function element(name: string, node: unknown, indent: string): string {
  if (node === undefined || node === null || node === "") return `<${name}/>`;
  if (!isValues(node)) return `<${name}>${text(node)}</${name}>`;
  let inner = "";
  let isEmpty = true;
  let end = "";
  for (const key in node) {
    if (key === "_attributes") continue;
    isEmpty = false;
    if (key === "_text") inner += text(node[key]);
    // Only the first end of a section is split; `feed` is given none that could be left.
    else if (key === "_cdata") inner += `<![CDATA[${String(node[key]).replace("]]>", "]]]]><![CDATA[>")}]]>`;
    else {
      inner += elements(key, node[key], indent + STEP);
      end = indent;
    }
  }
  const start = `<${name}${attributes(node._attributes)}`;
  return isEmpty ? `${start}/>` : `${start}>${inner}${end}</${name}>`;
}

/** Writes a document: its declaration, and its root element. */
export function js2xml({ _declaration, ...roots }: Values): string {
  const declaration = isValues(_declaration) ? attributes(_declaration._attributes) : "";
  const root = Object.entries(roots).map(([name, node]) => elements(name, node, "\n"));
  return `<?xml${declaration}?>${root.join("")}`;
}
