import { spawnSync } from "node:child_process";
import { build } from "../build/build.ts";
import { tallyLines } from "../build/tally.ts";
import { findingLine, refusalLines } from "../content/finding.ts";
import { announce, list } from "../push/announce.ts";
import { PENDING_FILE, pendingNow, WORLD } from "../push/deployed.ts";
import { readPending, writePending } from "../push/pending.ts";

const HELP = `npm run deploy -- [OPTIONS OF wrangler deploy]

Builds content/, deploys the Worker, and tells the hubs of publication.yaml which feeds changed.
  --dry-run  deploy nothing and tell nobody: only build, and print what would be told
`;

const print = (line: string) => process.stdout.write(`${line}\n`);

function buildContent(): boolean {
  const { problems, warnings, report } = build({
    contentFolder: "content",
    outputFolder: ".build",
    codeFolder: "src",
    now: new Date(),
  });
  if (report === undefined) {
    process.stderr.write(`${refusalLines(problems).join("\n")}\n`);
    return false;
  }
  for (const line of [...tallyLines(report), ...warnings.map(findingLine)]) print(line);
  return true;
}

async function run(options: readonly string[]): Promise<number> {
  if (!buildContent()) return 1;
  const pending = await pendingNow(new Date(), print);
  const isDryRun = options.includes("--dry-run");
  // Written down before the deploy: after it, the deployed feeds no longer differ from the build.
  const before = readPending(PENDING_FILE);
  if (!isDryRun) writePending(PENDING_FILE, pending);
  const { status } = spawnSync("wrangler", ["deploy", ...options], {
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (status !== 0) {
    if (!isDryRun) writePending(PENDING_FILE, before);
    process.stderr.write("deploy: wrangler did not deploy: its own message above says why; nobody was told anything\n");
    return status ?? 1;
  }
  if (isDryRun) {
    list(pending, print);
    return 0;
  }
  await announce(pending, PENDING_FILE, WORLD, print);
  return 0;
}

const options = process.argv.slice(2);
if (options.includes("--help")) process.stdout.write(HELP);
else process.exitCode = await run(options);
