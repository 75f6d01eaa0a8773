import { Worker } from "node:worker_threads";
import { type FailureCode, ImportFailure } from "../material/failure.ts";
import type { Material } from "../material/material.ts";

/** How long a page may take, and how much memory; real ones take a second. */
const MOST_MILLISECONDS = 20_000;
const LIMITS = { maxOldGenerationSizeMb: 1024, stackSizeMb: 16 };

/** What the worker tells. */
type Outcome = { readonly material: Material } | { readonly message: string; readonly code: FailureCode };

const TOO_SLOW = "the page takes too long to read: save the article alone, or paste its text";
const TOO_BIG = "the page needs too much memory to read: save the article alone, or paste its text";

/** Why a page could not be read: it needs more memory or stack than there is, or the importer has a mistake. */
function failure(cause: Error): ImportFailure {
  const isTooBig = cause instanceof RangeError || ("code" in cause && cause.code === "ERR_WORKER_OUT_OF_MEMORY");
  const message = isTooBig ? TOO_BIG : `the page cannot be read (${cause.message}): save its text, and import that`;
  return new ImportFailure(message, undefined, cause);
}

/**
 * Reads a page in a worker thread of Node, `pageworker.ts`, so that a hostile one can be ended: nothing can stop a parser or an
 * extractor that runs in this thread. Pages go in as text and come out as material, both copied; feeds and plain texts are
 * read in this thread, because their readers are bounded.
 * @throws ImportFailure as pageMaterial does, and for a page that takes too long or too much memory
 */
export function pageMaterialInThread(
  html: string,
  address: string | undefined,
  most = MOST_MILLISECONDS,
): Promise<Material> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL("./pageworker.ts", import.meta.url), {
      workerData: { html, address },
      resourceLimits: LIMITS,
      // the extractor prints what it stumbles over; it says nothing to an editor
      stderr: true,
    });
    const timer = setTimeout(() => end(new ImportFailure(TOO_SLOW)), most);
    const end = (failure: ImportFailure) => {
      clearTimeout(timer);
      worker.terminate();
      reject(failure);
    };
    worker.on("message", (outcome: Outcome) => {
      clearTimeout(timer);
      if ("material" in outcome) resolve(outcome.material);
      else reject(new ImportFailure(outcome.message, outcome.code));
    });
    worker.on("error", (cause) => end(failure(cause)));
  });
}
