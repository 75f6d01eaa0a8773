import { EXIT, ImportFailure } from "../material/failure.ts";
import type { Entry } from "./feedentry.ts";

function newest(entries: readonly Entry[]): Entry | undefined {
  return entries.reduce<Entry | undefined>(
    (best, entry) =>
      best === undefined || (entry.statement.published ?? "") > (best.statement.published ?? "") ? entry : best,
    undefined,
  );
}

/** The entries to choose from. @throws ImportFailure where there are none, whatever was to be done with them */
function checked(entries: readonly Entry[], name: string): readonly [Entry, ...Entry[]] {
  const [first, ...rest] = entries;
  if (first !== undefined) return [first, ...rest];
  throw new ImportFailure(`${name}: is a feed without entries: there is nothing to import`, EXIT.lost);
}

/** The feed's entries as a list to choose from: place, day, headline, id. @throws ImportFailure for a feed without any */
export function entryList(found: readonly Entry[], name: string): string {
  const entries = checked(found, name);
  const rows = entries.map(({ id, statement }, at) => [
    String(at + 1),
    statement.published?.slice(0, 10) ?? "no date",
    statement.title ?? "no headline",
    id ?? "",
  ]);
  const width = (column: number) => Math.max(0, ...rows.map((row) => row[column]?.length ?? 0));
  return rows
    .map(([place = "", day = "", title = "", id = ""]) =>
      `${place.padStart(width(0))}  ${day.padEnd(10)}  ${title}  ${id}`.trimEnd(),
    )
    .join("\n");
}

/**
 * The entry to import: one at a time, since outlets' terms forbid republishing wholesale.
 * @param wanted its place from 1, `latest`, or its id; may be absent where there is only one
 * @throws ImportFailure where there is no such entry
 */
export function chooseEntry(entries: readonly Entry[], wanted: string | undefined, name: string): Entry {
  const [first] = checked(entries, name);
  if (wanted === undefined && entries.length === 1) return first;
  if (wanted === undefined) {
    throw new ImportFailure(
      `${name}: is a feed of ${entries.length} entries: choose one with --entry N, --entry latest or --entry ID; --list shows them`,
      EXIT.usage,
    );
  }
  const byId = entries.find(({ id }) => id === wanted);
  const found =
    byId ??
    (wanted === "latest" ? newest(entries) : /^[1-9]\d*$/u.test(wanted) ? entries[Number(wanted) - 1] : undefined);
  if (found) return found;
  throw new ImportFailure(
    `--entry: ${wanted} is not in the feed, which has ${entries.length} entries: --list shows them`,
    EXIT.usage,
  );
}
