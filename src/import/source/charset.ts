import { ImportFailure } from "../material/failure.ts";
import { type Bytes, checkKind, latin1 } from "./limitedbytes.ts";

/** A source's text, and how its character set was found. */
export interface Decoded {
  readonly text: string;
  /** Set where nothing named the character set and it had to be assumed. */
  readonly assumed?: string;
}

/** How far into the file its declaration may stand. */
const DECLARED_WITHIN = 4096;

const XML = /^\s*<\?xml[^>]*\sencoding\s*=\s*["']([\w:.-]+)["']/iu;
const META = /<meta\s[^>]*?charset\s*=\s*["']?\s*([\w:.-]+)/iu;
const MARKUP = /<(?:!doctype|html|head|body|p|div|table|article|rss|feed)\b/iu;

const MARKS: readonly (readonly [bytes: readonly number[], encoding: string])[] = [
  [[0xef, 0xbb, 0xbf], "utf-8"],
  [[0xff, 0xfe], "utf-16le"],
  [[0xfe, 0xff], "utf-16be"],
];

function marked(bytes: Uint8Array): string | undefined {
  return MARKS.find(([mark]) => mark.every((byte, at) => bytes[at] === byte))?.[1];
}

function declared(bytes: Uint8Array): string | undefined {
  const begin = latin1(bytes, DECLARED_WITHIN);
  const label = XML.exec(begin)?.[1] ?? META.exec(begin)?.[1];
  // a declaration that could be read byte by byte is not in UTF-16, whatever it says
  return label !== undefined && /^utf-?16/iu.test(label) ? "utf-8" : label;
}

function decode(bytes: Uint8Array, label: string): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/**
 * A source as text. Its character set is, in this order, what the editor says, its byte order mark, what the server says, its
 * XML declaration or meta element, UTF-8; and for a page that is none of these, Windows-1252 as browsers do.
 * @param named the editor's word
 * @throws ImportFailure for what is no text
 */
export function decoded(source: Bytes, named?: string): Decoded {
  checkKind(source);
  const { bytes, name } = source;
  const label = named ?? marked(bytes) ?? source.charset ?? declared(bytes);
  const text = decode(bytes, label ?? "utf-8");
  if (text?.includes("\u0000")) throw new ImportFailure(`${name}: is not text: save the article as plain text`);
  if (text !== undefined) return { text };
  const assumed =
    label === undefined && MARKUP.test(latin1(bytes, DECLARED_WITHIN)) ? decode(bytes, "windows-1252") : undefined;
  if (assumed !== undefined) return { text: assumed, assumed: "windows-1252" };
  if (bytes.includes(0)) throw new ImportFailure(`${name}: is not text: save the article as plain text`);
  const what =
    label === undefined ? "is not UTF-8" : `is not ${label}, as ${named === undefined ? "it says" : "--charset says"}`;
  throw new ImportFailure(`${name}: ${what}: name its character set with --charset NAME, or save it anew in UTF-8`);
}
