import { readFileSync } from "node:fs";
import { type Print, prepare } from "./announce.ts";
import type { HubWorld } from "./hub.ts";
import type { Pending } from "./pending.ts";

/** Where what a hub could not be told is left for the next run. */
export const PENDING_FILE = ".build/push.json";

/** Hubs as they are, and time as it passes. */
export const WORLD: HubWorld = {
  fetch,
  wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
};

/** What the build in `.build/` changes of the deployed site, and what an earlier run could not tell. */
export async function pendingNow(now: Date, print: Print): Promise<Pending> {
  const bundle = new Uint8Array(readFileSync(".build/catalog.bin")).buffer;
  const { pending, unknown } = await prepare(bundle, PENDING_FILE, now, WORLD.fetch);
  for (const reason of unknown) print(`push: taken for changed, because the deployed site did not answer: ${reason}`);
  return pending;
}
