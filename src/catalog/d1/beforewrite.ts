import type { BundledArticle } from "../bundle/encode.ts";
import { articleIdOf, type Latest, takenSlugs, verdictOf, type WriteVerdict, withdrawn } from "./admission.ts";
import { contentDigest, entryDigest } from "./contentdigest.ts";
import type { Queryable, SqlRow } from "./database.ts";
import { keptIn, latestIn } from "./keptrow.ts";
import { numberIn, textIn } from "./row.ts";
import type { KeptVersion } from "./store.ts";
import type { Write } from "./storewrite.ts";
import { readAll } from "./transition.ts";

/** What is read before a transaction is made. */
export interface Before {
  readonly serial: number;
  readonly publication: SqlRow | undefined;
  readonly standing: ReadonlyMap<string, SqlRow>;
  readonly latest: ReadonlyMap<string, Latest>;
  readonly kept: ReadonlyMap<string, KeptVersion>;
  readonly outlets: ReadonlyMap<string, Latest>;
}

function byColumn<Value>(rows: readonly SqlRow[], column: string, make: (row: SqlRow) => Value): Map<string, Value> {
  return new Map(rows.map((row) => [textIn(row, column), make(row)]));
}

/** An outlet's entry or the publication by its row; one that was removed has no record. */
export function entryIn(row: SqlRow): Latest {
  const change = row.record === null ? "removed" : "put";
  return { ...latestIn({ ...row, change }), change };
}

/** A pair of a map, or none where there is no value. */
export function entryWith<Value>(key: string, value: Value | undefined): [string, Value][] {
  return value === undefined ? [] : [[key, value]];
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

/** Reads what is there of everything that is to be written. */
export async function readBefore(session: Queryable, writes: readonly Write[]): Promise<Before> {
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

/** What is to become of each write, in their order. */
export async function verdictsOf(
  session: Queryable,
  writes: readonly Write[],
  before: Before,
): Promise<WriteVerdict[]> {
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
