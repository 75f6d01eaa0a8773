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
 * Reads a page in a worker thread of Node, so that a hostile one can be ended: nothing can stop a parser or an extractor
 * that runs in this thread. What goes in and comes out is copied.
 * @param reader the worker's file @param page what it finds in its `workerData` @param most how long it may take, in milliseconds
 * @throws ImportFailure as the reader does, and for a page that takes too long or too much memory
 */
export function readInThread<Made>(reader: URL, page: object, most = MOST_MILLISECONDS): Promise<Made> {
  return new Promise((resolve, reject) => {
    // the extractor prints what it stumbles over; it says nothing to an editor
    const worker = new Worker(reader, { workerData: page, resourceLimits: LIMITS, stderr: true });
    const timer = setTimeout(() => end(new ImportFailure(TOO_SLOW)), most);
    const end = (failure: ImportFailure) => {
      clearTimeout(timer);
      worker.terminate();
      reject(failure);
    };
    worker.on("message", (told: ThreadOutcome<Made>) => {
      clearTimeout(timer);
      if ("made" in told) resolve(told.made);
      else reject(new ImportFailure(told.message, told.code));
    });
    worker.on("error", (cause) => end(failure(cause)));
  });
}
