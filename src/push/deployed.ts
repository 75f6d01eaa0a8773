import { readFileSync } from "node:fs";
import { bundledCatalog, bundledRendering } from "../catalog/bundle/bundledcatalog.ts";
import { type Print, prepare } from "./announce.ts";
import { deployedEntries } from "./deployedentries.ts";
import type { HubWorld } from "./hub.ts";
import type { Pending } from "./pending.ts";
import { type Vanishing, vanishing } from "./vanishing.ts";

/** Where what a hub could not be told is left for the next run. */
export const PENDING_FILE = ".build/push.json";

/** Hubs as they are, and time as it passes. */
export const WORLD: HubWorld = {
  fetch,
  wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
};

function builtBundle(): ArrayBuffer {
  return new Uint8Array(readFileSync(".build/catalog.bin")).buffer;
}

/** What would vanish by a deploy; or, where the deployed site does not say what it shows, why not. */
export interface Loss {
  readonly vanishing: readonly Vanishing[];
  /** Why nothing could be compared, where nothing answers or what answers is not understood. */
  readonly reason?: string;
  /** Whether something is deployed that could not be read, so that nobody knows what would vanish. */
  readonly isUnknown: boolean;
  /** Whether the deployed site takes what is published to it, so that a deploy changes no article. */
  readonly isLive?: boolean;
}

/** How long the deployed site may take to answer, in ms. */
const PATIENCE = 15_000;

/** The status with which the deployed site answers; none where it does not. */
async function statusAt(url: string, method: "GET" | "HEAD", { fetch }: HubWorld): Promise<number | undefined> {
  try {
    const response = await fetch(url, { method, redirect: "manual", signal: AbortSignal.timeout(PATIENCE) });
    await response.body?.cancel();
    return response.status;
  } catch {
    return undefined;
  }
}

/** Whether somebody may publish to a site: only then there is anything below `/publish`, for whoever has a token. */
async function takesPublishes(site: string, world: HubWorld): Promise<boolean> {
  return (await statusAt(`${site}/publish/articles`, "GET", world)) === 401;
}

/** Whether the deployed site says of an article that it was taken back: then everybody has heard of it. */
async function isTakenBack(url: string, world: HubWorld): Promise<boolean> {
  return (await statusAt(url, "HEAD", world)) === 410;
}

/**
 * Which articles that the deployed site shows the build in `.build/` would take away without a word.
 * @param site the address of the deployed site, where it is not the one in publication.yaml
 */
export async function lossNow(now: Date, site: string | undefined, world: HubWorld = WORLD): Promise<Loss> {
  const bundle = builtBundle();
  const build = { catalog: bundledCatalog(bundle, site), rendering: bundledRendering(bundle), now };
  const deployed = await deployedEntries(build, world);
  if (deployed.kind !== "entries") {
    return { vanishing: [], reason: deployed.reason, isUnknown: deployed.kind === "unreadable" };
  }
  const lost = await vanishing(deployed.entries, build.catalog, now);
  if (lost.length > 0 && (await takesPublishes((await build.catalog.masthead()).publication.url, world))) {
    return { vanishing: [], isUnknown: false, isLive: true };
  }
  const gone = await Promise.all(lost.map(({ url }) => isTakenBack(url, world)));
  return { vanishing: lost.filter((_, index) => gone[index] === false), isUnknown: false };
}

/** What the build in `.build/` changes of the deployed site, and what an earlier run could not tell. */
export async function pendingNow(now: Date, print: Print): Promise<Pending> {
  const { pending, unknown } = await prepare(builtBundle(), PENDING_FILE, now, WORLD.fetch);
  for (const reason of unknown) print(`push: taken for changed, because the deployed site did not answer: ${reason}`);
  return pending;
}
