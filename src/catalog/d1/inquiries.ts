/** The month in which the article of a row `m` was published. */
const MONTH = "strftime('%Y-%m', -m.ago / 1000, 'unixepoch')";

/** The part of that month in which it stands. */
const PART_NUMBER = `(SELECT number FROM parts WHERE slice = m.slice AND month = ${MONTH} AND (ago, id) >= (m.ago, m.id)
  ORDER BY number DESC LIMIT 1)`;

/** How many entries are wanted: as many as a feed holds, where it is not said. */
const WANTED = "COALESCE(?2, (SELECT entries FROM publication WHERE one = 1))";

/** Behind every id: blobs come after texts. */
const LAST = "x''";

/**
 * The entries of a slice, and one more, which tells in which part of a month it stands.
 * ?1 the slice, ?2 how many
 */
function entries(where: string): string {
  return `SELECT *, CASE WHEN row_number() OVER () > ${WANTED}
      THEN ${PART_NUMBER} END AS part
    FROM (SELECT m.slice, m.ago, m.id, a.version, a.slug, a.published, a.updated, a.expires, a.canonical, a.withdrawn,
        a.fingerprint, a.uses
      FROM members m CROSS JOIN articles a ON a.id = m.id
      WHERE m.slice = ?1 AND m.phase = 1 ${where}
      ORDER BY m.ago, m.id LIMIT ${WANTED} + 1) m`;
}

/** Behind the entry that a cursor names. ?3 the negative of when it was published, ?4 its slug */
const AFTER = `AND (m.ago, m.id) > (?3, COALESCE((SELECT id FROM articles WHERE slug = ?4 AND published = -?3), ${LAST}))`;

/** In a part of a month. @param first the first parameter: the month, then the part's number, then when the month ends */
function within(first: number): string {
  const oldest = `FROM parts WHERE slice = ?1 AND month = ?${first} AND number = ?${first + 1}`;
  return `AND (m.ago, m.id) <= (SELECT ago, id ${oldest}) AND (m.ago, m.id) > ${newestBound(first)}`;
}

/** Where a part of a month begins: at the oldest article of the next one, or at the month's end. */
function newestBound(first: number): string {
  const next = `FROM parts WHERE slice = ?1 AND month = ?${first} AND number = ?${first + 1} + 1`;
  return `(COALESCE((SELECT ago ${next}), -?${first + 2}), COALESCE((SELECT id ${next}), ${LAST}))`;
}

/** Where a part of a month ends: at its oldest article; where there is no such part, at the month's end. */
function oldestBound(first: number): string {
  const own = `FROM parts WHERE slice = ?1 AND month = ?${first} AND number = ?${first + 1}`;
  return `(COALESCE((SELECT ago ${own}), -?${first + 2}), COALESCE((SELECT id ${own}), ${LAST}))`;
}

/** The nearest visible article on one side of a part, with its own month and part. */
function nearest(where: string, order: string): string {
  return `SELECT ${MONTH} AS month, ${PART_NUMBER} AS number
    FROM (SELECT slice, ago, id FROM members m WHERE slice = ?1 AND phase = 1 AND (ago, id) ${where}
      ORDER BY ${order} LIMIT 1) m`;
}

/** A stretch of the slices of a kind. ?1 the kind, ?2 how many */
function sliceList(where: string, order: string): string {
  return `SELECT key, size, subject FROM slices WHERE kind = ?1 AND size < 0 ${where} ORDER BY ${order} LIMIT ?2 + 1`;
}

/** The least code of what is said of a visible article. */
function leastUses(where: string): string {
  return `(SELECT uses FROM articles WHERE phase = 1 AND withdrawn = 0 AND uses ${where} ORDER BY uses LIMIT 1)`;
}

