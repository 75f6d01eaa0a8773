import { EVERYTHING, type SliceKind } from "../site/slice.ts";
import type { Catalog, EntryState, SliceSubject } from "./catalog.ts";

/** How much is asked of the catalog at a time. */
const STEP = 1000;

/** All slices of a kind with anything visible, by key. */
export async function everySlice(
  catalog: Catalog,
  kind: Exclude<SliceKind, "everything">,
  now: Date,
): Promise<SliceSubject[]> {
  const all: SliceSubject[] = [];
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
    const page = await catalog.page(EVERYTHING, { now, limit: STEP, after });
    for (const entry of page.entries) {
      if (!isWanted(entry)) return all;
      all.push(entry);
    }
    after = page.next;
  } while (after !== undefined);
  return all;
}
