import { linkSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { glance, halvesOf, type WrittenArticle } from "./articlefile.ts";
import { ContentFailure, fileFailure } from "./contentfailure.ts";
import { articleName } from "./filename.ts";
import { outletPlace } from "./outletfolder.ts";
import { placeOf } from "./places.ts";
import type { WritableContent } from "./read.ts";

/** What is written: the article's file, and that of an outlet that has none yet. */
export interface Writing {
  readonly day: string;
  readonly slug: string;
  readonly article: string;
  readonly outlet?: { readonly key: string; readonly text: string };
}

/** Where a file is made before it gets its name; nothing reads files of that name. */
function temporary(path: string): string {
  return join(dirname(path), `.new-${process.pid}.tmp`);
}

/** Slugs are unique in a publication, whatever day they stand under, and an old one leads to its article still. */
function slugsOf({ name, text = "" }: WrittenArticle): readonly string[] {
  const { slug } = articleName(name.toLowerCase(), undefined);
  const aliases = text.includes("aliases") ? glance(halvesOf(text).yaml).aliases : [];
  return [slug, ...(Array.isArray(aliases) ? aliases.map(String) : [])];
}

/** What cannot be removed was not made. */
function discard(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {}
}

/** Gives a file a name, unless that is taken: a link, unlike a rename, never replaces a file. */
function link(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
    throw error;
  }
}

/** Makes a file whole or not at all. @returns whether its name was free */
export function makeFile(path: string, text: string): boolean {
  mkdirSync(dirname(path), { recursive: true });
  try {
    writeFileSync(temporary(path), text, { flush: true });
    return link(temporary(path), path);
  } finally {
    discard(temporary(path));
  }
}

/** Makes the article's file under the first free name: `DAY-SLUG.md`, then `DAY-SLUG-2.md` and so on. */
function makeArticle({ day, slug, article }: Writing, { folder, articles }: WritableContent): string {
  const taken = new Set(articles.flatMap(slugsOf));
  for (let number = 1; ; number++) {
    const free = number === 1 ? slug : `${slug}-${number}`;
    const { path } = placeOf(folder, "articles", `${day}-${free}.md`);
    if (!taken.has(free) && makeFile(path, article)) return path;
  }
}

function makeOutlet({ outlet }: Writing, folder: string): string | undefined {
  if (outlet === undefined) return undefined;
  const { path, file } = outletPlace(folder, outlet.key);
  if (!makeFile(path, outlet.text)) throw fileFailure(file, "came into being meanwhile: do it again");
  return path;
}

/**
 * Writes an article, and an outlet's file with it: both or neither, and each whole or not at all.
 * @returns the article's path
 * @throws ContentFailure where the disk, a permission or somebody else is in the way; then nothing has changed
 */
export function write(writing: Writing, content: WritableContent): string {
  const { file } = placeOf(content.folder, "articles");
  let outlet: string | undefined;
  try {
    outlet = makeOutlet(writing, content.folder);
    return makeArticle(writing, content);
  } catch (cause) {
    if (outlet !== undefined) discard(outlet);
    if (cause instanceof ContentFailure) throw cause;
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw fileFailure(file, `cannot be written (${reason}): make room or allow writing there`, cause);
  }
}
