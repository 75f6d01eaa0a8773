/** What a slice is about: what the newest of its articles says that is no longer embargoed. */
function subjectOf(slice: string): string {
  const newest = (phase: number) =>
    `(SELECT ago, id, subject FROM members WHERE slice = ${slice} AND phase = ${phase} ORDER BY ago, id LIMIT 1)`;
  return `(SELECT CASE WHEN gone.id IS NULL OR (live.ago, live.id) < (gone.ago, gone.id)
      THEN live.subject ELSE gone.subject END
    FROM (SELECT 1) one LEFT JOIN ${newest(1)} live LEFT JOIN ${newest(2)} gone)`;
}

/** The columns of an article's version, without its text. */
const AUTHORSHIP = "v.id, v.version, v.author, v.at, v.change, v.title, v.slug, v.digest";

/** The columns with its text. */
const WHOLE = `${AUTHORSHIP}, v.fingerprint, v.expires, v.aliases, v.record, v.markdown, v.source`;

/** What the store reads. Each finds what it wants by an index; lists come as JSON. */
export const READINGS = {
  serial: "SELECT serial FROM state WHERE one = 1",
  /** ?1 ids */
  standing: `SELECT a.id, a.phase, a.published, a.updated, a.expires, a.slug, a.slices
    FROM json_each(?1) j CROSS JOIN articles a ON a.id = j.value`,
  /** ?1 ids: the last version of each, live or removed */
  last: `SELECT ${AUTHORSHIP} FROM json_each(?1) j CROSS JOIN versions v
    ON v.id = j.value AND v.version = (SELECT max(version) FROM versions WHERE id = j.value)`,
  /** ?1 ids */
  kept: `SELECT ${WHOLE} FROM json_each(?1) j CROSS JOIN articles a ON a.id = j.value
    CROSS JOIN versions v ON v.id = a.id AND v.version = a.version`,
  /** ?1 slugs */
  slugs: "SELECT a.slug, a.id FROM json_each(?1) j CROSS JOIN articles a ON a.slug = j.value",
  /** ?1 fingerprints */
  taken: "SELECT v.fingerprint FROM json_each(?1) j CROSS JOIN versions v ON v.fingerprint = j.value",
  /** ?1 keys */
  outlets: "SELECT o.* FROM json_each(?1) j CROSS JOIN outlets o ON o.key = j.value",
  publication: "SELECT * FROM publication WHERE one = 1",
  /** ?1 pairs of slice and month */
  parts: `SELECT p.* FROM json_each(?1) j CROSS JOIN parts p
    ON p.slice = j.value ->> 0 AND p.month = j.value ->> 1`,
  /** ?1 names */
  sizes: "SELECT s.name, s.size FROM json_each(?1) j CROSS JOIN slices s ON s.name = j.value",
  /** ?1 slices, each with the first `ago` and the last */
  members: `SELECT m.slice, m.phase, m.ago, m.id, m.updated, m.expires
    FROM json_each(?1) j CROSS JOIN json_each('[0,1,2]') p CROSS JOIN members m
    ON m.slice = j.value ->> 0 AND m.phase = p.value AND m.ago >= j.value ->> 1 AND m.ago <= j.value ->> 2`,
  /** ?1 a moment, ?2 how many */
  ended: "SELECT id FROM articles WHERE phase = 0 AND published <= ?1 ORDER BY published LIMIT ?2",
  expired:
    "SELECT id FROM articles WHERE phase = 1 AND expires IS NOT NULL AND expires <= ?1 ORDER BY expires LIMIT ?2",
  /** ?1 how many */
  errands: "SELECT number, kind, subject, hub FROM errands WHERE number > 0 ORDER BY number LIMIT ?1",
  /** ?1 an id, ?2 how many, ?3 before which version */
  versions: `SELECT ${AUTHORSHIP}, v.record IS NOT NULL AS kept FROM versions v WHERE v.id = ?1 AND v.version < ?3
    ORDER BY v.version DESC LIMIT ?2`,
  /** ?1 an id, ?2 a version */
  version: `SELECT ${WHOLE} FROM versions v WHERE v.id = ?1 AND v.version = ?2`,
  /** ?1 how many, ?2 behind which id */
  articlesAfter: `SELECT a.id, a.withdrawn, a.phase, v.version, v.author, v.at, v.slug, v.title, v.digest FROM articles a
    CROSS JOIN versions v ON v.id = a.id AND v.version = a.version WHERE a.id > ?2 ORDER BY a.id LIMIT ?1 + 1`,
  /** ?1 how many, ?2 behind which key */
  outletsAfter: "SELECT * FROM outlets WHERE key > ?2 AND record IS NOT NULL ORDER BY key LIMIT ?1 + 1",
} as const;

