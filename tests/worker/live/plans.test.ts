import { describe, expect, test } from "vitest";
import { QUESTIONS } from "../../../src/catalog/d1/inquiries.ts";
import { READINGS, WRITINGS } from "../../../src/catalog/d1/statements.ts";
import { READER_QUERIES } from "../../../src/readers/readersql.ts";
import { RECEIPT_QUERIES } from "../../../src/receipts/receiptsql.ts";
import { emptyDatabase } from "./database.ts";

/** What a plan may go through from end to end: what was handed in, and what a limit or a key has bounded before. */
const BOUNDED =
  /^SCAN (?:CONSTANT ROW|\w+ VIRTUAL TABLE INDEX \d+:|\(subquery-\d+\)|m|one|carried|(?:live|gone) LEFT-JOIN)$/;

const STATEMENTS = Object.entries({ ...QUESTIONS, ...READINGS, ...WRITINGS, ...RECEIPT_QUERIES, ...READER_QUERIES });

async function planOf(sql: string): Promise<string[]> {
  const database = await emptyDatabase();
  const values = Array.from(
    { length: Math.max(0, ...Array.from(sql.matchAll(/\?(\d+)/g), ([, n]) => Number(n))) },
    () => "1",
  );
  const [plan] = await database.batch([database.prepare(`EXPLAIN QUERY PLAN ${sql}`).bind(...values)]);
  return (plan?.results ?? []).map(({ detail }) => String(detail));
}

describe("every statement there is", () => {
  test.each(STATEMENTS)("%s finds its rows by an index, and sorts nothing", async (_, sql) => {
    const plan = await planOf(sql);
    expect(plan.filter((step) => /\bSCAN\b/.test(step) && !BOUNDED.test(step))).toEqual([]);
    expect(plan.filter((step) => step.includes("TEMP B-TREE"))).toEqual([]);
    expect(sql).not.toMatch(/\bOFFSET\b/i);
  });
});

test("a plan that reads a whole table, or sorts, is told from one that does not", async () => {
  expect(await planOf("SELECT * FROM articles")).toEqual(["SCAN articles"]);
  expect(BOUNDED.test("SCAN articles")).toBe(false);
  expect((await planOf("SELECT * FROM articles ORDER BY fingerprint")).join()).toContain("TEMP B-TREE");
});
