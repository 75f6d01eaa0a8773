import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import { type BuildOptions, type BuildResult, build } from "../../src/build/build.ts";
import { findingLine } from "../../src/content/finding.ts";

/** A content folder's files by path; what is undefined is left out. */
export type Files = Readonly<Record<string, string | Uint8Array | undefined>>;

/** The one article's path in the least content. */
export const ARTICLE = "articles/2026-11-20-harbour.md";

/** The moment that tests build at, unless they say otherwise. */
export const NOW = new Date("2026-11-24T12:00:00Z");

export const PUBLICATION = `id: tag:news.example,2026:news
title: The Example
subtitle: News from elsewhere
url: https://news.example
language: en
publisher:
  name: The Example Newsroom
`;

/** The least content's outlets, by the paths of their files. */
export const OUTLETS = {
  "outlets/western-journal.yaml": "name: The Western Journal\nurl: https://western.example/\n",
  "outlets/daily-planet.yaml": "name: Daily Planet\n",
};

/** The front matter that is right, field by field. */
const FIELDS: Readonly<Record<string, string>> = {
  id: "urn:uuid:0d0c3f5e-5b1a-4a57-9a53-000000000001",
  title: "The harbour opens again after ten years",
  summary: "Ships may enter from Monday.",
  published: "2026-11-20T09:00:00Z",
  authors: "\n  - name: Jane Doe",
};

/** An article's file: the right front matter with some fields changed, added or (undefined) left out. */
export function article(changes: Readonly<Record<string, string | undefined>> = {}, body = "It opens.\n"): string {
  const fields = Object.entries({ ...FIELDS, ...changes }).filter(([, value]) => value !== undefined);
  const lines = fields.map(([name, value]) => `${name}:${value?.startsWith("\n") ? "" : " "}${value}`);
  return `---\n${lines.join("\n")}\n---\n\n${body}`;
}

/** The least content with these changes to its article. */
export function inArticle(changes: Readonly<Record<string, string | undefined>>, body?: string): Files {
  return { [ARTICLE]: article(changes, body) };
}

/** Makes a content folder: the least that is right, with these files changed or added. @returns its parent, removed after the test */
export function contentFolder(files: Files = {}): string {
  const root = mkdtempSync(join(tmpdir(), "creditline-"));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const all: Files = { "publication.yaml": PUBLICATION, ...OUTLETS, [ARTICLE]: article(), ...files };
  for (const [name, bytes] of Object.entries(all)) {
    if (bytes === undefined) continue;
    mkdirSync(dirname(join(root, "content", name)), { recursive: true });
    writeFileSync(join(root, "content", name), bytes);
  }
  return root;
}

/** Builds a folder that `contentFolder` made. */
export function buildIn(root: string, now: Date = NOW, onProgress?: BuildOptions["onProgress"]): BuildResult {
  return build({
    contentFolder: join(root, "content"),
    outputFolder: join(root, "out"),
    codeFolder: "src",
    now,
    ...(onProgress && { onProgress }),
  });
}

/** The lines that an editor reads, with the folder's name as it is in a real project. */
export function linesOf(root: string, problems: BuildResult["problems"]): string[] {
  return problems.map((problem) => findingLine({ ...problem, file: problem.file.slice(root.length + 1) }));
}

/** The problems of a content folder with these files. */
export function problemsOf(files: Files): string[] {
  const root = contentFolder(files);
  return linesOf(root, buildIn(root).problems);
}

/** The warnings of a content folder with these files. */
export function warningsOf(files: Files): string[] {
  const root = contentFolder(files);
  return linesOf(root, buildIn(root).warnings);
}

/** What lies below a folder, by path, as base64; empty when there is no such folder. */
export function snapshot(folder: string): Record<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => join(entry.parentPath, entry.name)).sort();
  return Object.fromEntries(paths.map((path) => [path.slice(folder.length + 1), readFileSync(path, "base64")]));
}
