import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { resolve } from "node:path";
import { COUNTS, type Counts } from "./reporter.ts";

/** Each step of `npm test`, in order; all of them run, so that one report shows every mistake. */
const STEPS: readonly (readonly [command: string, ...args: string[]])[] = [
  ["tsc"],
  ["biome", "ci", "--error-on-warnings", "."],
  ["node", "src/commands/build.ts"],
  ["vitest", "run"],
];

/** What the commands that tests run are compiled to, so that each does not do it anew; Node before 22 knows nothing of it. */
process.env.NODE_COMPILE_CACHE ??= resolve("node_modules/.cache/compile");

rmSync(COUNTS, { force: true });
let brokenSteps = 0;
for (const [command, ...args] of STEPS) {
  process.stdout.write(`\n> ${command} ${args.join(" ")}\n`);
  const { status } = spawnSync(command, args, { stdio: "inherit", shell: process.platform === "win32" });
  if (status !== 0 && command !== "vitest") brokenSteps++;
  if (command === "vitest" && status !== 0 && !existsSync(COUNTS)) brokenSteps++;
}
const counts: Counts = existsSync(COUNTS) ? JSON.parse(readFileSync(COUNTS, "utf8")) : { passed: 0, failed: 0 };
const failed = counts.failed + brokenSteps;
process.stdout.write(`\n${counts.passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 && counts.passed > 0 ? 0 : 1;
