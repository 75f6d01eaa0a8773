import { beforeEach, expect, test } from "vitest";
import type { Database } from "../../../src/catalog/d1/database.ts";
import type { PublicPoll } from "../../../src/readers/publicpoll.ts";
import { type ReaderBook, readerBook } from "../../../src/readers/readerbook.ts";
import { emptyDatabase } from "./database.ts";

const START = Date.parse("2026-11-15T12:00:00Z");
const MINUTE = 60_000;
const DAY = 86_400_000;

let database: Database;
let rounds = 0;
let book: ReaderBook;
let notes: Promise<unknown>[];

beforeEach(async () => {
  database = await emptyDatabase();
  rounds = 0;
  notes = [];
  const counted: Database = {
    prepare: (sql) => database.prepare(sql),
    batch: (statements) => {
      rounds++;
      return database.batch(statements);
    },
    withSession: (from) => database.withSession(from),
  };
  book = readerBook(counted, (work) => notes.push(work()));
});

function saw(at: number, poll: Partial<PublicPoll> = {}): void {
  book.saw({ kind: "newsboat", slice: "", format: "rss", at, ...poll });
}

const feedly = { kind: "Feedly", subscribers: 102, feedId: "7" };

test("polls are gathered, and written once a minute", async () => {
  saw(START);
  for (let second = 1; second <= 59; second++) saw(START + second * 1000);
  expect(rounds).toBe(1);
  saw(START + MINUTE, { kind: "Miniflux", format: "atom" });
  await Promise.all(notes);
  expect(rounds).toBe(2);
  expect((await book.read(new Date(START + MINUTE), 30)).polls).toEqual([
    { day: "2026-11-15", kind: "Miniflux", format: "atom", count: 1 },
    { day: "2026-11-15", kind: "newsboat", format: "rss", count: 60 },
  ]);
});

test("two parts of the Worker add to each other", async () => {
  const other = readerBook(database, (work) => notes.push(work()));
  saw(START);
  other.saw({ kind: "newsboat", slice: "", format: "rss", at: START });
  await Promise.all(notes);
  expect((await book.read(new Date(START), 1)).polls.map(({ count }) => count)).toEqual([2]);
});

test("of each feed of a service its last word counts, and of several feeds each", async () => {
  saw(START, feedly);
  saw(START + MINUTE, { ...feedly, subscribers: 99 });
  saw(START + 2 * MINUTE, { kind: "Feedly", subscribers: 8, slice: "topics/x", format: "json" });
  await Promise.all(notes);
  const late = readerBook(database, (work) => notes.push(work()));
  late.saw({ ...feedly, subscribers: 500, slice: "", format: "rss", at: START - MINUTE });
  await Promise.all(notes);
  const { subscribers } = await book.read(new Date(START + 3 * MINUTE), 30);
  expect(subscribers.map(({ feed, count }) => [feed, count])).toEqual([
    ["7", 99],
    ["topics/x json", 8],
  ]);
});

test("only the days that are asked for are told, and a service that was not heard of for a month is forgotten", async () => {
  saw(START - 40 * DAY, feedly);
  saw(START - 2 * DAY);
  saw(START);
  await Promise.all(notes);
  const { since, polls, subscribers } = await book.read(new Date(START), 2);
  expect([since, polls.map(({ day }) => day), subscribers]).toEqual(["2026-11-14", ["2026-11-15"], []]);
  expect((await book.read(new Date(START), 366)).subscribers).toEqual([]);
});
