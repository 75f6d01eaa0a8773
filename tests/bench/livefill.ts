import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { DatabaseSync, SQLInputValue } from "node:sqlite";
import { isCanonical } from "../../src/article/canonical.ts";
import { bare } from "../../src/catalog/d1/contentdigest.ts";
import { standingOf } from "../../src/catalog/d1/standing.ts";
import { WRITINGS } from "../../src/catalog/d1/statements.ts";
import { monthOf, PART_SIZE } from "../../src/site/month.ts";
import { sliceNamed } from "../../src/site/slice.ts";
import { LIVE_PUBLICATION, SENTENCE, shortArticle } from "./livearticle.ts";
import { NEWEST } from "./livemoment.ts";

const MIGRATIONS = "src/catalog/d1/migrations";

/** A slice's month while it is filled: its parts, of which the last grows. */
type FilledParts = { readonly ago: number; readonly id: string; live: number; modified: number }[];

/** The values of a fingerprint that nobody else has: 24 bits, by number. */
function letters(number: number): string {
  return Buffer.from([number >> 16, (number >> 8) & 255, number & 255]).toString("base64url");
}

/** Writes rows of these columns into a table. */
function writer(database: DatabaseSync, table: string, columns: string): (...values: SQLInputValue[]) => void {
  const marks = columns.split(", ").map(() => "?");
  const statement = database.prepare(`INSERT INTO ${table} (${columns}) VALUES (${marks.join(", ")})`);
  return (...values) => void statement.run(...values);
}

/**
 * Fills an empty database, as publishing so many articles one after the other would; a test compares both.
 */
export async function fill(database: DatabaseSync, count: number): Promise<void> {
  const moment = NEWEST;
  const sizes = new Map<string, { size: number; subject: string | undefined }>();
  const months = new Map<string, FilledParts>();
  const article = writer(
    database,
    "articles",
    "id, version, slug, phase, published, updated, expires, canonical, withdrawn, fingerprint, slices, uses",
  );
  const version = writer(
    database,
    "versions",
    "id, version, author, at, change, title, slug, digest, fingerprint, record, markdown",
  );
  const member = writer(database, "members", "slice, phase, ago, id, updated, expires, subject");
  const part = writer(database, "parts", "slice, month, number, ago, id, live, modified, expired");
  database.exec("BEGIN");
  for (let number = 0; number < count; number++) {
    const made = shortArticle(number, count);
    const { id, phase, ago, updated, slices } = standingOf({ article: made, markdown: "" }, moment);
    const print = letters(number);
    const names = JSON.stringify([...slices.keys()]);
    article(id, 1, made.slug, phase, -ago, updated, null, isCanonical(made) ? 1 : 0, 0, print, names, null);
    version(id, 1, "bench", moment, "put", made.title, made.slug, "", print, JSON.stringify(bare(made)), SENTENCE);
    for (const [slice, subject] of slices) {
      member(slice, phase, ago, id, updated, null, subject ?? null);
      sizes.set(slice, { size: (sizes.get(slice)?.size ?? 0) - 1, subject });
      const key = `${slice} ${monthOf(-ago)}`;
      const parts = months.get(key) ?? [];
      const last = parts.at(-1);
      if (last === undefined || last.live === PART_SIZE) parts.push({ ago, id, live: 1, modified: updated });
      else Object.assign(last, { live: last.live + 1, modified: Math.max(last.modified, updated) });
      months.set(key, parts);
    }
  }
  const month = writer(database, "months", "slice, month, live");
  const slice = writer(database, "slices", "name, kind, key, size, revision, subject");
  for (const [key, parts] of months) {
    const [name, named] = [key.slice(0, key.lastIndexOf(" ")), key.slice(key.lastIndexOf(" ") + 1)];
    month(
      name,
      named,
      parts.reduce((sum, { live }) => sum + live, 0),
    );
    for (const [index, { ago, id, live, modified }] of parts.entries()) {
      part(name, named, index + 1, ago, id, live, modified, 0);
    }
  }
  for (const [name, { size, subject }] of sizes) {
    const known = sliceNamed(name);
    slice(name, known?.kind ?? "alias", known?.key ?? name, size, 1, subject ?? null);
  }
  const record = JSON.stringify(LIVE_PUBLICATION);
  database.prepare(WRITINGS.replacePublication).run(1, "bench", moment, "", "bench", LIVE_PUBLICATION.entries, record);
  database.exec("UPDATE state SET serial = 1");
  database.exec("COMMIT");
}

/** Makes the tables. */
export function makeTables(database: DatabaseSync): void {
  for (const file of readdirSync(MIGRATIONS).sort()) database.exec(readFileSync(join(MIGRATIONS, file), "utf8"));
}
