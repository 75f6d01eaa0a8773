import { pageMaterial } from "./htmlpage.ts";
import { readOnce } from "./threadreader.ts";

/** What the thread is handed. */
export interface ThreadPage {
  readonly html: string;
  readonly address: string | undefined;
}

// The worker thread that pagethread.ts opens.
readOnce(({ html, address }: ThreadPage) => pageMaterial(html, address));
