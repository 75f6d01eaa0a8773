import { Worker } from "node:worker_threads";
import { type FailureCode, ImportFailure } from "../material/failure.ts";

/** How long a page may take, and how much memory; real ones take a second. */
const MOST_MILLISECONDS = 20_000;
const LIMITS = { maxOldGenerationSizeMb: 1024, stackSizeMb: 16 };

/** What a worker tells: what it made, or why it made nothing. */
export type ThreadOutcome<Made> = { readonly made: Made } | { readonly message: string; readonly code: FailureCode };

const TOO_SLOW = "the page takes too long to read: save the article alone, or paste its text";
const TOO_BIG = "the page needs too much memory to read: save the article alone, or paste its text";

/** Why a page could not be read: it needs more memory or stack than there is, or the reader has a mistake. */
function failure(cause: Error): ImportFailure {
  const isTooBig = cause instanceof RangeError || ("code" in cause && cause.code === "ERR_WORKER_OUT_OF_MEMORY");
  const message = isTooBig ? TOO_BIG : `the page cannot be read (${cause.message}): save its text, and import that`;
  return new ImportFailure(message, undefined, cause);
}

/**
 * A worker thread of Node that reads one page, so that a hostile one can be ended: nothing can stop a parser or an extractor
 * that runs in this thread. It loads its code from when it is opened on. What goes in and comes out is copied.
 */
export class ReaderThread<Made> {
  readonly #worker: Worker;
  /** What comes of it. */
  readonly #made = Promise.withResolvers<Made>();

  /** @param reader the worker's file, which calls readOnce */
  constructor(reader: URL) {
    const { resolve, reject } = this.#made;
    // whoever closes the thread unread does not ask
    this.#made.promise.catch(() => {});
    // the extractor prints what it stumbles over; it says nothing to an editor
    this.#worker = new Worker(reader, { resourceLimits: LIMITS, stderr: true });
    this.#worker.on("message", (told: ThreadOutcome<Made>) => {
      if ("made" in told) resolve(told.made);
      else reject(new ImportFailure(told.message, told.code));
    });
    this.#worker.on("error", (cause) => reject(failure(cause)));
  }

  /**
   * @param page what the reader is given @param most how long it may take, in milliseconds
   * @throws ImportFailure as the reader does, and for a page that takes too long or too much memory
   */
  read(page: object, most = MOST_MILLISECONDS): Promise<Made> {
    const { promise, reject } = this.#made;
    const timer = setTimeout(() => {
      this.close();
      reject(new ImportFailure(TOO_SLOW));
    }, most);
    this.#worker.postMessage(page);
    // a thread that has answered ends by itself, and keeps what it compiled
    return promise.finally(() => clearTimeout(timer));
  }

  close(): void {
    this.#worker.terminate();
  }
}
