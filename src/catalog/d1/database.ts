/** A value as D1 takes and gives it. */
export type SqlValue = string | number | null;

/** A row as D1 gives it, by column. */
export type SqlRow = Readonly<Record<string, SqlValue>>;

/** A statement with its values. */
export interface SqlStatement {
  bind(...values: readonly SqlValue[]): SqlStatement;
}

/** What a statement came to. */
export interface SqlResult {
  readonly results: readonly SqlRow[];
  readonly meta: { readonly rows_read?: number; readonly rows_written?: number };
}

/** Whatever statements can be run against: several at once are one transaction, and one round. */
export interface Queryable {
  prepare(sql: string): SqlStatement;
  batch(statements: readonly SqlStatement[]): Promise<readonly SqlResult[]>;
}

/** Questions that see one another's order, at whichever copy of the database is near. */
export interface Session extends Queryable {
  /** What a later session must be given to see at least what this one saw. */
  getBookmark(): string | null;
}

/**
 * The part of a D1 binding that is used.
 * @see https://developers.cloudflare.com/d1/worker-api/d1-database/
 */
export interface Database extends Queryable {
  /** @param from `first-primary`, `first-unconstrained`, or a bookmark */
  withSession(from: string): Session;
}
