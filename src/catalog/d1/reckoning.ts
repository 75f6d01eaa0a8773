import { boundsOf, type Month, monthOf, PART_SIZE } from "../../site/month.ts";
import { GONE, LIVE, type Move, type Standing } from "./standing.ts";

/** An article's place in a slice. */
export interface MemberPlace {
  readonly ago: number;
  readonly id: string;
  readonly phase: number;
  readonly updated: number;
  readonly expires?: number;
}

/** A part of a month of a slice. @see the table of this name */
export interface PartRow {
  readonly number: number;
  /** Its oldest article. */
  readonly ago: number;
  readonly id: string;
  readonly live: number;
  readonly modified: number;
  readonly expired: number;
}

/** A month of a slice in which articles come, go or change. */
export interface TouchedMonth {
  readonly slice: string;
  readonly month: Month;
  /** Those that stand there no longer, or differently. */
  readonly left: readonly Standing[];
  /** Those that stand there now. */
  readonly came: readonly Standing[];
}

/** Whether one place is older than another. */
function isOlder(a: { ago: number; id: string }, b: { ago: number; id: string }): boolean {
  return a.ago === b.ago ? a.id > b.id : a.ago > b.ago;
}

function oldestFirst(a: MemberPlace, b: MemberPlace): number {
  return isOlder(a, b) ? -1 : isOlder(b, a) ? 1 : 0;
}

/** The months that articles leave, come to, or change in. */
export function touchedMonths(moves: readonly Move[]): TouchedMonth[] {
  const touched = new Map<string, { slice: string; month: Month; left: Standing[]; came: Standing[] }>();
  const note = (standing: Standing | undefined, side: "left" | "came") => {
    if (standing === undefined) return;
    const month = monthOf(-standing.ago);
    for (const slice of standing.slices.keys()) {
      const key = `${month} ${slice}`;
      const found = touched.get(key) ?? { slice, month, left: [], came: [] };
      found[side].push(standing);
      touched.set(key, found);
    }
  };
  for (const { before, after } of moves) {
    note(before, "left");
    note(after, "came");
  }
  return [...touched.values()];
}

/** From which part on a month has to be reckoned anew: those before it stay as they are. */
export interface Start {
  /** The number of the first part that changes. */
  readonly number: number;
  /** Between which values of `ago` its articles and those of the later ones stand. */
  readonly from: number;
  readonly to: number;
  /** The oldest article of that part, or the oldest one touched, whichever is older. */
  readonly oldest: { readonly ago: number; readonly id: string };
}

/** @param parts the parts of the month as they were, in any order */
export function startOf({ month, left, came }: TouchedMonth, parts: readonly PartRow[]): Start {
  const touched = [...left, ...came].reduce((oldest, next) => (isOlder(next, oldest) ? next : oldest));
  const holding = parts
    .filter((part) => !isOlder(touched, part))
    .reduce<PartRow | undefined>(
      (last, part) => (last === undefined || part.number > last.number ? part : last),
      undefined,
    );
  const oldest = holding ?? touched;
  const { end } = boundsOf(month);
  return { number: holding?.number ?? 1, from: 1 - end, to: oldest.ago, oldest };
}

/**
 * The parts of a month from a changed one on.
 * @param places the articles that stood from the start on, in any order
 */
export function partsFrom(
  { number, oldest }: Start,
  places: readonly MemberPlace[],
  { left, came }: TouchedMonth,
): PartRow[] {
  const gone = new Set(left.map(({ id }) => id));
  const stayed = places.filter((place) => !isOlder(place, oldest) && !gone.has(place.id));
  const all = [...stayed, ...came].sort(oldestFirst);
  const parts: PartRow[] = [];
  for (let at = 0; at < all.length; at += PART_SIZE) {
    parts.push(partOf(number + at / PART_SIZE, all.slice(at, at + PART_SIZE)));
  }
  return parts;
}

function partOf(number: number, places: readonly MemberPlace[]): PartRow {
  const live = places.filter(({ phase }) => phase === LIVE);
  const gone = places.filter(({ phase }) => phase === GONE);
  return {
    number,
    ago: places[0]?.ago ?? 0,
    id: places[0]?.id ?? "",
    live: live.length,
    modified: Math.max(0, ...live.map(({ updated }) => updated)),
    expired: Math.max(0, ...gone.map(({ expires }) => expires ?? 0)),
  };
}
