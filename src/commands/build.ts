import { existsSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { build } from "../build/build.ts";
import { tallyLines } from "../build/tally.ts";
import { counted, type Finding, findingLine, refusalLines } from "../content/finding.ts";
import { misuse } from "./misuse.ts";

const HELP = `npm run build -- [--content DIR] [--out DIR]

Turns a content folder into the catalog that the Worker carries.
  --content DIR  where publication.yaml, outlets.yaml, articles/ and images/ lie (content)
  --out DIR      where the catalog and the static files go (.build)
`;

/** Below this many articles a build is over before anybody looks. */
const FEW = 200;

function readArguments() {
  const options = {
    content: { type: "string", default: "content" },
    out: { type: "string", default: ".build" },
    help: { type: "boolean", default: false },
  } as const;
  try {
    return parseArgs({ options }).values;
  } catch (error) {
    process.stderr.write(`${misuse("npm run build", error)}\n`);
    return undefined;
  }
}

function showProgress(done: number, all: number): void {
  if (!process.stderr.isTTY || all < FEW || (done % 50 !== 0 && done !== all)) return;
  process.stderr.write(done === all ? "\r\u001b[K" : `\r${done} of ${all} articles`);
}

function print(stream: NodeJS.WriteStream, lines: readonly string[]): void {
  stream.write(lines.map((line) => `${line}\n`).join(""));
}

/** While `wrangler dev` runs, a failing build would make it hold back every answer until the next save. */
function staysServed(outputFolder: string): boolean {
  return process.env.WRANGLER_COMMAND === "dev" && existsSync(join(outputFolder, "catalog.bin"));
}

function refuse(problems: readonly Finding[], outputFolder: string): number {
  print(process.stderr, refusalLines(problems));
  if (!staysServed(outputFolder)) return 1;
  print(process.stderr, ["build: what was built last stays served: mend the above and save"]);
  return 0;
}

function run(contentFolder: string, outputFolder: string): number {
  const options = { contentFolder, outputFolder, codeFolder: "src", now: new Date(), onProgress: showProgress };
  const { problems, warnings, report } = build(options);
  if (report === undefined) return refuse(problems, outputFolder);
  print(process.stdout, tallyLines(report));
  if (warnings.length > 0) print(process.stdout, [counted(warnings.length, "warning"), ...warnings.map(findingLine)]);
  return 0;
}

const values = readArguments();
if (values === undefined) process.exitCode = 2;
else if (values.help) process.stdout.write(HELP);
else process.exitCode = run(values.content, values.out);
