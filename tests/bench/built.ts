import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Module } from "./workerd.ts";

/** Keeps wrangler from asking the internet about itself. */
const QUIET = { WRANGLER_SEND_METRICS: "false", CLOUDFLARE_CF_FETCH_ENABLED: "false", WRANGLER_HIDE_BANNER: "true" };

/** The Worker as it is deployed, without its content. */
export interface Built {
  readonly code: string;
  /** The name under which the code imports the catalog. */
  readonly catalog: string;
}

/** Bundles the Worker as `wrangler deploy` does. */
export function buildWorker(): Built {
  const folder = mkdtempSync(join(tmpdir(), "bench-worker-"));
  try {
    const { status, stderr } = spawnSync("wrangler", ["deploy", "--dry-run", "--outdir", folder], {
      env: { ...process.env, ...QUIET },
      encoding: "utf8",
      shell: process.platform === "win32",
    });
    const catalog = readdirSync(folder).find((name) => name.endsWith(".bin"));
    if (status !== 0 || catalog === undefined) throw new Error(`bench: the Worker cannot be built: ${stderr}`);
    return { code: readFileSync(join(folder, "worker.js"), "utf8"), catalog };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The Worker with this catalog. */
export function withCatalog({ code, catalog }: Built, bundle: Uint8Array): Module[] {
  return [
    { name: "worker.js", kind: "esModule", bytes: code },
    { name: catalog, kind: "data", bytes: bundle },
  ];
}
