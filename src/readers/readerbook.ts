import type { Database, SqlRow, SqlValue } from "../catalog/d1/database.ts";
import { numberIn, textIn } from "../catalog/d1/row.ts";
import type { PollCounter, PublicPoll } from "./publicpoll.ts";
import { FORGET_SUBSCRIBERS, READER_QUERIES, TOLD_SUBSCRIBERS } from "./readersql.ts";

const MINUTE = 60_000;
const DAY = 86_400_000;

/** How many feeds of services are written at a time: nobody has more, and anybody may claim as many as he likes. */
const MOST_FEEDS = 500;

/** For how long what a service said of its subscribers counts, in days. */
const TOLD_FOR = 30;

/** Polls of one kind of client for one format on one day (UTC). */
export interface CountedPolls {
  readonly day: string;
  readonly kind: string;
  readonly format: string;
  readonly count: number;
}

/** For how many people a service said last that it polls a feed. */
export interface ToldSubscribers {
  readonly kind: string;
  readonly feed: string;
  readonly format: string;
  readonly count: number;
  /** In ms since 1970. */
  readonly at: number;
}

/** What is known of who polls. */
export interface ReaderFigures {
  /** The first day that was asked for. */
  readonly since: string;
  readonly polls: readonly CountedPolls[];
  readonly subscribers: readonly ToldSubscribers[];
}

/** Where polls are counted and can be read. */
export interface ReaderBook extends PollCounter {
  read(now: Date, days: number): Promise<ReaderFigures>;
}

function dayOf(moment: number): string {
  return new Date(moment).toISOString().slice(0, 10);
}

/** The polls that the live catalog's database counts: gathered, and written at most once a minute. */
class DatabaseReaderBook implements ReaderBook {
  readonly #database: Database;
  readonly #later: (work: () => Promise<unknown>) => void;
  #polls = new Map<string, number>();
  #told = new Map<string, readonly SqlValue[]>();
  #written = Number.NEGATIVE_INFINITY;
  #forgotten = "";

  constructor(database: Database, later: (work: () => Promise<unknown>) => void) {
    this.#database = database;
    this.#later = later;
  }

  saw({ kind, slice, format, subscribers, feedId, at }: PublicPoll): void {
    const key = JSON.stringify([dayOf(at), kind, format]);
    this.#polls.set(key, (this.#polls.get(key) ?? 0) + 1);
    const feed = feedId ?? `${slice} ${format}`;
    if (subscribers !== undefined && this.#told.size < MOST_FEEDS) {
      this.#told.set(`${kind} ${feed}`, [kind, feed, format, subscribers, at]);
    }
    if (at - this.#written < MINUTE) return;
    this.#written = at;
    this.#later(() => this.#write(at));
  }

  async read(now: Date, days: number): Promise<ReaderFigures> {
    const moment = now.getTime();
    const since = dayOf(moment - (days - 1) * DAY);
    const [polls, told] = await this.#database.batch([
      this.#database.prepare(READER_QUERIES.polls).bind(since),
      this.#database.prepare(TOLD_SUBSCRIBERS).bind(moment - Math.min(days, TOLD_FOR) * DAY),
    ]);
    return {
      since,
      polls: (polls?.results ?? []).map((row) => ({ day: textIn(row, "day"), ...countIn(row) })),
      subscribers: (told?.results ?? []).map((row) => ({
        feed: textIn(row, "feed"),
        at: numberIn(row, "at"),
        ...countIn(row),
      })),
    };
  }

  async #write(at: number): Promise<void> {
    const polls = [...this.#polls].map(([key, count]) => [...JSON.parse(key), count]);
    const told = [...this.#told.values()];
    this.#polls = new Map();
    this.#told = new Map();
    const today = dayOf(at);
    const isNewDay = today !== this.#forgotten;
    this.#forgotten = today;
    await this.#database.batch([
      this.#database.prepare(READER_QUERIES.count).bind(JSON.stringify(polls)),
      this.#database.prepare(READER_QUERIES.subscribers).bind(JSON.stringify(told)),
      ...(isNewDay ? [this.#database.prepare(FORGET_SUBSCRIBERS).bind(at - TOLD_FOR * DAY)] : []),
    ]);
  }
}

function countIn(row: SqlRow): Pick<CountedPolls, "kind" | "format" | "count"> {
  return { kind: textIn(row, "kind"), format: textIn(row, "format"), count: numberIn(row, "count") };
}

/**
 * The polls that the live catalog's database counts. What is gathered less than a minute before a part of the Worker ends is
 * lost with it.
 * @param later does something after the answer
 */
export function readerBook(database: Database, later: (work: () => Promise<unknown>) => void): ReaderBook {
  return new DatabaseReaderBook(database, later);
}
