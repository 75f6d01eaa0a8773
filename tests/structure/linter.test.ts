import { spawnSync } from "node:child_process";
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "linter-"));
  copyFileSync("biome.json", join(folder, "biome.json"));
  writeFileSync(join(folder, ".gitignore"), "");
});

afterEach(() => rmSync(folder, { recursive: true }));

function lint(files: Readonly<Record<string, string>>) {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const { status, stdout, stderr } = spawnSync("biome", ["lint", "--vcs-enabled=false", "."], {
    cwd: folder,
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  return { status, report: stdout + stderr };
}

test("the linter refuses a circle of imports, of types too", () => {
  const { status, report } = lint({
    "a.ts": 'import type { B } from "./b.ts";\n\nexport interface A {\n  readonly b: B;\n}\n',
    "b.ts": 'import type { A } from "./a.ts";\n\nexport interface B {\n  readonly a: A;\n}\n',
  });
  expect(report).toContain("noImportCycles");
  expect(status).toBe(1);
});

test("and lets through what has none", () => {
  const { status, report } = lint({
    "a.ts": 'import type { B } from "./b.ts";\n\nexport interface A {\n  readonly b: B;\n}\n',
    "b.ts": "export interface B {\n  readonly a: string;\n}\n",
  });
  expect(report).not.toContain("noImportCycles");
  expect(status).toBe(0);
});
