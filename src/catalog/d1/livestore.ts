import { CatalogUnavailable } from "../unavailable.ts";
import { entryIn, readBefore, verdictsOf } from "./beforewrite.ts";
import { fingerprintCandidate } from "./contentdigest.ts";
import type { Database, Session, SqlRow } from "./database.ts";
import { keptIn, latestIn, versionIn } from "./keptrow.ts";
import { numberIn, textIn, textOrNone } from "./row.ts";
import type {
  Errand,
  KeptVersion,
  LiveArticle,
  LiveOutlet,
  LivePublication,
  Page,
  Store,
  Version,
  Writer,
} from "./store.ts";
import type { Applied, Touched, Write, WriteOutcome } from "./storewrite.ts";
import { noteDue, together, UNTOUCHED, writeAll } from "./transaction.ts";
import { readAll, writing } from "./transition.ts";

/** How many writes one transaction takes. */
const MOST_WRITES = 50;

/** How often a transaction is tried again when another one came in between. */
const TRIES = 10;

/** What a store may be given in tests. */
export interface StoreOptions {
  /** The letters that an article's fingerprint may be. @see fingerprintCandidate */
  readonly candidate?: typeof fingerprintCandidate;
}

/** The phase of an article that is neither embargoed nor expired. */
const VISIBLE = 1;

/** Another transaction was written since this one was read. */
function isOvertaken(error: unknown): boolean {
  return error instanceof Error && error.message.includes("state.serial");
}

class LiveStore implements Store {
  readonly #database: Database;
  readonly #candidate: typeof fingerprintCandidate;
  #bookmark: string | undefined;

  constructor(database: Database, { candidate = fingerprintCandidate }: StoreOptions) {
    this.#database = database;
    this.#candidate = candidate;
  }

  bookmark(): string | undefined {
    return this.#bookmark;
  }

  async apply(writes: readonly Write[], writer: Writer): Promise<Applied> {
    if (writes.length > MOST_WRITES) throw new RangeError(`catalog: more than ${MOST_WRITES} writes at once`);
    if (writes.length === 0) return { ...UNTOUCHED, outcomes: [] };
    return this.#again(async (session) => {
      const before = await readBefore(session, writes);
      const verdicts = await verdictsOf(session, writes, before);
      const touched = await writeAll(session, writes, verdicts, before, writer, this.#candidate);
      const outcomes = verdicts.map(
        (verdict): WriteOutcome =>
          "outcome" in verdict ? verdict.outcome : { is: "written", version: verdict.version },
      );
      return { ...touched, outcomes };
    });
  }

  async due(now: Date): Promise<Touched> {
    const all: Touched[] = [];
    for (;;) {
      const touched = await this.#again((session) => noteDue(session, now.getTime()));
      if (touched === undefined) return together(all);
      all.push(touched);
    }
  }

  async errands(limit: number): Promise<readonly Errand[]> {
    const [rows = []] = await this.#asked([["errands", limit]]);
    return rows.flatMap((row): Errand[] => {
      const [number, kind, subject] = [numberIn(row, "number"), textIn(row, "kind"), textIn(row, "subject")];
      if (kind === "purge") return [{ number, kind, tag: subject }];
      if (kind === "ping") return [{ number, kind, hub: textIn(row, "hub"), slice: subject }];
      return kind === "purge everything" ? [{ number, kind }] : [];
    });
  }

  async done(numbers: readonly number[]): Promise<void> {
    if (numbers.length === 0) return;
    await this.#session((session) => session.batch([writing(session, "deleteErrands", JSON.stringify(numbers))]));
  }

  async idOf(slug: string): Promise<string | undefined> {
    const [[row] = []] = await this.#asked([["slugs", JSON.stringify([slug])]]);
    return textOrNone(row, "id");
  }

  async article(id: string): Promise<KeptVersion | undefined> {
    const [[row] = []] = await this.#asked([["kept", JSON.stringify([id])]]);
    return keptIn(row);
  }

  async versions(id: string, limit: number, before = Number.MAX_SAFE_INTEGER): Promise<readonly Version[]> {
    const [rows = []] = await this.#asked([["versions", id, limit, before]]);
    return rows.map(versionIn);
  }

  async version(id: string, version: number): Promise<KeptVersion | undefined> {
    const [[row] = []] = await this.#asked([["version", id, version]]);
    return keptIn(row);
  }

  async purgeHistory(id: string): Promise<number> {
    const kept = await this.#asked([["versions", id, Number.MAX_SAFE_INTEGER - 1, Number.MAX_SAFE_INTEGER]]);
    const standing = await this.#asked([["kept", JSON.stringify([id])]]);
    const texts = (kept[0] ?? []).map(versionIn).filter(({ isKept }) => isKept).length;
    await this.#session((session) => session.batch([writing(session, "purgeTexts", id)]));
    return texts - (standing[0]?.length ?? 0);
  }

  async articles(limit: number, after = ""): Promise<Page<LiveArticle>> {
    const [rows = []] = await this.#asked([["articlesAfter", limit, after]]);
    return pageOf(rows, limit, "id", (row) => {
      const { version, by, at, digest } = latestIn({ ...row, change: "put" });
      const [id, slug, title] = [textIn(row, "id"), textIn(row, "slug"), textIn(row, "title")];
      const [isWithdrawn, isVisible] = [numberIn(row, "withdrawn") === 1, numberIn(row, "phase") === VISIBLE];
      return { id, slug, title, version, by, at, digest, isWithdrawn, isVisible };
    });
  }

  async outlets(limit: number, after = ""): Promise<Page<LiveOutlet>> {
    const [rows = []] = await this.#asked([["outletsAfter", limit, after]]);
    return pageOf(rows, limit, "key", (row) => {
      const { version, by, at } = entryIn(row);
      return { key: textIn(row, "key"), entry: JSON.parse(textIn(row, "record")), version, by, at };
    });
  }

  async publication(): Promise<LivePublication | undefined> {
    const [[row] = []] = await this.#asked([["publication"]]);
    if (row === undefined) return undefined;
    const { version, by, at } = entryIn(row);
    return { publication: JSON.parse(textIn(row, "record")), version, by, at };
  }

  /** Does something that reads and then writes, again where another transaction came in between. */
  async #again<Result>(act: (session: Session) => Promise<Result>): Promise<Result> {
    for (let tries = 1; ; tries++) {
      try {
        return await this.#session(act);
      } catch (error) {
        if (tries === TRIES || !(error instanceof CatalogUnavailable) || !isOvertaken(error.cause)) throw error;
      }
    }
  }

  /** Writes go to the primary, and reads that lead to writes with them. */
  async #session<Result>(act: (session: Session) => Promise<Result>): Promise<Result> {
    const session = this.#database.withSession("first-primary");
    try {
      const result = await act(session);
      this.#bookmark = session.getBookmark() ?? undefined;
      return result;
    } catch (error) {
      throw new CatalogUnavailable("the database did not do what it was asked", error);
    }
  }

  #asked(readings: Parameters<typeof readAll>[1]) {
    return this.#session((session) => readAll(session, readings));
  }
}

function pageOf<Item>(rows: readonly SqlRow[], limit: number, column: string, make: (row: SqlRow) => Item): Page<Item> {
  const shown = rows.slice(0, limit);
  const next = rows.length > shown.length ? textOrNone(shown.at(-1), column) : undefined;
  return { items: shown.map(make), ...(next === undefined ? {} : { next }) };
}

/** The store behind which a D1 database stands, with its migrations applied. */
export function liveStore(database: Database, options: StoreOptions = {}): Store {
  return new LiveStore(database, options);
}
