import type { Publication } from "../../article/publication.ts";
import { EVERYTHING, sliceName, sliceTag } from "../../site/slice.ts";
import { articleIdOf, type WriteVerdict } from "./admission.ts";
import { articleRow, type Going, versionStatement, withFingerprints } from "./articlerows.ts";
import { type Before, entryWith } from "./beforewrite.ts";
import { entryDigest, type fingerprintCandidate, publicationFingerprint } from "./contentdigest.ts";
import type { Queryable, SqlRow, SqlStatement, SqlValue } from "./database.ts";
import { keptIn } from "./keptrow.ts";
import { numberIn, textIn, textOrNone } from "./row.ts";
import { type Move, standingIn, standingOf } from "./standing.ts";
import type { Writer } from "./store.ts";
import type { Touched, Write } from "./storewrite.ts";
import { readAll, transitionOf, writing } from "./transition.ts";

/** How many events by the clock one transaction notes. */
const EVENTS = 50;

/** Nothing was touched. */
export const UNTOUCHED: Touched = { tags: [], isEverything: false, slices: [] };

/** What several transactions touched. */
export function together(all: readonly Touched[]): Touched {
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

function hubsIn(row: SqlRow | undefined): readonly string[] {
  const record = textOrNone(row, "record");
  if (record === undefined) return [];
  const { hubs }: Publication = JSON.parse(record);
  return hubs;
}

async function commit(
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

/** Writes what may be written, in one transaction with all that follows from it. */
export async function writeAll(
  session: Queryable,
  writes: readonly Write[],
  verdicts: readonly WriteVerdict[],
  before: Before,
  { by, now }: Writer,
  candidate: typeof fingerprintCandidate,
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
      touched.push({ ...UNTOUCHED, tags: ["partners", sliceTag({ kind: "outlet", key: write.key })] });
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
  if (going.length + entries.length === 0) return UNTOUCHED;
  const printed = await withFingerprints(session, going, candidate);
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
    ...printed.map((one) =>
      versionStatement(session, one, textOrNone(before.standing.get(one.id), "slug") ?? "", { by, at }),
    ),
  ];
  return commit(session, before.serial, moves, [...entries, ...articles], touched, hubsIn(publication));
}

/** @returns what was touched; none where nothing was due */
export async function noteDue(session: Queryable, moment: number): Promise<Touched | undefined> {
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
  return commit(session, numberIn(serial?.[0], "serial"), moves, [statement], [], hubsIn(publication?.[0]));
}
