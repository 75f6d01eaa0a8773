import type { Errand, Store } from "../catalog/d1/store.ts";
import { type HubWorld, tellHub } from "../push/hub.ts";
import { FORMAT_NAMES } from "../site/formats.ts";
import { EVERYTHING, kindOf, type Slice } from "../site/slice.ts";
import { feedUrl } from "../site/urls.ts";
import { type Purge, purgeTags } from "./edgepurge.ts";

/** What running errands needs. */
export interface ErrandWorld extends HubWorld {
  readonly store: Store;
  readonly purge: Purge | undefined;
  /** The site's origin. */
  readonly site: string;
  /** How long any Worker may take for true what the database said before, in ms: until then the edge stays as it is. */
  readonly lease?: number;
}

/** How many errands are looked at in one run; what is left is for the next one. */
const AT_ONCE = 1000;

/** The slice of this name. @see sliceName */
function sliceNamed(name: string): Slice | undefined {
  const cut = name.indexOf("/");
  if (cut < 0) return name === "" ? EVERYTHING : undefined;
  const kind = kindOf(name.slice(0, cut));
  return kind && { kind, key: name.slice(cut + 1) };
}

function purgesAmong(errands: readonly Errand[]): Exclude<Errand, { kind: "ping" }>[] {
  return errands.flatMap((errand) => (errand.kind === "ping" ? [] : [errand]));
}

/**
 * Takes out of the edge cache what is no longer true: one call, unless there are more tags than one takes; and not before
 * no Worker would fill it again with what is old.
 * @param hasWritten whether something was written just now, so that it must be true everywhere once this is done
 * @returns whether the edge now has nothing old; what was refused is remembered, and tried again by the next run
 */
export async function purgeEdge(
  { store, purge, wait, lease = 0 }: Pick<ErrandWorld, "store" | "purge" | "wait" | "lease">,
  hasWritten = false,
): Promise<boolean> {
  const errands = purgesAmong(await store.errands(AT_ONCE));
  if (lease > 0 && (hasWritten || errands.length > 0)) await wait(lease);
  const tags = errands.flatMap((errand) => (errand.kind === "purge" ? [errand.tag] : []));
  const isEverything = errands.some(({ kind }) => kind === "purge everything");
  if (!(await purgeTags(tags, isEverything, purge))) return false;
  if (errands.length > 0) await store.done(errands.map(({ number }) => number));
  return true;
}

/** The feeds of a slice, in every format: what a hub is told of when the slice changes. */
export function feedTopics(site: string, slice: Slice): string[] {
  return FORMAT_NAMES.map((name) => feedUrl(site, slice, name));
}

/**
 * Tells the hubs which feeds changed, once the edge has nothing old of them: hubs fetch what they are told of.
 * @returns how many could not be told; they are remembered, and told by the next run
 */
export async function tellHubs({ store, site, ...world }: Omit<ErrandWorld, "purge" | "lease">): Promise<number> {
  const byHub = new Map<string, Map<string, number>>();
  for (const errand of await store.errands(AT_ONCE)) {
    if (errand.kind !== "ping") continue;
    const topics = byHub.get(errand.hub) ?? new Map<string, number>();
    byHub.set(errand.hub, topics);
    const slice = sliceNamed(errand.slice);
    for (const topic of slice === undefined ? [] : feedTopics(site, slice)) topics.set(topic, errand.number);
  }
  let left = 0;
  for (const [hub, topics] of byHub) {
    const { failed, failure } = await tellHub(hub, [...topics.keys()], world);
    if (failure !== undefined) console.error(JSON.stringify({ level: "error", event: "hub not told", hub, failure }));
    const open = new Set(failed.map((topic) => topics.get(topic)));
    left += failed.length;
    await store.done([...new Set(topics.values())].filter((number) => !open.has(number)));
  }
  return left;
}

/** Runs whatever errands there are: first the edge cache, then the hubs. */
export async function runErrands(world: ErrandWorld): Promise<void> {
  if (await purgeEdge(world)) await tellHubs(world);
}
