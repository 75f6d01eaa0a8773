import { escapeAttribute, escapeText, legal } from "../article/escape.ts";

/** How a text is written where it stands. */
type Encode = (text: string) => string;

interface Place {
  readonly name: string;
  readonly encode: Encode;
}

/**
 * An entry as `feed` writes it, with a place for each of its texts. `feed` writes each shape of an entry once, with marks
 * in the places, which are filled for each article: that takes a tenth of the time.
 */
export interface Shape {
  /** What stands before the first place, between each two, and after the last. */
  readonly literals: readonly string[];
  readonly places: readonly Place[];
}

/** What `feed` leaves as it is, whether it takes it for a text, a link or an id. */
const MARK = /urn:creditline:(\w+)/;

/** The mark of a place. @param name letters and digits */
export function mark(name: string): string {
  return `urn:creditline:${name}`;
}

/** Moments that stand for dates while `feed` writes, as it takes nothing else for one. */
export const MARKED = { published: new Date(Date.UTC(1601, 1, 3)), updated: new Date(Date.UTC(1601, 4, 5)) } as const;

/** Text in a CDATA section, which its own end must not end. */
function cdata(text: string): string {
  return legal(text).replaceAll("]]>", "]]]]><![CDATA[>");
}

/** How a text is written behind a stretch of XML. */
export function inXml(before: string): Encode {
  if (before.endsWith("<![CDATA[")) return cdata;
  return before.endsWith('="') ? escapeAttribute : escapeText;
}

/** The shape of an entry that was written with marks. @param encoding how a text is written behind a stretch of it */
function shapeOf(written: string, encoding: (before: string) => Encode): Shape {
  const parts = written.split(MARK);
  const literals = parts.filter((_, index) => index % 2 === 0);
  const names = parts.filter((_, index) => index % 2 === 1);
  return { literals, places: names.map((name, index) => ({ name, encode: encoding(literals[index] ?? "") })) };
}

/**
 * Shapes, each made at its first use.
 * @param write an entry with marks, as `feed` has it; its traits are all that it may depend on, always in one order
 */
export function shapes<Traits extends object>(
  write: (traits: Traits) => string,
  encoding: (before: string) => Encode,
): (traits: Traits) => Shape {
  const known = new Map<string, Shape>();
  return (traits) => {
    let key = "";
    for (const name in traits) key += `${String(traits[name])} `;
    let shape = known.get(key);
    if (shape === undefined) {
      shape = shapeOf(write(traits), encoding);
      known.set(key, shape);
    }
    return shape;
  };
}

/** What a shape becomes with these texts in its places. @throws if there is none for a place */
export function filled({ literals, places }: Shape, texts: Readonly<Record<string, string | undefined>>): string {
  let written = "";
  let index = 0;
  for (const { name, encode } of places) {
    const text = texts[name];
    if (text === undefined) throw new Error(`feeds: there is no ${name} for its place in an entry`);
    written += literals[index++] + encode(text);
  }
  return written + literals[index];
}

/** Texts by the marks of a list: `topic0`, `topic1`. */
export function numbered(name: string, texts: readonly string[]): Record<string, string> {
  const marked: Record<string, string> = {};
  for (const [index, text] of texts.entries()) marked[name + index] = text;
  return marked;
}

/** The marks of a list of some length. */
export function numberedMarks(name: string, length: number): string[] {
  return Array.from({ length }, (_, index) => mark(name + index));
}
