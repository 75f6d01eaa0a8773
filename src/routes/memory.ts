import { Recent } from "../catalog/recent.ts";
import type { Subscription } from "./subscription.ts";

/** A document's bytes. */
type Bytes = Uint8Array<ArrayBuffer>;

/** Bytes of whole documents kept: some thirty feeds of fifty long articles, or a few hundred pages. */
const REMEMBERED_BYTES = 10_000_000;

/** Subscription feeds whose state, headers and envelope are kept. */
const REMEMBERED_FEEDS = 500;

const UTF8 = new TextEncoder();

/** What a Worker remembers from one request to the next: nothing that it could not make anew. */
export class Memory {
  readonly feeds = new Recent<string, Subscription>(REMEMBERED_FEEDS);
  readonly #documents = new Recent<string, Bytes>(REMEMBERED_BYTES);

  /**
   * A document in a certain state, encoded; rendered only when it is not remembered.
   * @param state names the document and the state that it is in
   */
  async document(state: string, render: () => Promise<Bytes | string>): Promise<Bytes> {
    const known = this.#documents.get(state);
    if (known) return known;
    const document = await render();
    const bytes = typeof document === "string" ? UTF8.encode(document) : document;
    this.#documents.set(state, bytes, bytes.length);
    return bytes;
  }
}
