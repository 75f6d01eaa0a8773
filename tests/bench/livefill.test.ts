import { DatabaseSync } from "node:sqlite";
import { expect, test } from "vitest";
import { liveStore } from "../../src/catalog/d1/livestore.ts";
import { LIVE_PUBLICATION, shortArticle } from "./livearticle.ts";
import { fill, makeTables } from "./livefill.ts";
import { NEWEST } from "./livemoment.ts";
import { sqliteDatabase } from "./sqlitedatabase.ts";

const COUNT = 450;

/** The tables of lists, without who wrote what when. */
const LISTS = {
  articles: "id, slug, phase, published, updated, expires, canonical, withdrawn, slices",
  members: "*",
  slices: "name, kind, key, size, subject",
  months: "*",
  parts: "*",
  versions: "id, version, title, slug, record",
};

function listsOf(database: DatabaseSync): Record<string, readonly string[]> {
  const rows = (table: string, columns: string) => {
    const all = database.prepare(`SELECT ${columns} FROM ${table}`).all();
    return all.map((row) => JSON.stringify(row)).sort();
  };
  return Object.fromEntries(Object.entries(LISTS).map(([table, columns]) => [table, rows(table, columns)]));
}

test("what the bench fills a database with is what publishing the same articles makes of it", async () => {
  const [filled, published] = [new DatabaseSync(":memory:"), new DatabaseSync(":memory:")];
  for (const database of [filled, published]) makeTables(database);
  await fill(filled, COUNT);
  const store = liveStore(sqliteDatabase(published));
  const writer = { by: "bench", now: new Date(NEWEST) };
  await store.apply([{ kind: "publication", put: LIVE_PUBLICATION, seen: 0 }], writer);
  for (let start = 0; start < COUNT; start += 50) {
    const articles = Array.from({ length: 50 }, (_, index) => shortArticle(start + index, COUNT));
    await store.apply(
      articles.map((article) => ({ kind: "article", put: { article, markdown: "" }, seen: 0 }) as const),
      writer,
    );
  }
  const [mine, theirs] = [listsOf(filled), listsOf(published)];
  for (const [table, rows] of Object.entries(theirs)) {
    const unlike = mine[table]?.filter((row) => !rows.includes(row));
    expect([table, mine[table]?.length, unlike]).toEqual([table, rows.length, []]);
  }
});
