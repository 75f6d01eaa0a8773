import { parentPort, workerData } from "node:worker_threads";
import { ImportFailure } from "../material/failure.ts";
import { pageMaterial } from "./htmlpage.ts";

// The worker thread that pagethread.ts starts: one page in by workerData, one message out.
try {
  const { html, address } = workerData;
  parentPort?.postMessage({
    made: pageMaterial(String(html), address === undefined ? undefined : String(address)),
  });
} catch (error) {
  if (!(error instanceof ImportFailure)) throw error;
  parentPort?.postMessage({ message: error.message, code: error.code });
}
