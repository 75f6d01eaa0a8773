import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { parseDocument } from "yaml";
import { type OutletEntries, outlets } from "../article/outlet.ts";
import { type Publication, publication } from "../article/publication.ts";
import { ImportFailure } from "../import/material/failure.ts";
import type { ArticleFile } from "./duplicate.ts";

/** What the content folder holds, as far as an import needs it. */
export interface Content {
  readonly folder: string;
  readonly publication: Publication;
  readonly outlets: OutletEntries;
  /** outlets.yaml as it stands. */
  readonly outletsYaml: string;
  readonly articles: readonly ArticleFile[];
}

function fileText(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (cause) {
    throw new ImportFailure(`${path}: cannot be read: name the content folder with --content DIR`, undefined, cause);
  }
}

function understood<Schema extends v.GenericSchema>(path: string, yaml: string, schema: Schema): v.InferOutput<Schema> {
  const document = parseDocument(yaml, { logLevel: "silent" });
  const [error] = document.errors;
  if (error) throw new ImportFailure(`${path}: ${error.message.split("\n")[0]}: mend it, then import again`);
  const result = v.safeParse(schema, document.toJS());
  if (result.success) return result.output;
  const mistakes = result.issues.map((issue) => `${path}: ${v.getDotPath(issue) ?? "file"}: ${issue.message}`);
  throw new ImportFailure(mistakes.join("\nimport: "));
}

function articleFiles(folder: string): readonly ArticleFile[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith(".md"))
      .sort()
      .map((name) => ({ name, text: readFileSync(join(folder, name), "utf8") }));
  } catch (cause) {
    if (cause instanceof Error && "code" in cause && cause.code === "ENOENT") return [];
    throw new ImportFailure(`${folder}: cannot be read: allow reading it`, undefined, cause);
  }
}

/** Where the articles stand. */
export function articlesFolder(folder: string): string {
  return join(folder, "articles");
}

/** Where the outlets stand. */
export function outletsPath(folder: string): string {
  return join(folder, "outlets.yaml");
}

/** Reads the content folder. @throws ImportFailure where a file is missing or has a mistake */
export function readContent(folder: string): Content {
  const publicationPath = join(folder, "publication.yaml");
  const outletsYaml = fileText(outletsPath(folder));
  const isEmpty = parseDocument(outletsYaml, { logLevel: "silent" }).contents === null;
  return {
    folder,
    publication: understood(publicationPath, fileText(publicationPath), publication),
    outlets: isEmpty ? {} : understood(outletsPath(folder), outletsYaml, outlets),
    outletsYaml,
    articles: articleFiles(articlesFolder(folder)),
  };
}
