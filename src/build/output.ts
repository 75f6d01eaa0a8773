import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import type { AssetFile, AssetFolder } from "./assets.ts";

/** What a build leaves behind. */
export interface Output {
  readonly catalog: Uint8Array;
  readonly assets: AssetFolder;
}

/** Writes beside the output, so that nobody who watches or cleans it meets a file half written. */
function atomically(path: string, folder: string, write: (temporary: string) => void): void {
  mkdirSync(dirname(path), { recursive: true });
  const temporary = join(folder, `.${process.pid}.tmp`);
  try {
    write(temporary);
    renameSync(temporary, path);
  } finally {
    rmSync(temporary, { force: true });
  }
}

function place(path: string, folder: string, bytes: Uint8Array): void {
  if (existsSync(path) && readFileSync(path).equals(bytes)) return;
  atomically(path, folder, (temporary) => writeFileSync(temporary, bytes));
}

/** A picture's name changes with its bytes: one of the same name and size is the same. */
function copy(source: string, folder: string, path: string): void {
  if (existsSync(path) && statSync(path).size === statSync(source).size) return;
  atomically(path, folder, (temporary) => copyFileSync(source, temporary));
}

function placeAsset(path: string, folder: string, file: AssetFile): void {
  if ("bytes" in file) place(path, folder, file.bytes);
  else copy(file.source, folder, path);
}

function removeStale(folder: string, known: ReadonlySet<string>): void {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile() && !known.has(path)) rmSync(path);
  }
}

/**
 * Writes a build's output, only where bytes differ, each file whole or not at all. New assets come before the catalog
 * that names them, old ones go after it.
 */
export function writeOutput(folder: string, { catalog, assets }: Output): void {
  const assetFolder = join(folder, "assets");
  const known = new Set<string>();
  for (const [name, file] of assets.files) {
    const path = join(assetFolder, ...name.split("/"));
    known.add(path);
    placeAsset(path, folder, file);
  }
  place(join(folder, "catalog.bin"), folder, catalog);
  removeStale(assetFolder, known);
}
