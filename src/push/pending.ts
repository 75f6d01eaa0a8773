import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import * as v from "valibot";

/** Which topics each hub has still to be told of. */
export type Pending = Readonly<Record<string, readonly string[]>>;

const schema = v.record(v.string(), v.array(v.string()));

/** What an earlier run could not tell; nothing if there is no such file, or no sense in it. */
export function readPending(file: string): Pending {
  try {
    return v.parse(schema, JSON.parse(readFileSync(file, "utf8")));
  } catch {
    return {};
  }
}

/** Remembers what is still to be told, or forgets the file when nothing is. */
export function writePending(file: string, pending: Pending): void {
  const open = Object.fromEntries(Object.entries(pending).filter(([, topics]) => topics.length > 0));
  if (Object.keys(open).length === 0) {
    rmSync(file, { force: true });
    return;
  }
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.new`, `${JSON.stringify(open, null, 2)}\n`);
  renameSync(`${file}.new`, file);
}

/** Each hub with its own open topics and the new ones, each topic once. */
export function merged(pending: Pending, hubs: readonly string[], topics: readonly string[]): Pending {
  return Object.fromEntries(hubs.map((hub) => [hub, [...new Set([...(pending[hub] ?? []), ...topics])]]));
}
