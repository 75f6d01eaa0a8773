import type { Material } from "../material/material.ts";
import type { ThreadPage } from "./pageworker.ts";
import { ReaderThread } from "./thread.ts";

/**
 * Reads pages, each in a thread of its own, `pageworker.ts`. Feeds and plain texts are read in the thread of the command, because
 * their readers are bounded.
 */
export class PageThreads {
  #next: ReaderThread<Material> | undefined;

  /** Opens the thread of the next page: its code is loaded while the page is not there yet. */
  open(): ReaderThread<Material> {
    this.#next ??= new ReaderThread<Material>(new URL("./pageworker.ts", import.meta.url));
    return this.#next;
  }

  /**
   * @param most how long it may take, in milliseconds
   * @throws ImportFailure as pageMaterial does, and for a page that takes too long or too much memory
   */
  read(html: string, address: string | undefined, most?: number): Promise<Material> {
    const thread = this.open();
    this.#next = undefined;
    const page: ThreadPage = { html, address };
    return thread.read(page, most);
  }

  /** Ends a thread whose page never came. */
  close(): void {
    this.#next?.close();
  }
}
