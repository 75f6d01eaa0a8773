import { parentPort } from "node:worker_threads";
import { ImportFailure } from "../material/failure.ts";
import type { ThreadOutcome } from "./thread.ts";

/** Reads, in a worker thread, the one page that it is handed: one message in, one message out. */
export function readOnce<Page, Made>(read: (page: Page) => Made): void {
  const outcome = (page: Page): ThreadOutcome<Made> => {
    try {
      return { made: read(page) };
    } catch (error) {
      if (!(error instanceof ImportFailure)) throw error;
      return { message: error.message, code: error.code };
    }
  };
  parentPort?.once("message", (page: Page) => parentPort?.postMessage(outcome(page)));
}
