import { circles, ownImports, roomOf, type Tree } from "./tree.ts";

/** Which rooms each room may import from, besides itself; a room is a folder, or a file at the root. */
export type Rooms = Readonly<Record<string, readonly string[]>>;

/** Every way to the machine's clock. */
const CLOCK =
  /\bnew\s+Date\s*(?:\(\s*\)|(?![\s(\w$]))|\bDate\s*(?:\(\s*\)|\.\s*now\b|\?\.|\[)|[=(,]\s*Date\s*[;,)\n]|\bperformance\s*\.\s*now\b|\bTemporal\s*\.\s*Now\b|\bprocess\s*\.\s*hrtime\b/;

const CHANCE = /\bMath\s*\.\s*random\b|\brandomUUID\b|\bgetRandomValues\b|\brandomBytes\b|\brandomInt\b/;

const EXPORT = /^export\s+(?:async\s+)?(?:abstract\s+)?(?:function\*?|const|let|class|interface|type|enum)\s+(\w+)/gm;

/** Imports between rooms that may not know each other, and rooms that nobody has placed. */
export function strayImports(tree: Tree, rooms: Rooms): string[] {
  const unplaced = [...new Set([...tree.keys()].map(roomOf))].filter((room) => !Object.hasOwn(rooms, room));
  const stray = ownImports(tree).filter(
    ({ from, to }) => roomOf(from) !== roomOf(to) && !rooms[roomOf(from)]?.includes(roomOf(to)),
  );
  return [...unplaced.map((room) => `${room} has no place`), ...stray.map(({ from, to }) => `${from} -> ${to}`)];
}

/** Circles of files, imports of types included. */
export function fileCircles(tree: Tree): string[] {
  return circles(ownImports(tree).map(({ from, to }) => [from, to]));
}

/** Circles of rooms. */
export function roomCircles(tree: Tree): string[] {
  return circles(ownImports(tree).map(({ from, to }) => [roomOf(from), roomOf(to)]));
}

/** Files that use what a pattern finds. @param isExempt for files that may */
function users(tree: Tree, pattern: RegExp, isExempt: (file: string) => boolean): string[] {
  return [...tree].filter(([file, text]) => pattern.test(text) && !isExempt(file)).map(([file]) => file);
}

/** Files that read the clock. */
export function clockReaders(tree: Tree, isExempt: (file: string) => boolean): string[] {
  return users(tree, CLOCK, isExempt);
}

/** Files that leave something to chance. */
export function gamblers(tree: Tree, isExempt: (file: string) => boolean): string[] {
  return users(tree, CHANCE, isExempt);
}

function sharedBy(named: readonly (readonly [name: string, file: string])[]): string[] {
  const files = new Map<string, Set<string>>();
  for (const [name, file] of named) files.set(name, (files.get(name) ?? new Set()).add(file));
  return [...files].filter(([, all]) => all.size > 1).map(([name, all]) => `${name}: ${[...all].sort().join(", ")}`);
}

/** Names of files without their ending that stand more than once. @param isExempt for files that are named by others */
export function sharedStems(tree: Tree, isExempt: (file: string) => boolean): string[] {
  const files = [...tree.keys()].filter((file) => !isExempt(file));
  return sharedBy(files.map((file) => [file.replace(/^.*\//, "").replace(/\.tsx?$/, ""), file]));
}

/** Names that more than one file exports. */
export function sharedExports(tree: Tree): string[] {
  return sharedBy(
    [...tree].flatMap(([file, text]) =>
      Array.from(text.matchAll(EXPORT), ([, name = ""]): readonly [string, string] => [name, file]),
    ),
  );
}

/** A letter that English does not have; the letters that stand for a script in a pattern are ASCII. */
const FOREIGN = /[\p{L}\p{M}]*(?=[^\p{ASCII}])[\p{L}\p{M}]+/gu;

/** Words in other letters than English has, with their files. @param allowed by file, and under "" those that any may have */
export function foreignWords(
  tree: Tree,
  isExempt: (file: string) => boolean,
  allowed: Readonly<Record<string, string>>,
): string[] {
  return [...tree].flatMap(([file, text]) => {
    if (isExempt(file)) return [];
    const own = `${allowed[""] ?? ""}|${allowed[file] ?? ""}`.split("|").filter(Boolean);
    const words = new Set(Array.from(text.matchAll(FOREIGN), ([word]) => word));
    const isAllowed = (word: string) => [...word].every((letter) => /\p{ASCII}/u.test(letter) || own.includes(letter));
    return [...words].filter((word) => !own.includes(word) && !isAllowed(word)).map((word) => `${file}: ${word}`);
  });
}
