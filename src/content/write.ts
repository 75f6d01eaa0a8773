import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { ImportFailure } from "../import/material/failure.ts";
import { articlesFolder, type Content, outletsPath } from "./editorfolder.ts";

/** What is written: the article's file, and outlets.yaml where it changes. */
export interface Writing {
  readonly day: string;
  readonly slug: string;
  readonly article: string;
  readonly outletsYaml?: string;
}

const SLUG_IN_NAME = /^\d{4}-\d{2}-\d{2}-(.+)\.md$/u;

function temporary(path: string): string {
  return join(dirname(path), `.import-${process.pid}.tmp`);
}

/** Slugs are unique in a publication, whatever day they stand under; as files, upper and lower case may be the same. */
function takenSlugs(content: Content): ReadonlySet<string> {
  const names = content.articles.flatMap(({ name }) => SLUG_IN_NAME.exec(name.toLowerCase())?.[1] ?? []);
  return new Set([...names, ...content.articles.flatMap(({ text }) => aliases(text))]);
}

/** An old slug leads to its article still. */
function aliases(text: string): readonly string[] {
  const lines = /^aliases:[ \t]*(\[[^\]]*\]|(?:\r?\n[ \t]*-[^\r\n]*)+)/mu.exec(text)?.[1] ?? "";
  return lines.match(/[\p{L}\p{M}\p{N}]+(?:-[\p{L}\p{M}\p{N}]+)*/gu) ?? [];
}

/** The first free name: `DAY-SLUG.md`, then `DAY-SLUG-2.md` and so on. */
function freeName(day: string, slug: string, content: Content): string {
  const taken = takenSlugs(content);
  let free = slug;
  for (let number = 2; taken.has(free); number++) free = `${slug}-${number}`;
  return `${day}-${free}.md`;
}

/** What cannot be removed was not made; nothing reads files of that name. */
function discard(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {}
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "EEXIST";
}

/** Gives a written file its name, unless that name is taken: a link, unlike a rename, never replaces a file. */
function nameArticle(from: string, { day, slug }: Writing, content: Content): string {
  const folder = articlesFolder(content.folder);
  const others = [...content.articles];
  for (;;) {
    const name = freeName(day, slug, { ...content, articles: others });
    try {
      linkSync(from, join(folder, name));
      return join(folder, name);
    } catch (error) {
      if (!isTaken(error)) throw error;
      others.push({ name, text: "" });
    }
  }
}

function replaceOutlets(content: Content, yaml: string): void {
  const path = outletsPath(content.folder);
  if (readFileSync(path, "utf8") !== content.outletsYaml) {
    throw new ImportFailure(`${path}: was changed during the import: import again`);
  }
  writeFileSync(temporary(path), yaml, { flush: true });
  renameSync(temporary(path), path);
}

/**
 * Writes the article, and outlets.yaml with it: both or neither, and each whole or not at all.
 * @returns the article's path
 * @throws ImportFailure where the disk or a permission is in the way; then nothing has changed
 */
export function write(writing: Writing, content: Content): string {
  const folder = articlesFolder(content.folder);
  const draft = temporary(join(folder, "article.md"));
  let outletsChanged = false;
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(draft, writing.article, { flush: true });
    if (writing.outletsYaml !== undefined) {
      replaceOutlets(content, writing.outletsYaml);
      outletsChanged = true;
    }
    return nameArticle(draft, writing, content);
  } catch (cause) {
    if (outletsChanged) writeFileSync(outletsPath(content.folder), content.outletsYaml, { flush: true });
    if (cause instanceof ImportFailure) throw cause;
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new ImportFailure(
      `${folder}: cannot be written (${reason}): make room or allow writing there`,
      undefined,
      cause,
    );
  } finally {
    discard(draft);
    discard(temporary(outletsPath(content.folder)));
  }
}
