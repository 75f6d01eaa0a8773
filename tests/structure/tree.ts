import { readdirSync, readFileSync } from "node:fs";
import { posix } from "node:path";

/** Source files by their path below the tree's root, with forward slashes. */
export type Tree = ReadonlyMap<string, string>;

/** One file's way to another file or to a package. */
export interface Import {
  readonly from: string;
  /** A path below the root, or a package's name. */
  readonly to: string;
  readonly isTypeOnly: boolean;
  /** Whether it is loaded only when the code comes there. */
  readonly isLate?: boolean;
}

const CODE = /\.tsx?$/;

/** Comments, and strings of any kind, which are kept: what looks like a comment within one is none. */
const COMMENT_OR_STRING = /\/\*[\s\S]*?\*\/|\/\/[^\n]*|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\[\s\S])*`/g;

/** `import … from "x"`, `export … from "x"` and `import "x"`, several on a line too. */
const STATEMENT =
  /\b(?:import\s*(?=["'])|(?:import|export)\s+(?:(type)\b(?!\s+from\b))?[^"'`;()=]*?\bfrom\s*)["']([^"'\n]+)["']/g;

/** `import("x")`, as a value and as a type, and the address of a file that is started as a thread. */
const CALL = /(\btypeof\s+)?\bimport\s*\(\s*["'`]([^"'`\n]+)["'`]|\bnew\s+URL\(\s*["'](\.[^"'\n]+\.tsx?)["']/g;

/** A file's text without its comments. */
export function withoutComments(text: string): string {
  return text.replace(COMMENT_OR_STRING, (match) => (match.startsWith("/") ? " " : match));
}

/** Reads the code below a folder; declarations of types alone are left out. */
export function readTree(root: string): Tree {
  const files = readdirSync(root, { recursive: true, encoding: "utf8" }).map((file) => file.replaceAll("\\", "/"));
  const code = files.filter((file) => CODE.test(file) && !file.endsWith(".d.ts")).sort();
  return new Map(code.map((file) => [file, withoutComments(readFileSync(`${root}/${file}`, "utf8"))]));
}

function target(from: string, to: string): string {
  return to.startsWith(".") ? posix.normalize(posix.join(posix.dirname(from), to)) : to;
}

/** Every import of a tree, of whichever form. */
export function importsOf(tree: Tree): Import[] {
  return [...tree].flatMap(([from, text]) => {
    const statements = Array.from(text.matchAll(STATEMENT), ([, type, to = ""]) => ({
      from,
      to: target(from, to),
      isTypeOnly: type !== undefined,
    }));
    const calls = Array.from(text.matchAll(CALL), ([, , called, started]) => ({
      from,
      to: target(from, called ?? started ?? ""),
      isTypeOnly: false,
      isLate: true,
    }));
    return [...statements, ...calls];
  });
}

/** The folder in which a file stands; files at the root stand for themselves. */
export function roomOf(file: string): string {
  return file.includes("/") ? posix.dirname(file) : file;
}

/** Imports within the tree. */
export function ownImports(tree: Tree): Import[] {
  return importsOf(tree).filter(({ to }) => tree.has(to));
}

/** Circles, each as the names on its way, the first one last again. @param edges pairs of names */
export function circles(edges: readonly (readonly [from: string, to: string])[]): string[] {
  const next = new Map<string, Set<string>>();
  for (const [from, to] of edges) if (from !== to) next.set(from, (next.get(from) ?? new Set()).add(to));
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (name: string, way: readonly string[]): void => {
    if (way.includes(name)) {
      found.push([...way.slice(way.indexOf(name)), name].join(" -> "));
      return;
    }
    if (done.has(name)) return;
    for (const to of next.get(name) ?? []) visit(to, [...way, name]);
    done.add(name);
  };
  for (const name of [...next.keys()].sort()) visit(name, []);
  return found;
}
