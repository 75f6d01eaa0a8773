import { type CutKind, EVERYTHING } from "../site/slice.ts";
import type { Catalog, EntryState, SliceSummary } from "./catalog.ts";

/** How much is asked of the catalog at a time. */
const STEP = 1000;

/** All slices of a kind with anything visible, by key. */
export async function everySlice(catalog: Catalog, kind: CutKind, now: Date): Promise<SliceSummary[]> {
  const all: SliceSummary[] = [];
  let after: string | undefined;
  do {
    const list = await catalog.slices(kind, { now, limit: STEP, after });
    all.push(...list.slices);
    after = list.next;
  } while (after !== undefined);
  return all;
}

/** Every visible entry, newest first, as long as it is wanted. @param isWanted false ends the walk */
export async function everyEntry(
  catalog: Catalog,
  now: Date,
  isWanted: (entry: EntryState) => boolean,
): Promise<EntryState[]> {
  const all: EntryState[] = [];
  let after: string | undefined;
  do {
    const stretch = await catalog.stretch(EVERYTHING, { now, limit: STEP, after });
    for (const entry of stretch.entries) {
      if (!isWanted(entry)) return all;
      all.push(entry);
    }
    after = stretch.next;
  } while (after !== undefined);
  return all;
}
