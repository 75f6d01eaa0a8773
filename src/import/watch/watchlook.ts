import { entryOf, type OutletEntries } from "../../article/outlet.ts";
import type { Entry } from "../feed/feedentry.ts";
import { EXIT, ImportFailure } from "../material/failure.ts";
import type { Watched } from "./watchlist.ts";
import type { WatchMemory } from "./watchmemory.ts";

/** An entry that is new since the last look. */
export interface Arrival {
  readonly feed: string;
  readonly id: string;
  readonly title: string;
  readonly day: string;
  /** Who publishes it. */
  readonly outlet: string;
  /** Which of the words of interest it has. */
  readonly words: readonly string[];
  /** What the outlet's terms say of republishing. */
  readonly terms: string;
}

/** What a look at all feeds brought. */
export interface WatchLook {
  readonly arrivals: readonly Arrival[];
  /** Why a feed could not be read. */
  readonly failures: readonly string[];
  readonly memory: WatchMemory;
}

/** Reads the entries of one feed. */
export type FeedReader = (address: string) => Promise<readonly Entry[]>;

/** What an entry is known by; a feed without ids is known by its addresses and headlines. */
export function entryId({ id, statement }: Entry): string {
  return id ?? statement.url ?? statement.title ?? "";
}

function wordsIn({ html, text: plain, statement }: Entry, words: readonly string[]): readonly string[] {
  const { title, summary, topics = [] } = statement;
  const body = plain ?? html?.replace(/<[^<>]*>/gu, " ");
  const text = [title, summary, ...topics, body].join("\n").toLowerCase();
  return words.filter((word) => text.includes(word));
}

function arrival(entry: Entry, { feed, outlet, words }: Watched, outlets: OutletEntries): Arrival {
  const known = outlet === undefined ? undefined : entryOf(outlets, outlet);
  const { title = "no headline", published, site } = entry.statement;
  return {
    feed,
    id: entryId(entry),
    title,
    day: published?.slice(0, 10) ?? "no date",
    outlet: known?.name ?? site?.name ?? URL.parse(feed)?.hostname ?? feed,
    words: wordsIn(entry, words),
    terms: known?.terms.republish ?? "not said",
  };
}

/** What is new in one feed, and what it holds altogether. */
async function lookAt(watched: Watched, seen: ReadonlySet<string>, outlets: OutletEntries, read: FeedReader) {
  try {
    const entries = await read(watched.feed);
    const fresh = entries.filter((entry) => !seen.has(entryId(entry)));
    const wanted = fresh.filter((entry) => watched.words.length === 0 || wordsIn(entry, watched.words).length > 0);
    return { watched, ids: entries.map(entryId), arrivals: wanted.map((entry) => arrival(entry, watched, outlets)) };
  } catch (error) {
    if (!(error instanceof ImportFailure)) throw error;
    return { watched, failure: error.message };
  }
}

/** One feed of a host after the other, the hosts side by side: no server is asked for two things at once. */
async function byHost<Result>(list: readonly Watched[], work: (one: Watched) => Promise<Result>): Promise<Result[]> {
  const hosts = Map.groupBy(list, ({ feed }) => URL.parse(feed)?.host ?? feed);
  const results = await Promise.all(
    [...hosts.values()].map(async (feeds) => {
      const found: Result[] = [];
      for (const feed of feeds) found.push(await work(feed));
      return found;
    }),
  );
  return results.flat();
}

/**
 * Looks at every feed of the watch list, and at nothing else.
 * @param last the last look, if there was one @param now RFC 3339
 * @returns what is new since, the newest first
 * @throws ImportFailure where none of the feeds can be read
 */
export async function lookAtFeeds(
  list: readonly Watched[],
  outlets: OutletEntries,
  last: WatchMemory | undefined,
  now: string,
  read: FeedReader,
): Promise<WatchLook> {
  const seen = (feed: string) => new Set(last?.seen[feed] ?? []);
  const found = await byHost(list, (watched) => lookAt(watched, seen(watched.feed), outlets, read));
  const failures = found.flatMap(({ failure }) => failure ?? []);
  if (failures.length > 0 && failures.length === list.length)
    throw new ImportFailure(`none of the feeds in watch.yaml can be read:\n${failures.join("\n")}`, EXIT.fetch);
  const arrivals = found
    .flatMap(({ arrivals: new_ = [] }) => new_)
    .sort((a, b) => (a.day === b.day ? 0 : a.day < b.day ? 1 : -1));
  const read_ = found.flatMap(({ watched, ids }) => (ids === undefined ? [] : [[watched.feed, ids] as const]));
  const shown = arrivals.map(({ feed, id, title }) => ({ feed, id, title }));
  return { arrivals, failures, memory: { at: now, seen: { ...last?.seen, ...Object.fromEntries(read_) }, shown } };
}
