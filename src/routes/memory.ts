import { utf8 } from "../catalog/bytes.ts";
import { Recent } from "../catalog/recent.ts";
import type { Body } from "../http/representation.ts";

/** Bytes of whole documents kept: some thirty feeds of fifty long articles, or a few hundred pages. */
const REMEMBERED_BYTES = 10_000_000;

/** Addresses of which it is known how to answer, and letters of those at which there is nothing. */
const REMEMBERED_ADDRESSES = 1000;
const REMEMBERED_ABSENT = 100_000;

/** How an address is answered, whoever asks, until that no longer holds. */
export interface KeptAnswer {
  /** Whether it would be made the same now; at once where the catalog can tell by itself. */
  holds(now: Date): boolean | Promise<boolean>;
  /** The answer to a GET; none where something has to be rendered for it. */
  answer(request: Request, now: Date): Response | undefined;
}

/** What a Worker remembers from one request to the next: nothing that it could not make anew. */
export class Memory {
  /** By whole address, as it is plainly written. */
  readonly #kept = new Recent<string, KeptAnswer>(REMEMBERED_ADDRESSES);
  readonly #absent = new Recent<string, KeptAnswer>(REMEMBERED_ABSENT);
  readonly #documents: Recent<string, Uint8Array<ArrayBuffer>>;

  /** @param documents those that are shared with another memory, whose addresses are not */
  constructor(documents = new Recent<string, Uint8Array<ArrayBuffer>>(REMEMBERED_BYTES)) {
    this.#documents = documents;
  }

  /** A memory of other answers at the same addresses, which shares the room for documents with this one. */
  beside(): Memory {
    return new Memory(this.#documents);
  }

  /** How an address is answered, if that is remembered; whether it still holds is for whoever asks to find out. */
  keptAt(url: string): KeptAnswer | undefined {
    return this.#kept.get(url) ?? this.#absent.get(url);
  }

  /** Remembers how an address is answered. */
  keep(url: string, kept: KeptAnswer): void {
    this.#kept.set(url, kept, 1);
  }

  /** Remembers that there is nothing at an address; there is no end of such, so they never displace what there is. */
  keepAbsent(url: string, kept: KeptAnswer): void {
    this.#absent.set(url, kept, url.length);
  }

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
