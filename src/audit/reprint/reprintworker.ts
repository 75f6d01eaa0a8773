import { readOnce } from "../../import/source/threadreader.ts";
import { type PageHeaders, pageReprint } from "./pagereprint.ts";

/** What the thread is handed. */
export interface ReprintPage {
  readonly html: string;
  readonly address: string;
  readonly headers: PageHeaders;
}

// The worker thread that reprintthread.ts opens.
readOnce(({ html, address, headers }: ReprintPage) => pageReprint(html, address, headers));
