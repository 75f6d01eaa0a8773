import type { Entry } from "../feed/feedentry.ts";
import { EXIT, ImportFailure } from "../material/failure.ts";
import { entryId } from "./watchlook.ts";
import type { WatchMemory } from "./watchmemory.ts";

/** An entry of the last table: where it stands. */
export type Picked = WatchMemory["shown"][number];

/**
 * The entry of the last table that the editor picks.
 * @param wanted its number from 1, `latest`, or its id
 * @throws ImportFailure where there is none
 */
export function picked(last: WatchMemory | undefined, wanted: string): Picked {
  const shown = last?.shown ?? [];
  if (shown.length === 0)
    throw new ImportFailure(
      "--entry: there is no table to pick from: npm run import -- --watch-list shows what is new",
      EXIT.usage,
    );
  const place = wanted === "latest" ? 1 : /^[1-9]\d*$/u.test(wanted) ? Number(wanted) : 0;
  const found = shown.find(({ id }) => id === wanted) ?? shown[place - 1];
  if (found !== undefined) return found;
  throw new ImportFailure(`--entry: ${wanted} is not in the last table, which has ${shown.length} rows`, EXIT.usage);
}

/**
 * The picked entry as its feed has it now.
 * @throws ImportFailure where it is gone from the feed
 */
export function stillThere({ feed, id, title }: Picked, entries: readonly Entry[]): Entry {
  const found = entries.find((entry) => entryId(entry) === id);
  if (found !== undefined) return found;
  throw new ImportFailure(`${feed}: has “${title}” no more: import the article's own page`, EXIT.fetch);
}

/** The page to import, where the feed carries only the beginning of an article; nothing where it carries the text. */
export function pageOf({ isSummary, statement }: Entry): string | undefined {
  return isSummary ? statement.url : undefined;
}
