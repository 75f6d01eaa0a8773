import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import * as v from "valibot";

const versions = v.record(v.string(), v.number());
const seen = v.object({ publication: v.optional(v.number()), outlets: versions, articles: versions });
const file = v.record(v.string(), seen);

/** Which versions of what is live this machine's content/ has come from or become: by id, and by outlet's key. */
export type SeenVersions = v.InferOutput<typeof seen>;

/** Nothing was ever published from this machine. */
export const NEVER_SEEN: SeenVersions = { outlets: {}, articles: {} };

function readAll(path: string): v.InferOutput<typeof file> {
  try {
    return v.parse(file, JSON.parse(readFileSync(path, "utf8")));
  } catch {
    return {};
  }
}

/** What this machine saw last of a site; nothing where the file is missing or makes no sense. */
export function readSeen(path: string, site: string): SeenVersions {
  return readAll(path)[site] ?? NEVER_SEEN;
}

/** Remembers what this machine saw last of a site. */
export function writeSeen(path: string, site: string, seen: SeenVersions): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.new`, `${JSON.stringify({ ...readAll(path), [site]: seen })}\n`);
  renameSync(`${path}.new`, path);
}
