import { spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { build } from "../build/build.ts";
import { CheckMemory } from "../build/checkmemory.ts";
import { OutputFailure } from "../build/output.ts";
import { secretDigest } from "../http/secret.ts";
import { watchSaves } from "../preview/savewatch.ts";
import { PLACES } from "./buildplaces.ts";
import { checkFree, type ListeningPlace, StartRefusal } from "./listening.ts";
import { print } from "./print.ts";
import { publishAndTell } from "./publishrun.ts";
import { liveSiteAt, NO_TOKEN } from "./sitetoken.ts";
import { QUIET, runWranglerDev } from "./wranglerdev.ts";

/** How long to wait for the site to answer, and how often to look, in ms. */
const PATIENCE = 120_000;
const LOOK = 500;

/** Makes the tables in wrangler's local database, where they are not there yet. @throws StartRefusal */
function makeTables(): void {
  const { status, stdout, stderr } = spawnSync("wrangler", ["d1", "migrations", "apply", "CATALOG", "--local"], {
    // Without a terminal wrangler asks nobody whether it may.
    env: { ...process.env, ...QUIET, CI: "1" },
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  if (status === 0) return;
  throw new StartRefusal(`${stdout}${stderr}start: the tables could not be made: wrangler says why above`, 1);
}

/** Waits for as long as anything else goes on. */
function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms).unref());
}

/** Whether the endpoint is there, after a while. */
async function answers(site: string): Promise<boolean> {
  for (let waited = 0; waited < PATIENCE; waited += LOOK) {
    try {
      const { status } = await fetch(`${site}/publish/token`);
      if (status === 401) return true;
    } catch {}
    await pause(LOOK);
  }
  return false;
}

/** Publishes a folder whenever it is called; once more where something was saved meanwhile. */
function publisher(contentFolder: string, site: string, token: string): () => void {
  const memory = new CheckMemory();
  let isRunning = false;
  let isWanted = false;
  const run = async (): Promise<void> => {
    isRunning = true;
    do {
      isWanted = false;
      const now = new Date();
      writePictures(contentFolder, now, memory);
      const siteAt = () => ({ ...liveSiteAt(site, token), wait: pause });
      const leave = { letGo: [], over: [] };
      await publishAndTell({ contentFolder, siteAt, leave, isDryRun: false, now, memory }, NO_TOKEN);
    } while (isWanted);
    isRunning = false;
  };
  return () => {
    if (isRunning) isWanted = true;
    else void run();
  };
}

/** Puts new pictures where the Worker serves them from; what is wrong with the content is told by whoever publishes it. */
function writePictures(contentFolder: string, now: Date, memory: CheckMemory): void {
  try {
    build({ ...PLACES, contentFolder, now, memory });
  } catch (error) {
    if (!(error instanceof OutputFailure)) throw error;
    print(process.stderr, [`start: ${error.message}`]);
  }
}

/**
 * Serves a content folder from the live catalog, in wrangler's database on this machine, without an account: it is
 * published as soon as the Worker answers, and again after every save, with a token that holds as long as this runs.
 * @throws StartRefusal where it cannot be
 */
export async function startLive(place: ListeningPlace, contentFolder: string): Promise<number> {
  const { ip, port } = place;
  await checkFree(place);
  writePictures(contentFolder, new Date(), new CheckMemory());
  if (!existsSync(join(PLACES.outputFolder, "catalog.bin"))) {
    throw new StartRefusal("start: nothing was built yet, and content/ has mistakes: npm run check lists them", 1);
  }
  makeTables();
  const token = randomBytes(32).toString("base64url");
  const site = `http://localhost:${port}`;
  const publish = publisher(contentFolder, site, token);
  let isThere = false;
  let isEnded = false;
  const saves = watchSaves([contentFolder], () => isThere && publish());
  print(process.stdout, [
    `${site}/ with the live catalog, and ${contentFolder}/ published into it; Ctrl-C ends it`,
    "",
  ]);
  void answers(site).then((found) => {
    if (isEnded) return;
    isThere = found;
    if (found) publish();
    else print(process.stderr, [`start: ${site} did not answer, so nothing was published`]);
  });
  const variables = [`SITE_URL:${site}`, `PUBLISH_TOKENS:local:${await secretDigest(token)}`];
  const options = ["--ip", ip, "--port", String(port), ...variables.flatMap((variable) => ["--var", variable])];
  try {
    return await runWranglerDev(options);
  } finally {
    isEnded = true;
    saves.close();
  }
}
