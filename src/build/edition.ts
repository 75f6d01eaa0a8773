import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The rooms whose code decides what an article looks like. */
const ROOMS = ["article", "site", "catalog", "feeds", "http", "pages", "partners", "profiles"] as const;

const CODE = /\.(?:tsx?|css|js)$/;

const CHARACTERS = 12;

function filesOf(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && CODE.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

/** Stands for the code that shows articles: changes with any of its files, whatever ends their lines. */
export function editionOf(codeFolder: string): string {
  const hash = createHash("sha256");
  const files = ROOMS.flatMap((room) => filesOf(join(codeFolder, room)));
  const named = files.map((path) => [path.slice(codeFolder.length).replaceAll("\\", "/"), path] as const);
  for (const [name, path] of named.sort(([a], [b]) => (a < b ? -1 : 1))) {
    hash.update(`${name}\0${readFileSync(path, "utf8").replace(/\r\n?/g, "\n")}\0`);
  }
  return hash.digest("base64url").slice(0, CHARACTERS);
}
