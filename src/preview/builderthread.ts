import { parentPort, workerData } from "node:worker_threads";
import { PreviewBuilder } from "./previewbuilder.ts";

// A thread of its own: whoever looks at the site meanwhile is answered.
const builder = new PreviewBuilder(workerData);

parentPort?.on("message", (now: Date) => parentPort?.postMessage(builder.build(now)));
