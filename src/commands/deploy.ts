import { spawnSync } from "node:child_process";
import { isBorrowed } from "../article/demoaddress.ts";
import { announce, list } from "../push/announce.ts";
import { PENDING_FILE, pendingNow, WORLD } from "../push/deployed.ts";
import { readPending, writePending } from "../push/pending.ts";
import { helpText, type Usage } from "./arguments.ts";
import { BUILT, buildAndTell, PLACES } from "./building.ts";
import { print } from "./print.ts";

const USAGE: Usage = {
  call: "npm run deploy",
  takes: "[flags] [flags of wrangler deploy]",
  about: "Builds content/, deploys the Worker, and tells the hubs of publication.yaml which feeds changed.",
  flags: { "--dry-run": "deploy nothing and tell nobody: only build, and print what would be told" },
  codes: { 0: "deployed", 1: "content/ has problems, or wrangler did not deploy" },
};

const say = (line: string) => print(process.stdout, [line]);

/** The address that `--var SITE_URL:…` gives this one Worker. */
function addressIn(options: readonly string[]): string | undefined {
  return options
    .map((option) => /^(?:--var=)?SITE_URL:(.+)$/.exec(option)?.[1])
    .find((address) => address !== undefined);
}

function warnOfAddress(url: string): void {
  if (!isBorrowed(url)) return;
  say(
    `deploy: ${url} belongs to nobody, and every link in the feeds leads there: write your own address as url in content/publication.yaml`,
  );
}

async function run(options: readonly string[]): Promise<number> {
  const { url } = buildAndTell({ ...PLACES, now: new Date() });
  if (url === undefined) return 1;
  warnOfAddress(addressIn(options) ?? url);
  const pending = await pendingNow(new Date(), say);
  const isDryRun = options.includes("--dry-run");
  // Written down before the deploy: after it, the deployed feeds no longer differ from the build.
  const before = readPending(PENDING_FILE);
  if (!isDryRun) writePending(PENDING_FILE, pending);
  const { status } = spawnSync("wrangler", ["deploy", ...options], {
    stdio: "inherit",
    env: { ...process.env, ...BUILT },
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
