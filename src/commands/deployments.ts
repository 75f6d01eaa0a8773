import { spawnSync } from "node:child_process";
import * as v from "valibot";

/** The flags of wrangler that say which Worker is meant. */
const NAMING = /^(?:--name|--env|-e|--config|-c)(=|$)/;

/** What Cloudflare answers where an account has no such Worker. */
const NO_SUCH_WORKER = /\[code: (?:10007|10090)\]/;

/** How long the account may take to answer, in ms. */
const PATIENCE = 60_000;

/** Of a deploy's options, those that say which Worker is meant. */
function namingIn(options: readonly string[]): string[] {
  return options.flatMap((option, at) => {
    const equals = NAMING.exec(option)?.[1];
    if (equals === undefined) return [];
    const value = equals === "=" ? undefined : options[at + 1];
    return value === undefined ? [option] : [option, value];
  });
}

/**
 * Whether this Worker was ever deployed, as the account says.
 * @param options a deploy's own @returns none where the account does not say: nobody is logged in, or nothing answers
 */
export function wasDeployed(options: readonly string[]): boolean | undefined {
  const { status, stdout, stderr } = spawnSync("wrangler", ["deployments", "list", "--json", ...namingIn(options)], {
    encoding: "utf8",
    // Nobody is asked to log in: whoever is not learns that from the deploy.
    stdio: ["ignore", "pipe", "pipe"],
    env: { CLOUDFLARE_ENV: "", ...process.env },
    shell: process.platform === "win32",
    timeout: PATIENCE,
  });
  if (status !== 0) return NO_SUCH_WORKER.test(`${stdout}${stderr}`) ? false : undefined;
  try {
    return v.parse(v.array(v.unknown()), JSON.parse(stdout)).length > 0;
  } catch {
    return undefined;
  }
}
