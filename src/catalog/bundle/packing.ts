/** The codec of packed texts: raw DEFLATE (RFC 1951), which Node and workerd both know. */
const CODEC = "deflate-raw";

/** Stands between an article's JSON and its Markdown where both are packed together; JSON never holds it. */
export const BETWEEN = "\0";

/** Unpacks a text. @throws if the bytes are no packed text */
export async function inflated(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream(CODEC))).text();
}
