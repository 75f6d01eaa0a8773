import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "worker-"));

beforeAll(() => {
  const env = {
    ...process.env,
    WRANGLER_SEND_METRICS: "false",
    CLOUDFLARE_CF_FETCH_ENABLED: "false",
    WRANGLER_HIDE_BANNER: "true",
  };
  execFileSync("wrangler", ["deploy", "--dry-run", "--outdir", folder], { env, stdio: "pipe" });
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true }));

test("the Worker without its content is under 350 KB before compression, endpoint and all", () => {
  expect(readFileSync(join(folder, "worker.js")).length).toBeLessThan(350_000);
});

test("the Worker carries neither an XML parser nor the registry of languages", () => {
  const code = readFileSync(join(folder, "worker.js"), "utf8");
  const contains = (word: string) => [word, code.includes(word)];
  expect(contains("xml-stylesheet")).toEqual(["xml-stylesheet", true]);
  for (const word of ["Unclosed root tag", "Bokm\u00e5l", "Bokmål"]) expect(contains(word)).toEqual([word, false]);
});
