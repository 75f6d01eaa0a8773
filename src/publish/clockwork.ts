import type { Catalog } from "../catalog/catalog.ts";
import { edgeTag } from "../http/caching.ts";
import { tellHub } from "../push/hub.ts";
import { sliceName } from "../site/slice.ts";
import { slicesChangedBetween } from "./bundledevents.ts";
import { type ErrandWorld, feedTopics, isPurged, runErrands } from "./errands.ts";

/** How far back to look where it is not known what was looked at last, in ms: a new isolate does not know. */
const LOOK_BACK = 3_600_000;

/** What the bundle's events are told with. */
export interface BundleWorld extends Omit<ErrandWorld, "store" | "site"> {
  readonly catalog: Catalog;
}

/** What was looked at last: until when, in ms. */
export interface Watch {
  until?: number;
}

/**
 * What the live catalog does every minute: notes which embargoes ended and which articles expired, and runs what has
 * still to be run. A minute that was missed is made up for by the next one.
 */
export async function tickLive(world: ErrandWorld, now: Date): Promise<void> {
  await world.store.due(now);
  await runErrands(world);
}

/**
 * The same for the bundle, which has nowhere to write anything down: each isolate remembers until when it looked, and a
 * new one looks back an hour. So an event may be told twice, and is never told too early; a purge that is refused is
 * tried again a minute later.
 */
export async function tickBundle({ catalog, purge, ...world }: BundleWorld, now: Date, watch: Watch): Promise<void> {
  const since = new Date(watch.until ?? now.getTime() - LOOK_BACK);
  const slices = await slicesChangedBetween(catalog, since, now);
  const { publication } = await catalog.masthead();
  if (slices.length > 0) {
    const tags = slices.map((slice) => edgeTag(sliceName(slice) || "everything"));
    if (purge !== undefined && !(await isPurged({ tags: tags.slice(0, 100) }, purge))) return;
    const topics = slices.flatMap((slice) => feedTopics(publication.url, slice));
    for (const hub of publication.hubs) {
      const { failure } = await tellHub(hub, topics, world);
      if (failure !== undefined) console.error(JSON.stringify({ level: "error", event: "hub not told", hub, failure }));
    }
  }
  watch.until = now.getTime();
}
