import type { Catalog } from "../catalog/catalog.ts";
import { membershipsOf } from "../catalog/membership.ts";
import { everyEntry } from "../catalog/traversal.ts";
import { type HubWorld, tellHub } from "../push/hub.ts";
import { EVERYTHING, type Slice, sliceName, sliceTag } from "../site/slice.ts";
import { type Purge, purgeTags } from "./edgepurge.ts";
import { feedTopics } from "./errands.ts";

/** How often the clock's events are looked for, in ms. */
const EVERY = 60_000;

/** How often what a missed run left is looked for, and how far back, in ms. */
const HOUR = 3_600_000;
const LOOK_BACK = 2 * HOUR;

/** Since when a run looks: since the last one; once an hour for what runs that never came would have seen, too. */
function startOf(moment: number): number {
  return moment - (moment % HOUR < EVERY ? LOOK_BACK : EVERY);
}

/** The slices in which something appeared or expired by the clock alone. */
async function slicesMoved(catalog: Catalog, since: Date, until: Date): Promise<Slice[]> {
  const { changes = Number.POSITIVE_INFINITY } = await catalog.horizon(since);
  if (changes > until.getTime()) return [];
  const [before, after] = await Promise.all([since, until].map((now) => everyEntry(catalog, now, () => true)));
  const slugs = [before, after].map((entries = []) => new Set(entries.map(({ slug }) => slug)));
  const gone = (before ?? []).filter(({ slug }) => slugs[1]?.has(slug) !== true);
  const come = (after ?? []).filter(({ slug }) => slugs[0]?.has(slug) !== true);
  const moved = await catalog.read([...gone, ...come]);
  const slices = moved.flatMap((article) => Array.from(membershipsOf(article), ([slice]) => slice));
  return [...new Map([EVERYTHING, ...slices].map((slice) => [sliceName(slice), slice])).values()];
}

/** What a run of the clock needs. */
export interface BundleEvents extends HubWorld {
  readonly catalog: Catalog;
  readonly purge: Purge | undefined;
  /** The moment of the run. */
  readonly now: Date;
}

/**
 * Purges and pings what an embargo's end or an expiry changed in the bundle. Nothing is remembered between runs, so a run
 * looks back a minute, and the first of an hour two hours: what it repeats does no harm.
 */
export async function runBundleEvents({ catalog, purge, now, ...world }: BundleEvents): Promise<void> {
  const slices = await slicesMoved(catalog, new Date(startOf(now.getTime())), now);
  if (slices.length === 0) return;
  await purgeTags(slices.map(sliceTag), false, purge);
  const { publication } = await catalog.masthead();
  const topics = slices.flatMap((slice) => feedTopics(publication.url, slice));
  for (const hub of publication.hubs) {
    const { failure } = await tellHub(hub, topics, world);
    if (failure !== undefined) console.error(JSON.stringify({ level: "error", event: "hub not told", hub, failure }));
  }
}
