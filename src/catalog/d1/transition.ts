import { type Slice, sliceNamed } from "../../site/slice.ts";
import type { Queryable, SqlRow, SqlStatement, SqlValue } from "./database.ts";
import {
  type MemberPlace,
  type PartRow,
  partsFrom,
  type Start,
  startOf,
  type TouchedMonth,
  touchedMonths,
} from "./reckoning.ts";
import { numberIn, numberOrNone, textIn } from "./row.ts";
import { LIVE, type Move, type Standing, WAITING } from "./standing.ts";
import { READINGS, type Reading, type StoreWriting, WRITINGS } from "./statements.ts";

/** A row as a list of its values, in the order of the statement that takes it. */
type Values = readonly (SqlValue | undefined)[];

/** What several moves come to. */
export interface Transition {
  /** What has to be written, besides the articles' own rows. */
  readonly statements: readonly SqlStatement[];
  /** The slices that show something else now. */
  readonly shown: readonly Slice[];
}

/** Runs readings of the store in one round. */
export async function readAll(
  database: Queryable,
  readings: readonly (readonly [Reading, ...SqlValue[]])[],
): Promise<readonly (readonly SqlRow[])[]> {
  const statements = readings.map(([name, ...values]) => database.prepare(READINGS[name]).bind(...values));
  return (await database.batch(statements)).map(({ results }) => results);
}

/** A writing with its values. */
export function writing(database: Queryable, name: StoreWriting, ...values: readonly SqlValue[]): SqlStatement {
  return database.prepare(WRITINGS[name]).bind(...values);
}

/** A writing of many rows; none where there are none. */
function rowsOf(
  database: Queryable,
  name: StoreWriting,
  rows: readonly Values[],
  ...more: readonly SqlValue[]
): SqlStatement[] {
  return rows.length === 0 ? [] : [writing(database, name, JSON.stringify(rows), ...more)];
}

function memberRows(standing: Standing | undefined): Values[] {
  if (standing === undefined) return [];
  const { id, phase, ago, updated, expires, slices } = standing;
  return [...slices].map(([slice, subject]) => [slice, phase, ago, id, updated, expires, subject]);
}

/** A month, the part from which on it changes, and the parts as they were. */
interface Reckoned extends TouchedMonth {
  readonly start: Start;
  readonly parts: readonly PartRow[];
}

function partIn(row: SqlRow): PartRow {
  return {
    number: numberIn(row, "number"),
    ago: numberIn(row, "ago"),
    id: textIn(row, "id"),
    live: numberIn(row, "live"),
    modified: numberIn(row, "modified"),
    expired: numberIn(row, "expired"),
  };
}

function placeIn(row: SqlRow): MemberPlace {
  const expires = numberOrNone(row, "expires");
  return {
    ago: numberIn(row, "ago"),
    id: textIn(row, "id"),
    phase: numberIn(row, "phase"),
    updated: numberIn(row, "updated"),
    ...(expires === undefined ? {} : { expires }),
  };
}

function grouped(rows: readonly SqlRow[], key: (row: SqlRow) => string): Map<string, SqlRow[]> {
  const groups = new Map<string, SqlRow[]>();
  for (const row of rows) {
    const group = groups.get(key(row)) ?? [];
    group.push(row);
    groups.set(key(row), group);
  }
  return groups;
}

/** The months' parts as they are to be. */
function partStatements(database: Queryable, months: readonly Reckoned[], members: readonly SqlRow[]): SqlStatement[] {
  const places = grouped(members, (row) => textIn(row, "slice"));
  const dropped: Values[] = [];
  const made: Values[] = [];
  const counted: Values[] = [];
  for (const touched of months) {
    const { slice, month, start, parts } = touched;
    const old = parts.filter(({ number }) => number >= start.number);
    const own = (places.get(slice) ?? []).map(placeIn).filter(({ ago }) => ago >= start.from && ago <= start.to);
    const fresh = partsFrom(start, own, touched);
    dropped.push(...old.map(({ number }) => [slice, month, number]));
    made.push(
      ...fresh.map((part) => [slice, month, part.number, part.ago, part.id, part.live, part.modified, part.expired]),
    );
    const kept = parts.filter(({ number }) => number < start.number);
    counted.push([slice, month, [...kept, ...fresh].reduce((sum, { live }) => sum + live, 0)]);
  }
  return [
    ...rowsOf(database, "deleteParts", dropped),
    ...rowsOf(database, "insertParts", made),
    ...rowsOf(database, "replaceMonths", counted),
  ];
}

/** How many visible articles each slice gains, or loses. */
function gains(moves: readonly Move[]): Map<string, number> {
  const gained = new Map<string, number>();
  const add = (standing: Standing | undefined, sign: number) => {
    for (const slice of standing?.slices.keys() ?? []) {
      gained.set(slice, (gained.get(slice) ?? 0) + (standing?.phase === LIVE ? sign : 0));
    }
  };
  for (const { before, after } of moves) {
    add(before, -1);
    add(after, 1);
  }
  return gained;
}

function sliceRows(moves: readonly Move[], sizes: readonly SqlRow[]): Values[] {
  const known = new Map(sizes.map((row) => [textIn(row, "name"), numberIn(row, "size")]));
  return [...gains(moves)].map(([name, gained]) => {
    const { kind, key } = sliceNamed(name) ?? { kind: "alias", key: name };
    return [name, kind, key, (known.get(name) ?? 0) - gained];
  });
}

/** The slices in which something shows, or showed, that moves. */
function shownIn(moves: readonly Move[]): Slice[] {
  const names = new Set<string>();
  for (const { before, after } of moves) {
    const isSeen = [before, after].some((standing) => standing !== undefined && standing.phase !== WAITING);
    if (isSeen) for (const name of [...(before?.slices.keys() ?? []), ...(after?.slices.keys() ?? [])]) names.add(name);
  }
  return [...names].flatMap((name) => sliceNamed(name) ?? []);
}

/**
 * What has to be written so that every list, count and part of a month is as these moves make it. Reads two rounds.
 * @param serial the transaction's own number
 */
export async function transitionOf(database: Queryable, moves: readonly Move[], serial: number): Promise<Transition> {
  const touched = touchedMonths(moves);
  const pairs = touched.map(({ slice, month }) => [slice, month]);
  const names = [...gains(moves).keys()];
  const [partRows = [], sizes = []] = await readAll(database, [
    ["parts", JSON.stringify(pairs)],
    ["sizes", JSON.stringify(names)],
  ]);
  const parts = grouped(partRows, (row) => `${textIn(row, "month")} ${textIn(row, "slice")}`);
  const months = touched.map((month): Reckoned => {
    const own = (parts.get(`${month.month} ${month.slice}`) ?? []).map(partIn);
    return { ...month, parts: own, start: startOf(month, own) };
  });
  const ranges = months.map(({ slice, start: { from, to } }) => [slice, from, to]);
  const [members = []] = await readAll(database, [["members", JSON.stringify(ranges)]]);
  const left = moves.flatMap(({ before }) => memberRows(before).map((values) => values.slice(0, 4)));
  const statements = [
    ...rowsOf(database, "deleteMembers", left),
    ...rowsOf(
      database,
      "insertMembers",
      moves.flatMap(({ after }) => memberRows(after)),
    ),
    ...partStatements(database, months, members),
    ...rowsOf(database, "replaceSlices", sliceRows(moves, sizes), serial),
  ];
  return { statements, shown: shownIn(moves) };
}
