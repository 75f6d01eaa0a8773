import { ImportFailure } from "../failure.ts";

/** Larger than any article, and small enough for any machine. */
export const MOST_BYTES = 10 * 1024 * 1024;

const MEGABYTES = MOST_BYTES / 1024 / 1024;

/** The failure of a source that is too large. */
export function tooLarge(name: string): ImportFailure {
  return new ImportFailure(`${name}: is larger than ${MEGABYTES} MB: save the article alone`);
}

/**
 * Bytes as text.
 * @param name what messages call the source
 * @throws ImportFailure for bytes that are no UTF-8 text
 */
export function decoded(bytes: Uint8Array, name: string): string {
  if (bytes.length > MOST_BYTES) throw tooLarge(name);
  if (bytes.includes(0)) throw new ImportFailure(`${name}: is not text: save the article as plain text`);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new ImportFailure(`${name}: is not UTF-8: save it anew in that encoding`, undefined, cause);
  }
}
