import { isCanonical } from "../../article/canonical.ts";
import type { Publication } from "../../article/publication.ts";
import { isStated } from "../../article/uses.ts";
import { EVERYTHING, sliceName, sliceTag } from "../../site/slice.ts";
import type { BundledArticle } from "../bundle/encode.ts";
import { CatalogUnavailable } from "../unavailable.ts";
import { usesCode } from "../usescode.ts";
import {
  articleIdOf,
  type Fresh,
  type Latest,
  takenSlugs,
  verdictOf,
  type WriteVerdict,
  withdrawn,
} from "./admission.ts";
import { bare, contentDigest, entryDigest, fingerprintCandidate, publicationFingerprint } from "./contentdigest.ts";
import type { Database, Queryable, Session, SqlRow, SqlStatement, SqlValue } from "./database.ts";
import { keptIn, latestIn, versionIn } from "./keptrow.ts";
import { numberIn, textIn, textOrNone } from "./row.ts";
import { type Move, standingIn, standingOf } from "./standing.ts";
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
import { readAll, transitionOf, writing } from "./transition.ts";

/** How many writes one transaction takes. */
const MOST_WRITES = 50;

/** How often a transaction is tried again when another one came in between. */
const TRIES = 10;

/** How many fingerprints are looked at for one article before the store gives up: with 24 bits, never. */
const MOST_CANDIDATES = 4096;

/** How many are looked at first. */
const FIRST_CANDIDATES = 4;

/** How many events by the clock one transaction notes. */
const EVENTS = 50;

/** What a store may be given in tests. */
export interface StoreOptions {
  /** The letters that an article's fingerprint may be. @see fingerprintCandidate */
  readonly candidate?: typeof fingerprintCandidate;
}

/** The phase of an article that is neither embargoed nor expired. */
const VISIBLE = 1;

const NOTHING: Touched = { tags: [], isEverything: false, slices: [] };

/** Another transaction was written since this one was read. */
function isOvertaken(error: unknown): boolean {
  return error instanceof Error && error.message.includes("state.serial");
}

function together(all: readonly Touched[]): Touched {
  const slices = new Map(all.flatMap(({ slices }) => slices.map((slice) => [sliceName(slice), slice] as const)));
  return {
    tags: [...new Set(all.flatMap(({ tags }) => tags))],
    isEverything: all.some(({ isEverything }) => isEverything),
    slices: [...slices.values()],
  };
}

/** The errands that follow from what was touched. */
function errandRows({ tags, isEverything, slices }: Touched, hubs: readonly string[]): SqlValue[][] {
  return [
    ...(isEverything ? [["purge everything", "", ""]] : tags.map((tag) => ["purge", tag, ""])),
    ...hubs.flatMap((hub) => slices.map((slice) => ["ping", sliceName(slice), hub])),
  ];
}

/** What is read before a transaction is made. */
interface Before {
  readonly serial: number;
  readonly publication: SqlRow | undefined;
  readonly standing: ReadonlyMap<string, SqlRow>;
  readonly latest: ReadonlyMap<string, Latest>;
  readonly kept: ReadonlyMap<string, KeptVersion>;
  readonly outlets: ReadonlyMap<string, Latest>;
}

/** One article's write that goes through. */
interface Going {
  readonly id: string;
  readonly version: number;
  readonly fresh?: Fresh;
  readonly fingerprint?: string;
}

function byColumn<Value>(rows: readonly SqlRow[], column: string, make: (row: SqlRow) => Value): Map<string, Value> {
  return new Map(rows.map((row) => [textIn(row, column), make(row)]));
}

/** An outlet's entry or the publication by its row; one that was removed has no record. */
function entryIn(row: SqlRow): Latest {
  const change = row.record === null ? "removed" : "put";
  return { ...latestIn({ ...row, change }), change };
}

