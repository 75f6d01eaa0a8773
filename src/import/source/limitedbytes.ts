import { gunzipSync } from "node:zlib";
import { ImportFailure } from "../material/failure.ts";

/** Larger than any article, and small enough for any machine. */
export const MOST_BYTES = 10 * 1024 * 1024;

const MEGABYTES = MOST_BYTES / 1024 / 1024;

/** What a source is before anybody has looked into it. */
export interface Bytes {
  readonly bytes: Uint8Array;
  /** What messages call the source. */
  readonly name: string;
  /** The address that it came from, after all redirects. */
  readonly address?: string;
  /** The character set that the server named. */
  readonly charset?: string;
}

/** How other kinds of files begin, in Latin-1. */
const OTHER_KINDS: readonly (readonly [begin: string, kind: string])[] = [
  ["%PDF", "a PDF"],
  ["PK\u0003\u0004", "a ZIP or Word file"],
  ["\u00d0\u00cf\u0011\u00e0", "an old Word file"],
  ["{\\rtf", "a rich-text file"],
  ["\u0089PNG", "a picture"],
  ["\u00ff\u00d8\u00ff", "a picture"],
  ["GIF8", "a picture"],
];

/** The failure of a source that is too large. */
export function tooLarge(name: string): ImportFailure {
  return new ImportFailure(`${name}: is larger than ${MEGABYTES} MB: save the article alone`);
}

/** Bytes as Latin-1, in which every byte is a character. */
export function latin1(bytes: Uint8Array, most = bytes.length): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(most, bytes.length)).toString("latin1");
}

/** @throws ImportFailure for bytes that are plainly no text */
export function checkKind({ bytes, name }: Bytes): void {
  if (bytes.length > MOST_BYTES) throw tooLarge(name);
  const begin = latin1(bytes, 8);
  const other = OTHER_KINDS.find(([mark]) => begin.startsWith(mark));
  if (other) throw new ImportFailure(`${name}: is ${other[1]}: save the article as plain text or HTML`);
}

function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

/** A source as it is without gzip around it (RFC 1952). @throws ImportFailure where that is broken or holds too much */
export function unpacked(source: Bytes): Bytes {
  if (!isGzip(source.bytes)) return source;
  try {
    return { ...source, bytes: gunzipSync(source.bytes, { maxOutputLength: MOST_BYTES }) };
  } catch (cause) {
    if (cause instanceof RangeError) throw tooLarge(source.name);
    throw new ImportFailure(`${source.name}: is gzip that cannot be unpacked: save the article anew`, undefined, cause);
  }
}
