/** What XML 1.0 section 2.2 forbids, halves of surrogate pairs aside. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** Whatever is not legal already, and the pairs of surrogates that are: nearly every text is done after one look. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const SUSPICIOUS = /[\u0000-\u0008\u000b-\u001f\ud800-\udfff\ufffe\uffff]/;

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\n": "&#10;",
  "\t": "&#9;",
};

/** An element's attributes in order; those without a value are left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/**
 * The text that every format carries: characters that XML 1.0 forbids are dropped, half characters become U+FFFD, and
 * line ends are line feeds, as an XML parser would make them (section 2.11).
 */
export function legal(text: string): string {
  if (!SUSPICIOUS.test(text)) return text;
  return text.toWellFormed().replace(/\r\n?/g, "\n").replace(FORBIDDEN, "");
}

/** Text between tags, in XML and in HTML alike. */
export function escapeText(text: string): string {
  return legal(text).replace(/[&<>]/g, (character) => ESCAPES[character] ?? character);
}

/** A value between double quotes, in XML and in HTML alike. */
export function escapeAttribute(value: string): string {
  return legal(value).replace(/[&<>"\n\t]/g, (character) => ESCAPES[character] ?? character);
}

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

/** Elements moved to the right. */
export function indent(lines: string, by: number): string {
  const space = " ".repeat(by);
  return space + lines.replaceAll("\n", `\n${space}`);
}