function hubsIn(row: SqlRow | undefined): readonly string[] {
  const record = textOrNone(row, "record");
  if (record === undefined) return [];
  const { hubs }: Publication = JSON.parse(record);
  return hubs;
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
    if (writes.length === 0) return { ...NOTHING, outcomes: [] };
    return this.#again(async (session) => {
      const before = await this.#read(session, writes);
      const verdicts = await this.#verdicts(session, writes, before);
      const touched = await this.#write(session, writes, verdicts, before, writer);
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
      const touched = await this.#again((session) => this.#note(session, now.getTime()));
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

  async #read(session: Queryable, writes: readonly Write[]): Promise<Before> {
    const ids = JSON.stringify(writes.flatMap((write) => articleIdOf(write) ?? []));
    const taken = JSON.stringify(writes.flatMap((write) => (write.kind === "withdrawal" ? [write.id] : [])));
    const keys = JSON.stringify(writes.flatMap((write) => (write.kind === "outlet" ? [write.key] : [])));
    const [serial, publication, standing = [], latest = [], kept = [], outlets = []] = await readAll(session, [
      ["serial"],
      ["publication"],
      ["standing", ids],
      ["last", ids],
      ["kept", taken],
      ["outlets", keys],
    ]);
    return {
      serial: numberIn(serial?.[0], "serial"),
      publication: publication?.[0],
      standing: byColumn(standing, "id", (row) => row),
      latest: byColumn(latest, "id", latestIn),
      kept: new Map(kept.flatMap((row) => entryWith(textIn(row, "id"), keptIn(row)))),
      outlets: byColumn(outlets, "key", entryIn),
    };
  }

  async #verdicts(session: Queryable, writes: readonly Write[], before: Before): Promise<WriteVerdict[]> {
    const verdicts = await Promise.all(writes.map((write) => verdictFor(write, before)));
    const candidates = writes.flatMap((write, index) => {
      const [id, verdict] = [articleIdOf(write), verdicts[index]];
      if (id === undefined || verdict === undefined || "outcome" in verdict) return [];
      return [{ id, ...(verdict.fresh && { slug: verdict.fresh.bundled.article.slug }) }];
    });
    const slugs = candidates.flatMap(({ slug }) => slug ?? []);
    if (slugs.length === 0) return verdicts;
    const [owners = []] = await readAll(session, [["slugs", JSON.stringify(slugs)]]);
    const refused = takenSlugs(
      candidates,
      byColumn(owners, "slug", (row) => textIn(row, "id")),
    );
    return verdicts.map((verdict, index) => {
      const write = writes[index];
      const owner = write && refused.get(articleIdOf(write) ?? "");
      if (owner === undefined || "outcome" in verdict || verdict.fresh === undefined) return verdict;
      return { outcome: { is: "taken", slug: verdict.fresh.bundled.article.slug, id: owner } };
    });
  }

  async #write(
    session: Queryable,
    writes: readonly Write[],
    verdicts: readonly WriteVerdict[],
    before: Before,
    { by, now }: Writer,
  ): Promise<Touched> {
    const at = now.getTime();
    const going: Going[] = [];
    const entries: SqlStatement[] = [];
    const touched: Touched[] = [];
    let { publication } = before;
    for (const [index, write] of writes.entries()) {
      const verdict = verdicts[index];
      if (verdict === undefined || "outcome" in verdict) continue;
      const { version, fresh } = verdict;
      const id = articleIdOf(write);
      if (id !== undefined) going.push({ id, version, ...(fresh && { fresh }) });
      if (write.kind === "outlet") {
        const record = write.put === undefined ? null : JSON.stringify(write.put);
        const digest = await entryDigest(write.put ?? {});
        entries.push(writing(session, "replaceOutlet", write.key, version, by, at, digest, record));
        touched.push({ ...NOTHING, tags: ["partners", sliceTag({ kind: "outlet", key: write.key })] });
      }
      if (write.kind === "publication") {
        const { put } = write;
        const [digest, print] = await Promise.all([entryDigest(put), publicationFingerprint(put)]);
        const record = JSON.stringify(put);
        publication = { record };
        entries.push(writing(session, "replacePublication", version, by, at, digest, print, put.entries, record));
        touched.push({ tags: [], isEverything: true, slices: [EVERYTHING] });
      }
    }
    if (going.length + entries.length === 0) return NOTHING;
    const printed = await this.#withFingerprints(session, going);
    const moves = printed.map(({ id, fresh }): Move => {
      const row = before.standing.get(id);
      return {
        ...(row && { before: standingIn(row) }),
        ...(fresh && { after: standingOf(fresh.bundled, at) }),
      };
    });
    const articles = [
      writing(session, "deleteArticles", JSON.stringify(printed.map(({ id }) => id))),
      writing(session, "insertArticles", JSON.stringify(printed.flatMap((one) => articleRow(one, at)))),
      ...printed.map((one) => versionStatement(session, one, before, { by, at })),
    ];
    return this.#commit(session, before.serial, moves, [...entries, ...articles], touched, hubsIn(publication));
  }

  /** Gives each article a fingerprint that no version of any article ever had. */
  async #withFingerprints(session: Queryable, going: readonly Going[]): Promise<Going[]> {
    const given = new Map<string, string>();
    const used = new Set<string>();
    for (let count = FIRST_CANDIDATES, from = 0; ; from = count, count *= 4) {
      const open = going.filter(({ id, fresh }) => fresh !== undefined && !given.has(id));
      if (open.length === 0) break;
      if (from >= MOST_CANDIDATES)
        throw new Error("catalog: no fingerprint is left: move what is live to a new database");
      const candidates = await Promise.all(
        open.map(async ({ id, fresh }) => {
          const agains = Array.from({ length: count - from }, (_, index) => from + index);
          const letters = agains.map((again) => fresh && this.#candidate(fresh.bundled.article, again));
          return [id, (await Promise.all(letters)).flatMap((letter) => letter ?? [])] as const;
        }),
      );
      const [rows = []] = await readAll(session, [["taken", JSON.stringify(candidates.flatMap(([, all]) => all))]]);
      for (const row of rows) used.add(textIn(row, "fingerprint"));
      for (const [id, all] of candidates) {
        const free = all.find((letters) => !used.has(letters));
        if (free === undefined) continue;
        used.add(free);
        given.set(id, free);
      }
    }
    return going.map((one) => {
      const fingerprint = given.get(one.id);
      return fingerprint === undefined ? one : { ...one, fingerprint };
    });
  }

  /** @returns what was touched; none where nothing was due */
  async #note(session: Queryable, moment: number): Promise<Touched | undefined> {
    const [serial, publication, ended = [], expired = []] = await readAll(session, [
      ["serial"],
      ["publication"],
      ["ended", moment, EVENTS],
      ["expired", moment, EVENTS],
    ]);
    const ids = JSON.stringify([...ended, ...expired].map((row) => textIn(row, "id")));
    if (ids === "[]") return undefined;
    const [standing = [], kept = []] = await readAll(session, [
      ["standing", ids],
      ["kept", ids],
    ]);
    const articles = new Map(kept.flatMap((row) => entryWith(textIn(row, "id"), keptIn(row))));
    const moves = standing.map((row): Move => {
      const before = standingIn(row);
      const now = articles.get(before.id);
      return { before, ...(now && { after: standingOf(now.article, moment) }) };
    });
    const phases = moves.map(({ before, after }) => [after?.phase ?? before?.phase, before?.id]);
    const statement = writing(session, "movePhases", JSON.stringify(phases));
    return this.#commit(session, numberIn(serial?.[0], "serial"), moves, [statement], [], hubsIn(publication?.[0]));
  }

  async #commit(
    session: Queryable,
    serial: number,
    moves: readonly Move[],
    statements: readonly SqlStatement[],
    more: readonly Touched[],
    hubs: readonly string[],
  ): Promise<Touched> {
    const transition = await transitionOf(session, moves, serial + 1);
    const slices = transition.shown;
    const touched = together([...more, { tags: slices.map(sliceTag), isEverything: false, slices }]);
    const errands = errandRows(touched, hubs);
    await session.batch([
      writing(session, "advance", serial),
      ...statements,
      ...transition.statements,
      ...(errands.length === 0 ? [] : [writing(session, "replaceErrands", JSON.stringify(errands))]),
      writing(session, "scheduleNext"),
    ]);
    return touched;
  }
}

