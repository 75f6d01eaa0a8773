import { boundsOf, monthOf, type Part } from "../../site/month.ts";
import type { EntryState, Stretch } from "../catalog.ts";
import { usesIn } from "../usescode.ts";
import type { SqlRow } from "./database.ts";
import type { Rows } from "./round.ts";
import { numberIn, numberOrNone, textIn, textOrNone } from "./row.ts";

/** Which version of which article an entry shows. */
export interface Handle {
  readonly id: string;
  readonly version: number;
}

/** Whether an entry's handle is one of this catalog's. */
export function isHandle(handle: unknown): handle is Handle {
  return typeof handle === "object" && handle !== null && "id" in handle && "version" in handle;
}

function stateIn(row: SqlRow): EntryState {
  const handle: Handle = { id: textIn(row, "id"), version: numberIn(row, "version") };
  const uses = usesIn(textOrNone(row, "uses") ?? "");
  return {
    handle,
    slug: textIn(row, "slug"),
    published: numberIn(row, "published"),
    updated: numberIn(row, "updated"),
    fingerprint: textIn(row, "fingerprint"),
    isCanonical: numberIn(row, "canonical") === 1,
    isWithdrawn: numberIn(row, "withdrawn") === 1,
    ...(uses && { uses }),
  };
}

/** When the clock will change something in the slice; in the month of the part asked for, if there is one. */
function changesIn(rows: Rows, waiting: number | undefined, part: Part | undefined): number {
  const expiries = rows.map((row) => numberOrNone(row, "expires") ?? Number.POSITIVE_INFINITY);
  const bounds = part && boundsOf(part.month);
  const isElsewhere = bounds && waiting !== undefined && (waiting < bounds.start || waiting >= bounds.end);
  return Math.min(...expiries, isElsewhere ? Number.POSITIVE_INFINITY : (waiting ?? Number.POSITIVE_INFINITY));
}

/**
 * A stretch of a slice.
 * @param rows its entries, and at the end the first one of the rest, which tells its part of a month
 * @param ground what the stretch rests on
 * @see QUESTIONS.entries, QUESTIONS.grounds
 */
export function stretchIn(
  rows: Rows,
  ground: SqlRow | undefined,
  moment: number,
  part: Part | undefined,
): Omit<Stretch, "grounds"> {
  const beyond = rows.find((row) => numberOrNone(row, "part") !== undefined);
  const entries = rows.filter((row) => row !== beyond).map(stateIn);
  const changes = changesIn(rows, numberOrNone(ground, "waiting"), part);
  const modified = Math.max(0, ...entries.map(({ updated }) => updated), numberOrNone(ground, "expired") ?? 0);
  const last = entries.at(-1);
  return {
    entries,
    modified: Math.min(modified, moment),
    ...(Number.isFinite(changes) ? { changes } : {}),
    ...(beyond === undefined || last === undefined
      ? {}
      : {
          next: `${last.published}/${last.slug}`,
          rest: { month: monthOf(numberIn(beyond, "published")), number: numberIn(beyond, "part") },
        }),
  };
}
