import { bundledCatalog, bundledRendering } from "../catalog/bundle/bundledcatalog.ts";
import { changedTopics } from "./changed.ts";
import { type HubWorld, tellHub } from "./hub.ts";
import { merged, type Pending, readPending, writePending } from "./pending.ts";

/** What is to be told, and what was found on the way. */
export interface Announcement {
  readonly pending: Pending;
  /** Feeds of which the deployed site would not tell; they count as changed. */
  readonly unknown: readonly string[];
}

/**
 * Which hubs are to be told of which feeds: those that the new build changes, and those that an earlier run could not
 * tell. Asks the deployed site, so this comes before the deploy.
 * @param bundle the new build's catalog
 * @param file where an earlier run left what it could not tell
 */
export async function prepare(bundle: ArrayBuffer, file: string, now: Date, ask: typeof fetch): Promise<Announcement> {
  const catalog = bundledCatalog(bundle);
  const { hubs } = (await catalog.masthead()).publication;
  if (hubs.length === 0) return { pending: {}, unknown: [] };
  const { topics, unknown } = await changedTopics({ catalog, rendering: bundledRendering(bundle), now, fetch: ask });
  const pending = merged(readPending(file), hubs, topics);
  return { pending, unknown };
}

function counted(topics: readonly string[]): string {
  return `${topics.length} changed feed${topics.length === 1 ? "" : "s"}`;
}

/** What a run prints. */
export type Print = (line: string) => void;

/** What would be told, one line each. */
export function list(pending: Pending, print: Print): void {
  const hubs = Object.entries(pending).filter(([, topics]) => topics.length > 0);
  if (hubs.length === 0) print("push: no hub has anything to be told");
  for (const [hub, topics] of hubs) for (const topic of topics) print(`push: ${hub} <- ${topic}`);
}

/**
 * Tells each hub what it has still to be told, and remembers in the file what did not get through.
 * @returns whether every hub knows everything
 */
export async function announce(pending: Pending, file: string, around: HubWorld, print: Print): Promise<boolean> {
  const left: Record<string, readonly string[]> = {};
  for (const [hub, topics] of Object.entries(pending)) {
    if (topics.length === 0) continue;
    const { failed, failure } = await tellHub(hub, topics, around);
    if (failure === undefined) {
      print(`push: ${hub} was told of ${counted(topics)}`);
      continue;
    }
    left[hub] = failed;
    print(
      `push: ${hub} was not told of ${counted(failed)}: ${failure}: ` +
        "readers get them all the same when they poll; npm run ping tries again",
    );
  }
  writePending(file, left);
  return Object.keys(left).length === 0;
}
