import { analyse } from "chardet";
import htmlEncodingSniffer from "html-encoding-sniffer";
import { ImportFailure } from "../material/failure.ts";
import { type Bytes, checkKind, latin1 } from "./limitedbytes.ts";

/** A source's text, and how its character set was found. */
export interface Decoded {
  readonly text: string;
  /** Set where the character set was not named, or not rightly, and had to be told from the text. */
  readonly assumed?: string;
  /** What named another one: the server, or the page itself. */
  readonly instead?: string;
}

/** How far into the file its declaration may stand. */
const DECLARED_WITHIN = 4096;

const MARKUP = /<(?:!doctype|html|head|body|p|div|table|article|rss|feed)\b/iu;

/** What the sniffer answers where nothing is declared. */
const UNDECLARED = "";

const MARKS: readonly (readonly [bytes: readonly number[], encoding: string])[] = [
  [[0xef, 0xbb, 0xbf], "utf-8"],
  [[0xff, 0xfe], "utf-16le"],
  [[0xfe, 0xff], "utf-16be"],
];

/** Below this, a guess from the bytes is none. */
const SURE = 30;

/** Fewer bytes beyond ASCII tell nothing of their character set. */
const FEWEST_MARKED = 4;

/** As much as a guess needs. */
const SAMPLE = 200_000;

/** Of a hundred characters beyond ASCII, so many may be broken in a text that is UTF-8 nevertheless. */
const MOST_BROKEN = 2;

function marked(bytes: Uint8Array): string | undefined {
  return MARKS.find(([mark]) => mark.every((byte, at) => bytes[at] === byte))?.[1];
}

/** UTF-16 without a mark: every other byte of letters and spaces in ASCII is zero. */
function utf16Without(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, SAMPLE);
  const zeros = [0, 0];
  for (const [at, byte] of sample.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros.map((count) => count / (sample.length / 2));
  if (sample.length < 32 || bytes.length % 2 === 1) return undefined;
  if (odd > 0.1 && even < 0.01) return "utf-16le";
  return even > 0.1 && odd < 0.01 ? "utf-16be" : undefined;
}

/** What the page or feed declares (HTML Living Standard, 13.2.3.2; XML 1.0, 4.3.3). */
function declared(bytes: Uint8Array): string | undefined {
  const options = { maxPrescanBytes: DECLARED_WITHIN, defaultEncoding: UNDECLARED };
  return htmlEncodingSniffer(bytes, options) || undefined;
}

function decode(bytes: Uint8Array, label: string): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function isKnown(label: string | undefined): label is string {
  return label !== undefined && encodingOf(label) !== undefined;
}

function encodingOf(label: string): string | undefined {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}

/** The bytes beyond ASCII. */
function beyondAscii(bytes: Uint8Array): number {
  return bytes.reduce((count, byte) => (byte > 127 ? count + 1 : count), 0);
}

/** UTF-8 with a few broken characters, as cut teasers and old databases leave them. */
function nearlyUtf8(bytes: Uint8Array): string | undefined {
  const text = new TextDecoder().decode(bytes);
  const broken = text.match(/\ufffd/gu)?.length ?? 0;
  const foreign = text.match(/[^\p{ASCII}]/gu)?.length ?? 0;
  return broken * 100 <= foreign * MOST_BROKEN ? text : undefined;
}

/** The character set that the bytes look like, the surest first. */
function guessed(bytes: Uint8Array): Decoded | undefined {
  if (beyondAscii(bytes) < FEWEST_MARKED) return undefined;
  for (const { name, confidence } of analyse(bytes.subarray(0, SAMPLE))) {
    const label = encodingOf(name);
    if (confidence < SURE || label === undefined || label === "utf-8") continue;
    const text = decode(bytes, label);
    if (text !== undefined) return { text, assumed: label };
  }
  return undefined;
}

/** What bytes are that are not what they are said to be, or of which nothing is said. */
function toldFromText(bytes: Uint8Array, label: string | undefined): Decoded | undefined {
  const instead = label === undefined ? {} : { instead: label };
  const broken = nearlyUtf8(bytes);
  if (broken !== undefined && !broken.includes("\u0000")) return { text: broken, assumed: "utf-8", ...instead };
  const guess = guessed(bytes);
  if (guess !== undefined) return { ...guess, ...instead };
  const text =
    label === undefined && MARKUP.test(latin1(bytes, DECLARED_WITHIN)) ? decode(bytes, "windows-1252") : undefined;
  return text === undefined ? undefined : { text, assumed: "windows-1252" };
}

/** Of a hundred letters in a language of the West, fewer stand beyond ASCII. */
const MOST_MARKED = 40;

/** Text that is said to be Western, and is of another script by how many of its letters stand beyond ASCII. */
function otherScript(bytes: Uint8Array, label: string): Decoded | undefined {
  if (encodingOf(label) !== "windows-1252") return undefined;
  const letters =
    latin1(bytes, SAMPLE)
      .replace(/<[^<>]*>/gu, " ")
      .match(/[a-z\u0080-\u00ff]/giu)
      ?.join("") ?? "";
  const marked = letters.match(/[\u0080-\u00ff]/gu)?.length ?? 0;
  if (letters.length === 0 || marked * 100 < letters.length * MOST_MARKED) return undefined;
  const guess = guessed(bytes);
  return guess === undefined || guess.assumed === "windows-1252" ? undefined : { ...guess, instead: label };
}

/** Text that is UTF-8 by its bytes is no other, whatever it says: that is no chance. */
function isUtf8After(bytes: Uint8Array, label: string): boolean {
  return (
    !/^utf-/iu.test(encodingOf(label) ?? "") &&
    beyondAscii(bytes) >= FEWEST_MARKED &&
    decode(bytes, "utf-8") !== undefined
  );
}

/**
 * A source as text. Its character set is, in this order, what the editor says, its byte order mark, what the server says, what it
 * declares itself, UTF-8. Where that is not so, or nothing is said, it is told from the text; for a page of which too little is
 * to be seen, it is Windows-1252 as in browsers.
 * @param named the editor's word
 * @throws ImportFailure for what is no text
 */
export function decoded(source: Bytes, named?: string): Decoded {
  checkKind(source);
  const { bytes, name } = source;
  const mark = named ?? marked(bytes);
  const server = isKnown(source.charset) ? source.charset : undefined;
  const unmarked = mark === undefined ? utf16Without(bytes) : undefined;
  const label = mark ?? unmarked ?? server ?? declared(bytes);
  if (mark === undefined && label !== undefined && unmarked === undefined && isUtf8After(bytes, label))
    return { text: new TextDecoder().decode(bytes), assumed: "utf-8", instead: label };
  const other = named === undefined && label !== undefined ? otherScript(bytes, label) : undefined;
  if (other !== undefined) return other;
  const text = decode(bytes, label ?? "utf-8");
  if (text?.includes("\u0000")) throw new ImportFailure(`${name}: is not text: save the article as plain text`);
  if (text !== undefined) return unmarked === undefined ? { text } : { text, assumed: unmarked };
  const told = named === undefined ? toldFromText(bytes, label) : undefined;
  if (told !== undefined && !told.text.includes("\u0000")) return told;
  if (bytes.includes(0)) throw new ImportFailure(`${name}: is not text: save the article as plain text`);
  const what =
    label === undefined
      ? "is not UTF-8"
      : `is not ${label.toLowerCase()}, as ${named === undefined ? "it says" : "--charset says"}`;
  throw new ImportFailure(`${name}: ${what}: name its character set with --charset NAME, or save it anew in UTF-8`);
}
