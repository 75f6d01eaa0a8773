import { spawnSync } from "node:child_process";
import { isBorrowed } from "../article/demoaddress.ts";
import { announce, list } from "../push/announce.ts";
import { PENDING_FILE, pendingNow, WORLD } from "../push/deployed.ts";
import { readPending, writePending } from "../push/pending.ts";
import { buildAndTell } from "./building.ts";
import { BUILT, PLACES } from "./buildplaces.ts";
import { wasDeployed } from "./deployments.ts";
import { lookAt, type SiteAddress } from "./firstdeploy.ts";
import { type LettingGo, STAGING } from "./lettinggo.ts";
import { print } from "./print.ts";
import { vanishingLines } from "./vanishinglines.ts";

const say = (line: string) => print(process.stdout, [line]);

/** The address that `--var SITE_URL:…` gives this one Worker. */
function addressIn(options: readonly string[]): string | undefined {
  return options
    .map((option) => /^(?:--var=)?SITE_URL:(.+)$/.exec(option)?.[1])
    .find((address) => address !== undefined);
}

/** Where the site is to be. @param url as publication.yaml says */
function siteIn(options: readonly string[], url: string): SiteAddress {
  const given = addressIn(options);
  return given === undefined
    ? { url, where: "url in content/publication.yaml" }
    : { url: given, where: `--var SITE_URL:${given}` };
}

function warnOfAddress(url: string): void {
  if (!isBorrowed(url)) return;
  say(
    `deploy: ${url} belongs to nobody, and every link in the feeds leads there: write your own address as url in content/publication.yaml`,
  );
}

/** What wrangler is told for the staging site. @param address its address, an origin */
function stagingOptions(address: string): string[] {
  return ["--env", "staging", "--var", `SITE_URL:${address}`, "--var", "STAGING:1"];
}

/** Runs wrangler, which is not to build again. @returns its exit code */
function deployWith(options: readonly string[]): number {
  const { status } = spawnSync("wrangler", ["deploy", ...options], {
    stdio: "inherit",
    // The environment is named even where it is the main one: wrangler would ask which is meant.
    env: { CLOUDFLARE_ENV: "", ...process.env, ...BUILT },
    shell: process.platform === "win32",
  });
  if (status !== 0) {
    process.stderr.write("deploy: wrangler did not deploy: its own message above says why; nobody was told anything\n");
  }
  return status ?? 1;
}

async function stage(options: readonly string[], staging: string | undefined): Promise<number> {
  if (staging !== undefined) return deployWith([...options, ...stagingOptions(staging)]);
  process.stderr.write(
    "deploy: there is no staging site yet: write its address as staging in content/publication.yaml, such as https://NAME-staging.YOUR-SUBDOMAIN.workers.dev\n",
  );
  return 1;
}

/** Builds, compares, deploys and announces. @returns the exit code */
export async function deployAndTell(lettingGo: LettingGo): Promise<number> {
  const options = lettingGo.rest.filter((option) => option !== STAGING);
  const { url, staging } = buildAndTell({ ...PLACES, now: new Date() });
  if (url === undefined) return 1;
  if (lettingGo.rest.includes(STAGING)) return stage(options, staging);
  const site = siteIn(options, url);
  warnOfAddress(site.url);
  const isDryRun = options.includes("--dry-run");
  const { lines, isRefused, isFirst } = await vanishingLines(
    { now: new Date(), site, isDryRun, wasDeployed: () => wasDeployed(options) },
    lettingGo,
  );
  print(isRefused ? process.stderr : process.stdout, lines);
  if (isRefused) return 1;
  const pending = await pendingNow(new Date(), say);
  // Written down before the deploy: after it, the deployed feeds no longer differ from the build.
  const before = readPending(PENDING_FILE);
  if (!isDryRun) writePending(PENDING_FILE, pending);
  const status = deployWith(options);
  if (status !== 0) {
    if (!isDryRun) writePending(PENDING_FILE, before);
    return status;
  }
  if (isDryRun) {
    list(pending, say);
    return 0;
  }
  await announce(pending, PENDING_FILE, WORLD, say);
  if (isFirst) say(lookAt(site));
  return 0;
}
