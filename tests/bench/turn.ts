import type { Sent } from "./client.ts";
import { load } from "./load.ts";
import { quantile } from "./statistics.ts";
import type { Workerd } from "./workerd.ts";

/** What a turn of load came to. */
export interface Turn {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  readonly requests: number;
  /** Microseconds of processor time for all of them. */
  readonly cpu: number;
}

/** Loads a Worker for some ms. */
export async function turn(worker: Workerd, sent: Sent, status: number, ms: number): Promise<Turn> {
  const began = worker.cpu() ?? Number.NaN;
  const { requests, seconds, latencies } = await load(worker.port, sent, status, ms);
  return {
    perSecond: requests / seconds,
    p50: quantile(latencies, 0.5),
    p99: quantile(latencies, 0.99),
    requests,
    cpu: ((worker.cpu() ?? Number.NaN) - began) * 1e6,
  };
}
