import { relative, resolve } from "node:path";

/** A path as whoever calls wrote it: npm runs commands in the project's folder, wherever they stand. */
export function pathFromCaller(path: string): string {
  const absolute = resolve(process.env.INIT_CWD ?? "", path);
  const near = relative(process.cwd(), absolute);
  return near.startsWith("..") ? absolute : near || ".";
}
