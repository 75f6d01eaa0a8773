import type { Database, Queryable, Session, SqlStatement, SqlValue } from "../../../src/catalog/d1/database.ts";

/** A database that says what it is asked, round by round, and fails, is slow or lags behind when it is told to. */
export class Watched implements Database {
  readonly rounds: string[][] = [];
  isDown = false;
  /** How long each round takes, in ms. */
  delay = 0;
  /** Fails every round that begins so, from then on; a Worker that is killed asks nothing more. */
  killedAt: string | undefined;
  /** While it is set, whoever is content with any copy of the database is answered by this one. */
  replica: Queryable | undefined;
  readonly #database: Database;
  readonly #prepared = new Map<SqlStatement, { readonly sql: string; readonly values: readonly SqlValue[] }>();

  constructor(database: Database) {
    this.#database = database;
  }

  prepare(sql: string): SqlStatement {
    return this.#prepare(sql, []);
  }

  batch(statements: readonly SqlStatement[]) {
    return this.#batch(this.#database, statements);
  }

  withSession(from: string): Session {
    const session = this.#database.withSession(from);
    const isAny = from === "first-unconstrained";
    return {
      prepare: (sql) => this.#prepare(sql, []),
      batch: (statements) => this.#batch((isAny && this.replica) || session, statements),
      getBookmark: () => session.getBookmark(),
    };
  }

  #prepare(sql: string, values: readonly SqlValue[]): SqlStatement {
    const statement = { bind: (...bound: readonly SqlValue[]) => this.#prepare(sql, bound) };
    this.#prepared.set(statement, { sql, values });
    return statement;
  }

  async #batch(database: Queryable, statements: readonly SqlStatement[]) {
    if (this.isDown) throw new Error("D1_ERROR: the database is gone");
    const known = statements.flatMap((statement) => this.#prepared.get(statement) ?? []);
    const sqls = known.map(({ sql }) => sql);
    if (this.killedAt !== undefined && sqls.some((sql) => sql.includes(this.killedAt ?? ""))) {
      this.isDown = true;
      throw new Error("D1_ERROR: the Worker was killed");
    }
    this.rounds.push(sqls);
    if (this.delay > 0) await new Promise((resolve) => setTimeout(resolve, this.delay));
    return database.batch(known.map(({ sql, values }) => database.prepare(sql).bind(...values)));
  }
}
