import { spawn } from "node:child_process";
import { BUILT } from "./buildplaces.ts";

/** How often to look whether whoever started this is still there, in ms. */
const ORPHAN_CHECK = 500;

/** Without these wrangler looks up hosts on the internet before it starts, and complains where there is none. */
export const QUIET = {
  WRANGLER_SEND_METRICS: "false",
  CLOUDFLARE_CF_FETCH_ENABLED: "false",
  WRANGLER_HIDE_BANNER: "true",
};

/**
 * Runs `wrangler dev` until it ends, by itself or because this process was asked to end.
 * @param options what it is called with besides @returns its exit code, 0 where it was asked to end
 */
export function runWranglerDev(options: readonly string[]): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<number>();
  let ending = false;
  const child = spawn("wrangler", ["dev", ...options], {
    stdio: "inherit",
    shell: process.platform === "win32",
    env: { ...process.env, ...QUIET, ...BUILT },
  });
  const end = (signal: NodeJS.Signals): void => {
    ending = true;
    child.kill(signal);
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => end(signal));
  // npm passes a signal on to a shell between it and this process, which ends without passing it on.
  const parent = process.ppid;
  const watch = setInterval(() => process.ppid !== parent && end("SIGTERM"), ORPHAN_CHECK);
  watch.unref();
  child.once("error", reject);
  child.once("exit", (code) => resolve(ending ? 0 : (code ?? 1)));
  return promise;
}
