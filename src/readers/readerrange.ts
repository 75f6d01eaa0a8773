import type { ReaderFigures } from "./readerbook.ts";

/** How often a program can usefully poll in a day: an answer is fresh for five minutes. */
const MOST_POLLS = 288;

/** How many people read, as far as polls tell. */
export interface ReaderRange {
  /** What services say, added up; of each of their feeds the last word. */
  readonly told: number;
  /** How many of those who poll for themselves there are: on the busiest day, by how often one of them may poll. */
  readonly least: number;
  readonly most: number;
}

/** Who polls for others: he said for how many, at least once. */
function servicesIn({ subscribers }: ReaderFigures): ReadonlySet<string> {
  return new Set(subscribers.map(({ kind }) => kind));
}

/** Kinds that are no reader, or one that is counted elsewhere. */
const NO_READERS: ReadonlySet<string> = new Set(["a robot", "Superfeedr"]);

/**
 * From how many to how many people read: those of whom services tell, and those who poll themselves, between one poll a day
 * and one every five minutes.
 */
export function readerRange(figures: ReaderFigures): ReaderRange {
  const services = servicesIn(figures);
  const told = figures.subscribers.reduce((sum, { count }) => sum + count, 0);
  const days = new Map<string, number>();
  for (const { day, kind, count } of figures.polls) {
    if (services.has(kind) || NO_READERS.has(kind)) continue;
    days.set(day, (days.get(day) ?? 0) + count);
  }
  const busiest = Math.max(0, ...days.values());
  return { told, least: Math.ceil(busiest / MOST_POLLS), most: busiest };
}
