import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import * as v from "valibot";
import { ImportFailure } from "../material/failure.ts";

const shown = v.object({ feed: v.string(), id: v.string(), title: v.string() });

const memory = v.object({
  /** When the last look was. */
  at: v.string(),
  /** The entries of each feed that have been there at a look. */
  seen: v.record(v.string(), v.array(v.string())),
  /** The rows of the last table, in its order. */
  shown: v.array(shown),
});

/** What is remembered of the last look. */
export type WatchMemory = v.InferOutput<typeof memory>;

/** The last look; nothing where there was none. @param path where it is remembered */
export function recall(path: string): WatchMemory | undefined {
  try {
    const result = v.safeParse(memory, JSON.parse(readFileSync(path, "utf8")));
    return result.success ? result.output : undefined;
  } catch {
    return undefined;
  }
}

/** Remembers a look. @throws ImportFailure where it cannot be written */
export function remember(path: string, look: WatchMemory): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, `${JSON.stringify(look, null, 1)}\n`);
  } catch (cause) {
    throw new ImportFailure(`${path}: cannot be written: make room or allow writing there`, undefined, cause);
  }
}