function entryWith<Value>(key: string, value: Value | undefined): [string, Value][] {
  return value === undefined ? [] : [[key, value]];
}

function pageOf<Item>(rows: readonly SqlRow[], limit: number, column: string, make: (row: SqlRow) => Item): Page<Item> {
  const shown = rows.slice(0, limit);
  const next = rows.length > shown.length ? textOrNone(shown.at(-1), column) : undefined;
  return { items: shown.map(make), ...(next === undefined ? {} : { next }) };
}

/** What an article's write would make of it. */
async function freshOf(write: Write, { kept }: Before): Promise<BundledArticle | undefined> {
  if (write.kind === "article") return write.put;
  const live = write.kind === "withdrawal" ? kept.get(write.id) : undefined;
  return write.kind === "withdrawal" && live !== undefined ? withdrawn(live.article, write.put) : undefined;
}

async function verdictFor(write: Write, before: Before): Promise<WriteVerdict> {
  const { seen } = write;
  if (write.kind === "outlet" || write.kind === "publication") {
    const row = before.publication;
    const latest = write.kind === "outlet" ? before.outlets.get(write.key) : row && entryIn(row);
    return verdictOf({ seen, ...(write.put && { digest: await entryDigest(write.put) }) }, latest);
  }
  const bundled = await freshOf(write, before);
  const latest = before.latest.get(articleIdOf(write) ?? "");
  if (bundled === undefined) return verdictOf({ seen }, latest);
  const digest = await contentDigest(bundled);
  const verdict = verdictOf({ seen, digest }, latest);
  return "outcome" in verdict ? verdict : { ...verdict, fresh: { bundled, digest } };
}

