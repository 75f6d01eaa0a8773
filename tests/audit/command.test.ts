import { execFile } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { CORPUS_PAGES } from "../fixtures/audit/pages.ts";
import { pages, serve } from "../import/server.ts";

interface Ended {
  readonly code: unknown;
  readonly stdout: string;
  readonly stderr: string;
}

function run(...flags: readonly string[]): Promise<Ended> {
  return new Promise((resolve) => {
    execFile(process.execPath, ["src/commands/audit.ts", ...flags], { timeout: 25_000 }, (error, stdout, stderr) =>
      resolve({ code: error?.code ?? 0, stdout, stderr }),
    );
  });
}

test("npm run audit goes through reprints.yaml and writes a page, and a letter for whoever owes something", async () => {
  const html = CORPUS_PAGES.find(({ name }) => name === "the licence is missing")?.html ?? "";
  await using server = await serve(pages({ "/1": [200, { "content-type": "text/html" }, html] }));
  const folder = mkdtempSync(join(tmpdir(), "creditline-audit-"));
  try {
    const content = join(folder, "content");
    cpSync("tests/fixtures/audit/content", content, { recursive: true });
    writeFileSync(
      join(content, "reprints.yaml"),
      `reprints:\n  - url: ${server.at("/1", "127.0.0.1")}\n    partner: Inlet Daily\n`,
    );
    const report = join(folder, "report.html");
    const flags = ["--content", content, "--html", report, "--letters", join(folder, "letters")];
    const found = await run(...flags, "--allow-local");
    const refused = await run(...flags);

    expect(found.stderr).toBe("");
    expect(found.stdout).toContain("Licence                    no        the licence is not named");
    expect(found.code).toBe(1);
    expect(readdirSync(join(folder, "letters"))).toEqual(["inlet-daily.txt"]);
    expect(refused.stdout).toContain("leads to this machine or its network: add --allow-local if that is meant");
    expect(refused.code).toBe(2);
    expect(readFileSync(report, "utf8")).toContain("1 not fetched");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
