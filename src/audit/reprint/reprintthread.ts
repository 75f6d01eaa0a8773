import { ReaderThread } from "../../import/source/thread.ts";
import type { PageHeaders } from "./pagereprint.ts";
import type { Reprint } from "./reprint.ts";
import type { ReprintPage } from "./reprintworker.ts";

/**
 * Reads a page in a thread of its own, so that a hostile one can be ended.
 * @param most how long it may take, in milliseconds
 * @throws ImportFailure as pageReprint does, and for a page that takes too long or too much memory
 */
export function pageReprintInThread(
  html: string,
  address: string,
  headers: PageHeaders,
  most?: number,
): Promise<Reprint> {
  const page: ReprintPage = { html, address, headers };
  return new ReaderThread<Reprint>(new URL("./reprintworker.ts", import.meta.url)).read(page, most);
}