function articleRow({ id, version, fresh, fingerprint }: Going, at: number): unknown[] {
  if (fresh === undefined || fingerprint === undefined) return [];
  const { article } = fresh.bundled;
  const { phase, ago, updated, expires, slices } = standingOf(fresh.bundled, at);
  const flags = [isCanonical(article) ? 1 : 0, article.withdrawn === undefined ? 0 : 1];
  const names = JSON.stringify([...slices.keys()]);
  const uses = isStated(article.usage) ? usesCode(article.usage) : null;
  return [[id, version, article.slug, phase, -ago, updated, expires ?? null, ...flags, fingerprint, names, uses]];
}

function versionStatement(
  session: Queryable,
  { id, version, fresh, fingerprint }: Going,
  before: Before,
  { by, at }: { readonly by: string; readonly at: number },
): SqlStatement {
  if (fresh === undefined) {
    const slug = textOrNone(before.standing.get(id), "slug") ?? "";
    const removed = [id, version, by, at, "removed", "", slug, "", null, null, null, null, null, null];
    return writing(session, "insertVersion", ...removed);
  }
  const { article, markdown, expires, aliases, source } = fresh.bundled;
  return writing(
    session,
    "insertVersion",
    id,
    version,
    by,
    at,
    article.withdrawn === undefined ? "put" : "withdrawn",
    article.title,
    article.slug,
    fresh.digest,
    fingerprint ?? null,
    expires ?? null,
    aliases === undefined ? null : JSON.stringify(aliases),
    JSON.stringify(bare(article)),
    markdown,
    source === undefined ? null : JSON.stringify(source),
  );
}

/** The store behind which a D1 database stands, with its migrations applied. */
export function liveStore(database: Database, options: StoreOptions = {}): Store {
  return new LiveStore(database, options);
}
