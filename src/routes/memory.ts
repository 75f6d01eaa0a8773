import { utf8 } from "../catalog/bytes.ts";
import { Recent } from "../catalog/recent.ts";
import type { Body } from "../http/representation.ts";

/** Bytes of whole documents kept: some thirty feeds of fifty long articles, or a few hundred pages. */
const REMEMBERED_BYTES = 10_000_000;

/** What a Worker remembers from one request to the next: nothing that it could not make anew. */
export class Memory {
  readonly #documents = new Recent<string, Uint8Array<ArrayBuffer>>(REMEMBERED_BYTES);

  /** The bytes of a document, if they are remembered. @param state names the document and the state that it is in */
  known(state: string): Uint8Array<ArrayBuffer> | undefined {
    return this.#documents.get(state);
  }

  /** The bytes of a document; rendered only when they are not remembered. */
  async document(state: string, render: () => Promise<Body>): Promise<Uint8Array<ArrayBuffer>> {
    const known = this.known(state);
    if (known) return known;
    const body = await render();
    const bytes = typeof body === "string" ? utf8(body) : body;
    this.#documents.set(state, bytes, bytes.length);
    return bytes;
  }
}
