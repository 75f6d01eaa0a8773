import type { SqlRow } from "./database.ts";

/** A column that holds a number. @throws if it does not */
export function numberIn(row: SqlRow | undefined, column: string): number {
  const value = row?.[column];
  if (typeof value === "number") return value;
  throw new TypeError(
    `catalog: column ${column} holds no number: apply the migrations, npx wrangler d1 migrations apply`,
  );
}

/** A column that may hold a number. */
export function numberOrNone(row: SqlRow | undefined, column: string): number | undefined {
  const value = row?.[column];
  return typeof value === "number" ? value : undefined;
}

/** A column that holds a text. @throws if it does not */
export function textIn(row: SqlRow | undefined, column: string): string {
  const value = row?.[column];
  if (typeof value === "string") return value;
  throw new TypeError(
    `catalog: column ${column} holds no text: apply the migrations, npx wrangler d1 migrations apply`,
  );
}

/** A column that may hold a text. */
export function textOrNone(row: SqlRow | undefined, column: string): string | undefined {
  const value = row?.[column];
  return typeof value === "string" ? value : undefined;
}
