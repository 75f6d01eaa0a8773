import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type BuildResult, build } from "../build/build.ts";
import { tallyLines } from "../build/tally.ts";
import { counted, findingLine, refusalLines } from "../content/finding.ts";
import { misuse } from "./misuse.ts";

const HELP = `Usage: npm run check -- [--content DIR]

Shows what a build would report, without building.
  --content DIR  the content folder; else content
Exit codes: 0 a build would succeed; 1 it would not; 2 a flag is wrong.
`;

/** The report counts what a build carries, so one is made where nobody looks, and thrown away. */
function checked(contentFolder: string): BuildResult {
  const outputFolder = mkdtempSync(join(tmpdir(), "creditline-check-"));
  try {
    return build({ contentFolder, outputFolder, codeFolder: "src", now: new Date() });
  } finally {
    rmSync(outputFolder, { recursive: true, force: true });
  }
}

function run(contentFolder: string): number {
  const { problems, warnings, report } = checked(contentFolder);
  const lines = report === undefined ? refusalLines(problems) : tallyLines(report);
  if (warnings.length > 0) lines.push(counted(warnings.length, "warning"), ...warnings.map(findingLine));
  const stream = report === undefined ? process.stderr : process.stdout;
  stream.write(
    lines
      .map((line) => `${line.replace(/^build: (.*), nothing written$/u, "check: $1: mend what is listed above")}\n`)
      .join(""),
  );
  return report === undefined ? 1 : 0;
}

function readArguments() {
  const options = { content: { type: "string", default: "content" }, help: { type: "boolean", short: "h" } } as const;
  try {
    return parseArgs({ options }).values;
  } catch (error) {
    process.stderr.write(`${misuse("npm run check", error)}\n`);
    return undefined;
  }
}

const values = readArguments();
if (values === undefined) process.exitCode = 2;
else if (values.help) process.stdout.write(HELP);
else process.exitCode = run(values.content);