/** Everything that the live catalog asks. Each finds what it wants by an index, and sorts nothing. */
export const QUESTIONS = {
  /** When what was noted has to be noted again. */
  due: "SELECT changes FROM state WHERE one = 1",
  publication: "SELECT version, fingerprint, record FROM publication WHERE one = 1",
  publicationVersion: "SELECT version FROM publication WHERE one = 1",
  /** With which origin addresses within the site are written. */
  origin: "SELECT record ->> 'url' AS url FROM publication WHERE one = 1",
  /** ?1 a slice, or none */
  revisions: `SELECT (SELECT version FROM publication WHERE one = 1) AS publication,
    (SELECT revision FROM slices WHERE name = ?1) AS revision`,
  /** ?1 keys, as JSON */
  outletsNamed: `SELECT o.key, o.record FROM json_each(?1) j CROSS JOIN outlets o ON o.key = j.value
    WHERE o.record IS NOT NULL`,
  /** ?1 a slice */
  slice: "SELECT size, subject FROM slices WHERE name = ?1",
  /** ?1 a slice: what a stretch of it rests on */
  grounds: `SELECT (SELECT revision FROM slices WHERE name = ?1) AS revision,
    (SELECT -ago FROM members WHERE slice = ?1 AND phase = 0 ORDER BY ago DESC LIMIT 1) AS waiting,
    (SELECT expires FROM members WHERE slice = ?1 AND phase = 2 ORDER BY expires DESC LIMIT 1) AS expired`,
  /** ?1 a slice, ?2 a month: the same of that month */
  monthGrounds: `SELECT (SELECT revision FROM slices WHERE name = ?1) AS revision,
    (SELECT -ago FROM members WHERE slice = ?1 AND phase = 0 ORDER BY ago DESC LIMIT 1) AS waiting,
    (SELECT max(expired) FROM parts WHERE slice = ?1 AND month = ?2) AS expired`,
  entries: entries(""),
  entriesAfter: entries(AFTER),
  entriesOfPart: entries(within(3)),
  entriesOfPartAfter: entries(`${within(5)} ${AFTER}`),
  /** ?1 a slice, ?2 before which month, ?3 how many */
  months: `SELECT p.month, p.number, p.live, p.modified, p.expired
    FROM (SELECT slice, month FROM months WHERE slice = ?1 AND live > 0 AND month < ?2 ORDER BY month DESC LIMIT ?3 + 1) m
    CROSS JOIN parts p ON p.slice = m.slice AND p.month = m.month`,
  /** ?1 a slice, ?2 a month, ?3 a part's number, ?4 when the month ends */
  older: nearest(`> ${oldestBound(2)}`, "ago, id"),
  newer: nearest(`<= ${newestBound(2)}`, "ago DESC, id DESC"),
  /** ?3 behind which key */
  slicesByKey: sliceList("AND key > ?3", "key"),
  slicesBySize: sliceList("", "size, key"),
  /** ?3 the negative of a count, ?4 a key */
  slicesBySizeAfter: sliceList("AND (size, key) > (?3, ?4)", "size, key"),
  horizon: `SELECT (SELECT revision FROM slices WHERE name = '') AS revision,
    (SELECT published FROM articles WHERE phase = 0 ORDER BY published LIMIT 1) AS waiting,
    (SELECT expires FROM articles WHERE phase = 1 AND expires IS NOT NULL ORDER BY expires LIMIT 1) AS expiring,
    (SELECT updated FROM articles WHERE phase = 1 ORDER BY updated DESC LIMIT 1) AS updated,
    (SELECT expires FROM articles WHERE phase = 2 AND expires IS NOT NULL ORDER BY expires DESC LIMIT 1) AS expired`,
  /** Each code once, and the empty one for articles of which nothing is said: one step of the index for each. */
  carriedUses: `WITH RECURSIVE carried (uses) AS (SELECT ${leastUses(">= ''")}
      UNION ALL SELECT ${leastUses("> carried.uses")} FROM carried WHERE carried.uses IS NOT NULL)
    SELECT '' AS uses WHERE EXISTS (SELECT 1 FROM articles WHERE phase = 1 AND withdrawn = 0 AND uses IS NULL)
    UNION ALL SELECT uses FROM carried WHERE uses IS NOT NULL`,
  /** ?1 the name under which an alias is kept */
  renamed: `SELECT a.slug FROM members m CROSS JOIN articles a ON a.id = m.id
    WHERE m.slice = ?1 AND m.phase = 1 ORDER BY m.ago, m.id LIMIT 1`,
  /** ?1 pairs of id and version, as JSON */
  records: `SELECT v.id, v.version, v.fingerprint, v.record
    FROM json_each(?1) j CROSS JOIN versions v ON v.id = j.value ->> 0 AND v.version = j.value ->> 1
    WHERE v.record IS NOT NULL`,
  /** ?1 a slug */
  markdown: `SELECT v.markdown FROM articles a CROSS JOIN versions v ON v.id = a.id AND v.version = a.version
    WHERE a.slug = ?1`,
} as const;

/** The name of a question. */
export type Question = keyof typeof QUESTIONS;
