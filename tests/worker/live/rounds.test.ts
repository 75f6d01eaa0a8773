import { describe, expect, test } from "vitest";
import { createApp } from "../../../src/app.ts";
import type { BundledArticle } from "../../../src/catalog/bundle/encode.ts";
import type { Database, Queryable, SqlStatement, SqlValue } from "../../../src/catalog/d1/database.ts";
import { liveCatalog } from "../../../src/catalog/d1/livecatalog.ts";
import { PUBLICATION, RENDERING } from "../../catalog/bundles.ts";
import { LEAST } from "../../feeds/articles.ts";
import { storeWith } from "./database.ts";

const NOW = new Date("2026-11-15T12:00:00Z");

function articles(count: number): BundledArticle[] {
  return Array.from({ length: count }, (_, index) => {
    const slug = `a${index}`;
    const url = `${PUBLICATION.url}/articles/${slug}`;
    return { article: { ...LEAST, id: `urn:x:${slug}`, slug, url, topics: [{ key: "t", name: "T" }] }, markdown: "x" };
  });
}

/** A database that says what it is asked, round by round, and fails when it is told to. */
class Watched implements Database {
  readonly rounds: string[][] = [];
  isDown = false;
  readonly #database: Database;
  readonly #prepared = new Map<SqlStatement, { readonly sql: string; readonly real: SqlStatement }>();

  constructor(database: Database) {
    this.#database = database;
  }

  prepare(sql: string): SqlStatement {
    return this.#prepare(sql, this.#database.prepare(sql));
  }

  batch(statements: readonly SqlStatement[]) {
    return this.#batch(this.#database, statements);
  }

  withSession(from: string) {
    const session = this.#database.withSession(from);
    return {
      prepare: (sql: string) => this.#prepare(sql, session.prepare(sql)),
      batch: (statements: readonly SqlStatement[]) => this.#batch(session, statements),
      getBookmark: () => session.getBookmark(),
    };
  }

  #prepare(sql: string, real: SqlStatement): SqlStatement {
    const statement = { bind: (...values: readonly SqlValue[]) => this.#prepare(sql, real.bind(...values)) };
    this.#prepared.set(statement, { sql, real });
    return statement;
  }

  async #batch(database: Queryable, statements: readonly SqlStatement[]) {
    if (this.isDown) throw new Error("D1_ERROR: the database is gone");
    const known = statements.flatMap((statement) => this.#prepared.get(statement) ?? []);
    this.rounds.push(known.map(({ sql }) => sql));
    return database.batch(known.map(({ real }) => real));
  }
}

async function watched() {
  const { database } = await storeWith(articles(5), NOW);
  const watching = new Watched(database);
  const app = createApp({ rendering: RENDERING, catalog: liveCatalog(watching), now: () => NOW });
  return { watching, app };
}

describe("a feed over a database", () => {
  test("costs two rounds when nothing is remembered, one without any text when it is", async () => {
    const { watching, app } = await watched();
    const cold = await app.request("/topics/t/rss.xml");
    expect(cold.status).toBe(200);
    expect(watching.rounds).toHaveLength(2);
    watching.rounds.length = 0;
    const etag = cold.headers.get("ETag") ?? "";
    expect((await app.request("/topics/t/rss.xml", { headers: { "If-None-Match": etag } })).status).toBe(304);
    expect((await app.request("/topics/t/rss.xml")).status).toBe(200);
    expect(watching.rounds).toHaveLength(2);
    for (const [asked, ...rest] of watching.rounds) {
      expect(asked).toContain("revision FROM slices WHERE name = ?1");
      expect(rest).toEqual(["SELECT changes FROM state WHERE one = 1"]);
    }
  });
});

describe("while the database is down", () => {
  test.each([
    "/",
    "/rss.xml",
    "/topics/t/atom.xml",
    "/feed.json",
    "/articles/a0",
    "/archive",
    "/sitemap.xml",
    "/nowhere",
  ])("%s answers 503 and when to come again, never that there is nothing", async (path) => {
    const { watching, app } = await watched();
    watching.isDown = true;
    const response = await app.request(path);
    expect(response.status).toBe(503);
    expect(response.headers.get("Retry-After")).toBe("30");
    expect(response.headers.get("Cache-Control")).toBe("no-store");
    expect(await response.text()).not.toContain("gone");
  });

  test("a poll like one before is not answered from memory, and is again when the database is back", async () => {
    const { watching, app } = await watched();
    const etag = (await app.request("/rss.xml")).headers.get("ETag") ?? "";
    const headers = { "If-None-Match": etag };
    watching.isDown = true;
    expect((await app.request("/rss.xml", { headers })).status).toBe(503);
    watching.isDown = false;
    expect((await app.request("/rss.xml", { headers })).status).toBe(304);
  });
});
