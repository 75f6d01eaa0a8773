import { existsSync, type FSWatcher, readdirSync, watch } from "node:fs";
import { join } from "node:path";

/** Editors save in several steps: as long as another one follows within this, a save is not over. In ms. */
const SETTLED = 60;

function foldersBelow(root: string): string[] {
  if (!existsSync(root)) return [];
  const entries = readdirSync(root, { recursive: true, withFileTypes: true });
  return [root, ...entries.filter((entry) => entry.isDirectory()).map((entry) => join(entry.parentPath, entry.name))];
}

/** What tells of saves, until it is closed. */
export interface SaveWatch {
  close(): void;
}

/**
 * Watches folders with all that is below them, folders that come later too. Folders are watched, not files: systems
 * allow few watches, and an editor may replace a file by another one.
 * @param onSave is given the names of what changed, without the folders around them
 */
export function watchSaves(roots: readonly string[], onSave: (names: ReadonlySet<string>) => void): SaveWatch {
  const watchers = new Map<string, FSWatcher>();
  let names = new Set<string>();
  let timer: NodeJS.Timeout | undefined;

  const forget = (folder: string): void => {
    watchers.get(folder)?.close();
    watchers.delete(folder);
  };
  const follow = (): void => {
    const folders = new Set(roots.flatMap(foldersBelow));
    for (const folder of watchers.keys()) if (!folders.has(folder)) forget(folder);
    for (const folder of folders) {
      if (watchers.has(folder)) continue;
      const watcher = watch(folder, (_, name) => changed(name ?? ""));
      watcher.on("error", () => forget(folder));
      watchers.set(folder, watcher);
    }
  };
  const changed = (name: string): void => {
    names.add(name);
    clearTimeout(timer);
    timer = setTimeout(() => {
      const saved = names;
      names = new Set();
      follow();
      onSave(saved);
    }, SETTLED);
  };

  follow();
  return {
    close() {
      clearTimeout(timer);
      for (const folder of [...watchers.keys()]) forget(folder);
    },
  };
}
