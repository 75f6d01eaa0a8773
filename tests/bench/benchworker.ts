import { bundle } from "./bundled.ts";
import type { Connection } from "./client.ts";
import { Workerd } from "./workerd.ts";

/** Starts the app with handles for its catalog and its clock. */
export function startBenchWorker(): Promise<Workerd> {
  return Workerd.start([{ name: "worker.js", kind: "esModule", bytes: bundle("tests/bench/worker.ts") }]);
}

/** Publishes a catalog, as a deploy would. */
export async function publish(connection: Connection, catalog: Uint8Array): Promise<void> {
  const { status } = await connection.send({ path: "/-/catalog", method: "PUT", body: catalog });
  if (status !== 204) throw new Error(`bench: publishing a catalog was answered with ${status}`);
}
