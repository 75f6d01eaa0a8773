import type { Catalog, EntryState } from "../catalog/catalog.ts";
import { membershipsOf } from "../catalog/membership.ts";
import { everyEntry } from "../catalog/traversal.ts";
import { EVERYTHING, type Slice, sliceName } from "../site/slice.ts";

function missingIn(these: readonly EntryState[], those: readonly EntryState[]): EntryState[] {
  const slugs = new Set(those.map(({ slug }) => slug));
  return these.filter(({ slug }) => !slugs.has(slug));
}

/** Whether anything appears or expires by the clock after one moment and not after another; costs one look at an index. */
async function isEventful(catalog: Catalog, since: Date, until: Date): Promise<boolean> {
  const { changes } = await catalog.horizon(since);
  return changes !== undefined && changes <= until.getTime();
}

/**
 * The slices that articles came into or left by the clock alone, between two moments: everything first, each once.
 * Nothing where nothing did.
 */
export async function slicesChangedBetween(catalog: Catalog, since: Date, until: Date): Promise<readonly Slice[]> {
  if (!(await isEventful(catalog, since, until))) return [];
  const [before, after] = await Promise.all([since, until].map((moment) => everyEntry(catalog, moment, () => true)));
  if (before === undefined || after === undefined) return [];
  const moved = await catalog.read([...missingIn(before, after), ...missingIn(after, before)]);
  const slices = moved.flatMap((article) => Array.from(membershipsOf(article), ([slice]) => slice));
  return [...new Map([EVERYTHING, ...slices].map((slice) => [sliceName(slice), slice])).values()];
}
