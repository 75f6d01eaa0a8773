import { readFileSync, statSync } from "node:fs";
import { relative } from "node:path";
import { draft } from "../import/draft/draft.ts";
import { articleFile, fileName } from "../import/draft/file.ts";
import { report } from "../import/draft/report.ts";
import { sameArticle } from "../import/draft/same.ts";
import { EXIT, ImportFailure } from "../import/failure.ts";
import { type Flags, flags, HELP } from "../import/flags.ts";
import { articlesFolder, readContent } from "../import/folder/read.ts";
import { write } from "../import/folder/write.ts";
import { withStub } from "../import/outlets/stub.ts";
import { decoded, MOST_BYTES, tooLarge } from "../import/source/bytes.ts";
import { textMaterial } from "../import/source/text.ts";

async function standardInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of process.stdin) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > MOST_BYTES) throw tooLarge("standard input");
  }
  return Buffer.concat(chunks);
}

function fileBytes(path: string): Uint8Array {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) throw new ImportFailure(`${path}: does not exist: name a file, or - for standard input`);
  if (stats.isDirectory()) throw new ImportFailure(`${path}: is a folder: name one file in it`);
  if (stats.size > MOST_BYTES) throw tooLarge(path);
  try {
    return readFileSync(path);
  } catch (cause) {
    throw new ImportFailure(`${path}: cannot be read: allow reading it`, undefined, cause);
  }
}

function printedPath(path: string): string {
  const near = relative(process.cwd(), path);
  return near.startsWith("..") ? path : near;
}

async function importArticle(options: Flags): Promise<void> {
  const content = readContent(options.content);
  const name = options.source === "-" ? "standard input" : options.source;
  const bytes = options.source === "-" ? await standardInput() : fileBytes(options.source);
  const now = `${new Date().toISOString().slice(0, 19)}Z`;
  const id = `urn:uuid:${crypto.randomUUID()}`;
  const made = draft(textMaterial(decoded(bytes, name), name), options, { ...content, now, id });
  const article = articleFile(made);
  const same = options.again ? undefined : sameArticle(article, content.articles);
  if (same !== undefined) {
    const path = printedPath(`${articlesFolder(content.folder)}/${same}`);
    throw new ImportFailure(`${path}: has this article already: edit it there, or add --again`, EXIT.same);
  }
  const added = made.outlet.value.stub;
  const written = write(
    { ...fileName(made), article, ...(added && { outletsYaml: withStub(content.outletsYaml, added) }) },
    content,
  );
  process.stdout.write(report(made, content.outlets, printedPath(written)));
}

try {
  const options = flags(process.argv.slice(2));
  if (options === undefined) process.stdout.write(HELP);
  else await importArticle(options);
} catch (error) {
  if (!(error instanceof ImportFailure)) throw error;
  process.stderr.write(`import: ${error.message}\n`);
  process.exitCode = error.code;
}
