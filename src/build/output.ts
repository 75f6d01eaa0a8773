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

/** How bytes get onto a disk; another one stands in for a full disk in tests. */
export interface Disk {
  write(path: string, bytes: Uint8Array): void;
  copy(from: string, to: string): void;
}

/** Why nothing was written: what is in the way, and what to do. */
export class OutputFailure extends Error {
  /** @param cause the error behind it, kept for whoever debugs */
  constructor(message: string, cause: unknown) {
    super(message, { cause });
    this.name = "OutputFailure";
  }
}

/** A file that has to be written, and where it gets its name. */
interface Change {
  readonly path: string;
  readonly file: AssetFile;
}

const DISK: Disk = {
  write: (path, bytes) => writeFileSync(path, bytes, { flush: true }),
  copy: copyFileSync,
};

/** What the codes of the system mean to somebody who publishes. */
const REMEDIES: Readonly<Record<string, string>> = {
  ENOSPC: "the disk is full: make room",
  EDQUOT: "your share of the disk is used up: make room",
  EACCES: "writing there is not allowed: allow it",
  EPERM: "writing there is not allowed: allow it",
  EROFS: "the disk can only be read: write elsewhere with --out DIR",
};

function codeOf(error: unknown): string {
  return String(Object(error).code ?? error);
}

/** A picture's name changes with its bytes: one of the same name and size is the same. */
function stands({ path, file }: Change): boolean {
  if (!existsSync(path)) return false;
  if ("source" in file) return statSync(path).size === statSync(file.source).size;
  return readFileSync(path).equals(file.bytes);
}

/** Writes everything under other names first, so that whatever fails leaves the last build as it was. */
function stage(changes: readonly Change[], folder: string, disk: Disk): [from: string, to: string][] {
  mkdirSync(folder, { recursive: true });
  return changes.map(({ path, file }, index) => {
    const from = join(folder, `${index}`);
    if ("source" in file) disk.copy(file.source, from);
    else disk.write(from, file.bytes);
    return [from, path];
  });
}

function removeStale(folder: string, known: ReadonlySet<string>): void {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile() && !known.has(path)) rmSync(path);
  }
}

function pathsIn(folder: string, files: Iterable<readonly [name: string, file: AssetFile]>): Change[] {
  return [...files].map(([name, file]) => ({ path: join(folder, ...name.split("/")), file }));
}

/** Writes what differs, all of it or nothing, and takes away what is neither among it nor to stay. */
function replace(
  folder: string,
  files: readonly Change[],
  others: readonly Change[],
  staying: Set<string>,
  disk: Disk,
) {
  const staging = join(folder, `.${process.pid}.new`);
  const changes = [...files, ...others].filter((change) => !stands(change));
  try {
    for (const [from, to] of stage(changes, staging, disk)) {
      mkdirSync(dirname(to), { recursive: true });
      renameSync(from, to);
    }
    removeStale(join(folder, "assets"), new Set([...files.map(({ path }) => path), ...staying]));
  } catch (error) {
    const reason = REMEDIES[codeOf(error)] ?? `${codeOf(error)}: see what is in the way`;
    throw new OutputFailure(`${folder}: nothing was written, because ${reason}; the last build is as it was`, error);
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
}

/**
 * Writes a build's output, only where bytes differ: all of it or nothing. New assets come before the catalog that names
 * them, old ones go after it.
 * @throws OutputFailure where the disk is in the way; then the last build is whole
 */
export function writeOutput(folder: string, { catalog, assets }: Output, disk = DISK): void {
  const files = pathsIn(join(folder, "assets"), assets.files);
  replace(folder, files, [{ path: join(folder, "catalog.bin"), file: { bytes: catalog } }], new Set(), disk);
}

/**
 * Writes what is served as it is, likewise, for a catalog that is kept elsewhere.
 * @param staying names that stay where they are there already, though nothing is known any more to make them of
 * @throws OutputFailure likewise
 */
export function writeAssets(
  folder: string,
  files: AssetFolder["files"],
  staying: readonly string[],
  disk = DISK,
): void {
  const assetFolder = join(folder, "assets");
  const stay = staying.map((name) => join(assetFolder, ...name.split("/")));
  replace(folder, pathsIn(assetFolder, files), [], new Set(stay), disk);
}
