import type { MarkupNode } from "./markup.ts";

/** How much of a text tells what it is about, in characters: two or three lines on a desk. */
const LONGEST = 240;

/** A paragraph shorter than this is a date line or a greeting, and the next one is needed as well. */
const ENOUGH = 120;

/** The names of the characters from U+00A0 to U+00FF (HTML, section 13.5). */
const LATIN =
  "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml";

const NAMED: ReadonlyMap<string, string> = new Map([
  ...LATIN.split(" ").map((name, index): [string, string] => [name, String.fromCodePoint(160 + index)]),
  ...Object.entries({ amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", hellip: "…", mdash: "—", ndash: "–" }),
  ...Object.entries({ lsquo: "‘", rsquo: "’", ldquo: "“", rdquo: "”", sbquo: "‚", bdquo: "„", bull: "•", euro: "€" }),
]);

const REFERENCE = /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z][a-z0-9]*));/gi;

/** A text with its references replaced, as far as they are known here. */
function plain(written: string): string {
  return written.replace(REFERENCE, (reference, hex, decimal, name) => {
    if (name !== undefined) return NAMED.get(name) ?? reference;
    return String.fromCodePoint(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16));
  });
}

function textOf(node: MarkupNode): string {
  if ("value" in node) return plain(node.value);
  // Marks of footnotes say nothing by themselves.
  return node.nodeName === "sup" ? "" : node.childNodes.map(textOf).join("");
}

/** Paragraphs in the order of the text; those of footnotes and of pictures aside. */
function paragraphsIn(node: MarkupNode): string[] {
  if ("value" in node || node.nodeName === "section" || node.nodeName === "figure") return [];
  return node.nodeName === "p" ? [textOf(node)] : node.childNodes.flatMap(paragraphsIn);
}

/** A text's first words, as long as they fit; cut between words, where the language has any. */
function cut(text: string): string {
  if (text.length <= LONGEST) return text;
  const start = text
    .slice(0, LONGEST)
    .toWellFormed()
    .replace(/\ufffd$/, "");
  return `${start.replace(/(?<=.{160})\s+\S*$/s, "")}…`;
}

/** What a text begins with, by its paragraphs; none where there are none. */
export function openingOf(paragraphs: readonly string[]): string | undefined {
  let opening = "";
  for (const paragraph of paragraphs.map((text) => text.replace(/\s+/g, " ").trim())) {
    if (paragraph !== "") opening += opening === "" ? paragraph : ` ${paragraph}`;
    if (opening.length >= ENOUGH) break;
  }
  return opening === "" ? undefined : cut(opening);
}

/** What a text that was handed in begins with, as plain text; none for one without paragraphs. */
export function openingIn(nodes: readonly MarkupNode[]): string | undefined {
  return openingOf(nodes.flatMap(paragraphsIn));
}
