import { edgeTag } from "../http/caching.ts";

/** What to take out of the edge cache. */
export type PurgeOrder = { readonly tags: readonly string[] } | { readonly purgeEverything: true };

/** Takes something out of the edge cache, as `ctx.cache.purge` does; none where there is no edge cache. */
export type Purge = (order: PurgeOrder) => Promise<{ readonly success: boolean; readonly errors?: unknown }>;

/** A call of the platform's takes this many tags; more than a few calls in a row are refused. */
const TAGS_A_CALL = 100;
const MOST_CALLS = 5;

/** As few calls as possible: each tag once, and everything at once where there are too many. */
function ordersFor(names: readonly string[], isEverything: boolean): PurgeOrder[] {
  const tags = [...new Set(names.map(edgeTag))];
  if (isEverything || tags.length > TAGS_A_CALL * MOST_CALLS) return [{ purgeEverything: true }];
  const calls = Array.from({ length: Math.ceil(tags.length / TAGS_A_CALL) }, (_, call) => call * TAGS_A_CALL);
  return calls.map((start) => ({ tags: tags.slice(start, start + TAGS_A_CALL) }));
}

/** Whether the edge cache did as it was told. */
async function isPurged(order: PurgeOrder, purge: Purge): Promise<boolean> {
  try {
    const { success, errors } = await purge(order);
    if (!success) console.error(JSON.stringify({ level: "error", event: "purge refused", errors }));
    return success;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    console.error(JSON.stringify({ level: "error", event: "purge refused", message }));
    return false;
  }
}

/**
 * Takes out of the edge cache whatever has one of these tags: in one call, unless there are more than one takes.
 * @returns whether all of it is out; what was refused is logged
 */
export async function purgeTags(
  names: readonly string[],
  isEverything: boolean,
  purge: Purge | undefined,
): Promise<boolean> {
  for (const order of purge === undefined ? [] : ordersFor(names, isEverything)) {
    if (purge !== undefined && !(await isPurged(order, purge))) return false;
  }
  return true;
}
