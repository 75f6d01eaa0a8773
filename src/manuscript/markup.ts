/** From where to where something stands in a text, in UTF-16 units. */
interface Place {
  readonly startOffset: number;
  readonly endOffset: number;
}

/** A piece of text, as it is written: character references stay. */
export interface MarkupText {
  readonly nodeName: "#text";
  readonly value: string;
  readonly sourceCodeLocation: Place;
}

/** An element, its attributes decoded. */
export interface MarkupElement {
  readonly nodeName: string;
  readonly attrs: readonly { readonly name: string; readonly value: string }[];
  readonly childNodes: readonly MarkupNode[];
  readonly sourceCodeLocation: Place;
}

/** What a text is made of. */
export type MarkupNode = MarkupText | MarkupElement;

/** Why a text is not plain markup, and where, in UTF-16 units. */
export class MarkupError extends Error {
  readonly offset: number;
  constructor(offset: number, message: string) {
    super(message);
    this.offset = offset;
  }
}

/** An element while it is open. */
interface Open {
  readonly name: string;
  readonly attrs: MarkupElement["attrs"];
  readonly start: number;
  readonly children: MarkupNode[];
}

/** The void elements that texts may have (HTML, section 13.1.2). */
const VOID: ReadonlySet<string> = new Set(["br", "col", "hr", "img", "wbr"]);

/** No text is nested this deep, and walking one that is would end the Worker. */
const DEEPEST = 100;

/** The character references that attributes are written with; in addresses others only hide something. */
const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: "\u00a0" };

const TEXT = /[^<]+/y;
const START_TAG = /<([a-z][a-z0-9]*)((?:[ \t\n\f\r]+[a-z][a-z0-9-]*(?:="[^"]*"|='[^']*')?)*)[ \t\n\f\r]*\/?>/y;
const END_TAG = /<\/([a-z][a-z0-9]*)[ \t\n\f\r]*>/y;
const ATTRIBUTE = /([a-z][a-z0-9-]*)(?:="([^"]*)"|='([^']*)')?/g;
const REFERENCE = /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z][a-z0-9]*));|&/gi;

/** What XML 1.0 (production 2) cannot carry in any form. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;

function isForbidden(code: number): boolean {
  return code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff) || FORBIDDEN.test(String.fromCodePoint(code));
}

/** Every reference in a text replaced. @param named what a named one stands for; none where it is not known */
function decoded(text: string, offset: number, named: (name: string) => string | undefined): string {
  return text.replace(REFERENCE, (written, hex, decimal, name, at: number) => {
    if (name !== undefined) {
      const meant = named(name);
      if (meant === undefined)
        throw new MarkupError(offset + at, `has ${written} in an attribute: write the character itself`);
      return meant;
    }
    if (hex === undefined && decimal === undefined) throw new MarkupError(offset + at, "has a bare &: write &amp;");
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    if (isForbidden(code)) throw new MarkupError(offset + at, `has ${written}, which no feed can carry: delete it`);
    return String.fromCodePoint(code);
  });
}

function attributesOf(written: string, offset: number): MarkupElement["attrs"] {
  const seen = new Set<string>();
  return Array.from(written.matchAll(ATTRIBUTE), ({ index, 1: name = "", 2: double, 3: single }) => {
    if (seen.has(name)) throw new MarkupError(offset + index, `has ${name} twice on one element: remove one`);
    seen.add(name);
    const value = decoded(double ?? single ?? "", offset + index, (reference) => NAMED[reference]);
    return { name, value };
  });
}

/** What the pattern finds exactly here. */
function matched(pattern: RegExp, html: string, offset: number): RegExpExecArray | null {
  pattern.lastIndex = offset;
  return pattern.exec(html);
}

function startTag(found: RegExpExecArray, stack: Open[]): void {
  const [written, name = "", attributes = ""] = found;
  if (stack.length > DEEPEST) throw new MarkupError(found.index, `is nested more than ${DEEPEST} deep: flatten it`);
  const attrs = attributesOf(attributes, found.index + 1 + name.length);
  const opened = { name, attrs, start: found.index, children: [] };
  const isVoid = VOID.has(name);
  if (written.endsWith("/>") && !isVoid)
    throw new MarkupError(found.index, `has <${name}/>: write <${name}></${name}>`);
  stack.push(opened);
  if (isVoid) close(stack, found.index + written.length);
}

function addText(stack: Open[], value: string, offset: number): void {
  const forbidden = FORBIDDEN.exec(value);
  if (forbidden || !value.isWellFormed()) {
    throw new MarkupError(
      offset + (forbidden?.index ?? 0),
      "has an invisible character that no feed can carry: delete it",
    );
  }
  decoded(value, offset, (name) => name);
  const sourceCodeLocation = { startOffset: offset, endOffset: offset + value.length };
  stack.at(-1)?.children.push({ nodeName: "#text", value, sourceCodeLocation });
}

function endTag({ index, 1: name }: RegExpExecArray, stack: Open[], end: number): void {
  const open = stack.at(-1);
  if (stack.length < 2 || open?.name !== name) {
    const remedy = stack.length < 2 ? "remove it" : `close <${open?.name}> first`;
    throw new MarkupError(index, `has </${name}> where it ends nothing: ${remedy}`);
  }
  close(stack, end);
}

function close(stack: Open[], end: number): void {
  const closed = stack.pop();
  if (closed === undefined) return;
  stack.at(-1)?.children.push({
    nodeName: closed.name,
    attrs: closed.attrs,
    childNodes: closed.children,
    sourceCodeLocation: { startOffset: closed.start, endOffset: end },
  });
}

/** What is wrong with a `<` that begins neither a start tag nor an end tag. */
function strayMessage(html: string, offset: number): string {
  if (/^<[!?]/.test(html.slice(offset, offset + 2))) return "has a comment or a declaration: remove it";
  return 'has a < that begins no plain tag: write &lt;, or the tag in small letters, each attribute as name="value"';
}

/**
 * Reads HTML that leaves nothing to a parser's discretion: small letters, every tag closed in its place, every value in
 * quotes, no comment, no bare `<` or `&`. So every client makes the same tree of it, and what was checked is what is
 * shown. That is how `hast-util-to-html` writes.
 * @returns the top of the tree @throws MarkupError at the first place that is not so
 */
export function readMarkup(html: string): readonly MarkupNode[] {
  const root: Open = { name: "", attrs: [], start: 0, children: [] };
  const stack: Open[] = [root];
  for (let offset = 0; offset < html.length; ) {
    const text = matched(TEXT, html, offset);
    const end = text ? null : matched(END_TAG, html, offset);
    const start = text || end ? null : matched(START_TAG, html, offset);
    const found = text ?? end ?? start;
    if (found === null) throw new MarkupError(offset, strayMessage(html, offset));
    const after = offset + found[0].length;
    if (text) addText(stack, found[0], offset);
    else if (start) startTag(found, stack);
    else endTag(found, stack, after);
    offset = after;
  }
  const open = stack.at(-1);
  if (open !== undefined && open !== root)
    throw new MarkupError(open.start, `has <${open.name}> without its end: close it`);
  return root.children;
}
