import type { DatabaseSync, SQLInputValue } from "node:sqlite";
import type { Database, SqlResult, SqlRow, SqlStatement, SqlValue } from "../../src/catalog/d1/database.ts";

/** A statement over node:sqlite. */
class Statement implements SqlStatement {
  readonly sql: string;
  readonly values: readonly SqlValue[];
  constructor(sql: string, values: readonly SqlValue[] = []) {
    this.sql = sql;
    this.values = values;
  }
  bind(...values: readonly SqlValue[]): Statement {
    return new Statement(this.sql, values);
  }
}

function rowsOf(database: DatabaseSync, statement: SqlStatement): SqlResult {
  if (!(statement instanceof Statement)) throw new TypeError("bench: a statement of another database");
  const { sql, values } = statement;
  const numbered = Object.fromEntries(values.map((value, index): [string, SQLInputValue] => [`?${index + 1}`, value]));
  const rows = database.prepare(sql).all(numbered);
  return { results: rows.map((row): SqlRow => ({ ...Object(row) })), meta: {} };
}

/** What the live catalog and its store use of D1, over SQLite in this process. */
export function sqliteDatabase(database: DatabaseSync): Database {
  const queryable = {
    prepare: (sql: string) => new Statement(sql),
    async batch(statements: readonly SqlStatement[]) {
      database.exec("BEGIN");
      try {
        const results = statements.map((statement) => rowsOf(database, statement));
        database.exec("COMMIT");
        return results;
      } catch (error) {
        database.exec("ROLLBACK");
        throw error;
      }
    },
  };
  return { ...queryable, withSession: () => ({ ...queryable, getBookmark: () => null }) };
}
