import { spawnSync } from "node:child_process";
import { build } from "../build/build.ts";
import { tallyLines } from "../build/tally.ts";
import { announce, list } from "../push/announce.ts";
import { PENDING_FILE, pendingNow, WORLD } from "../push/deployed.ts";
import { readPending, writePending } from "../push/pending.ts";
import { helpText, type Usage } from "./arguments.ts";
import { print, printRefusal, warningLines } from "./print.ts";

const USAGE: Usage = {
  call: "npm run deploy",
  takes: "[flags] [flags of wrangler deploy]",
  about: "Builds content/, deploys the Worker, and tells the hubs of publication.yaml which feeds changed.",
  flags: { "--dry-run": "deploy nothing and tell nobody: only build, and print what would be told" },
  codes: { 0: "deployed", 1: "content/ has problems, or wrangler did not deploy" },
};

const say = (line: string) => print(process.stdout, [line]);

function buildContent(): boolean {
  const { problems, warnings, tally } = build({
    contentFolder: "content",
    outputFolder: ".build",
    codeFolder: "src",
    now: new Date(),
  });
  if (tally === undefined) printRefusal(problems);
  else print(process.stdout, [...tallyLines(tally), ...warningLines(warnings)]);
  return tally !== undefined;
}

async function run(options: readonly string[]): Promise<number> {
  if (!buildContent()) return 1;
  const pending = await pendingNow(new Date(), say);
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
    list(pending, say);
    return 0;
  }
  await announce(pending, PENDING_FILE, WORLD, say);
  return 0;
}

const options = process.argv.slice(2);
if (options.includes("--help") || options.includes("-h")) process.stdout.write(helpText(USAGE));
else process.exitCode = await run(options);
