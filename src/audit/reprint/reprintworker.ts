import { parentPort, workerData } from "node:worker_threads";
import { ImportFailure } from "../../import/material/failure.ts";
import { pageReprint } from "./pagereprint.ts";

// The worker thread that reprintthread.ts starts: one page in by workerData, one message out.
try {
  const { html, address, headers } = workerData;
  parentPort?.postMessage({ made: pageReprint(String(html), String(address), headers) });
} catch (error) {
  if (!(error instanceof ImportFailure)) throw error;
  parentPort?.postMessage({ message: error.message, code: error.code });
}