/** What the store writes: each finds its rows by an index; rows come as JSON. */
export const WRITINGS = {
  /** ?1 the serial that was read: where another transaction came in between, this fails and nothing is written */
  advance: "UPDATE state SET serial = CASE serial WHEN ?1 THEN serial + 1 END WHERE one = 1",
  deleteMembers: `DELETE FROM members WHERE (slice, phase, ago, id) IN
    (SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3 FROM json_each(?1))`,
  insertMembers: `INSERT INTO members (slice, phase, ago, id, updated, expires, subject)
    SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5, value ->> 6 FROM json_each(?1)`,
  deleteArticles: "DELETE FROM articles WHERE id IN (SELECT value FROM json_each(?1))",
  insertArticles: `INSERT INTO articles (id, version, slug, phase, published, updated, expires, canonical, withdrawn,
      fingerprint, slices, uses)
    SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5, value ->> 6, value ->> 7,
      value ->> 8, value ->> 9, value ->> 10, value ->> 11 FROM json_each(?1)`,
  /** ?1 pairs of phase and id */
  movePhases: `UPDATE articles SET phase = j.value ->> 0 FROM json_each(?1) j WHERE articles.id = j.value ->> 1`,
  insertVersion: `INSERT INTO versions (id, version, author, at, change, title, slug, digest, fingerprint, expires, aliases,
      record, markdown, source) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)`,
  deleteParts: `DELETE FROM parts WHERE (slice, month, number) IN
    (SELECT value ->> 0, value ->> 1, value ->> 2 FROM json_each(?1))`,
  insertParts: `INSERT INTO parts (slice, month, number, ago, id, live, modified, expired)
    SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5, value ->> 6, value ->> 7
    FROM json_each(?1)`,
  replaceMonths: `INSERT OR REPLACE INTO months (slice, month, live)
    SELECT value ->> 0, value ->> 1, value ->> 2 FROM json_each(?1)`,
  /** ?2 the new serial */
  replaceSlices: `INSERT INTO slices (name, kind, key, size, revision, subject)
    SELECT j.value ->> 0, j.value ->> 1, j.value ->> 2, j.value ->> 3, ?2, ${subjectOf("j.value ->> 0")}
    FROM json_each(?1) j WHERE true
    ON CONFLICT (name) DO UPDATE SET size = excluded.size, revision = excluded.revision, subject = excluded.subject`,
  replaceOutlet: `INSERT OR REPLACE INTO outlets (key, version, author, at, digest, record)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6)`,
  replacePublication: `INSERT OR REPLACE INTO publication (one, version, author, at, digest, fingerprint, entries, record)
    VALUES (1, ?1, ?2, ?3, ?4, ?5, ?6, ?7)`,
  replaceErrands: `INSERT OR REPLACE INTO errands (kind, subject, hub)
    SELECT value ->> 0, value ->> 1, value ->> 2 FROM json_each(?1)`,
  deleteErrands: "DELETE FROM errands WHERE number IN (SELECT value FROM json_each(?1))",
  /** When the clock will change something next. */
  scheduleNext: `UPDATE state SET changes = (SELECT min(at) FROM (
      SELECT (SELECT published FROM articles WHERE phase = 0 ORDER BY published LIMIT 1) AS at
      UNION ALL SELECT (SELECT expires FROM articles WHERE phase = 1 AND expires IS NOT NULL ORDER BY expires LIMIT 1)
    )) WHERE one = 1`,
  /** ?1 an id */
  purgeTexts: `UPDATE versions SET record = NULL, markdown = NULL, source = NULL WHERE id = ?1 AND record IS NOT NULL
    AND version IS NOT (SELECT version FROM articles WHERE id = ?1)`,
} as const;

/** The name of a reading. */
export type Reading = keyof typeof READINGS;

/** The name of a writing. */
export type StoreWriting = keyof typeof WRITINGS;
