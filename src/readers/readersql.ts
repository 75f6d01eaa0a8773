/** What is asked of the tables that polls are counted in. */
export const READER_QUERIES = {
  /** ?1 rows of day, kind, format, count as JSON */
  count: `INSERT INTO polls (day, kind, format, count)
    SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3 FROM json_each(?1) WHERE true
    ON CONFLICT DO UPDATE SET count = count + excluded.count`,
  /** ?1 rows of kind, feed, format, count, at as JSON: the latest wins */
  subscribers: `INSERT INTO subscribers (kind, feed, format, count, at)
    SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4 FROM json_each(?1) WHERE true
    ON CONFLICT DO UPDATE SET format = excluded.format, count = excluded.count, at = excluded.at WHERE excluded.at >= at`,
  /** ?1 the first day */
  polls: "SELECT day, kind, format, count FROM polls WHERE day >= ?1 ORDER BY day, kind, format",
} as const;

/** Every service's last word that is not too old: as many rows as services have feeds. ?1 since when */
export const TOLD_SUBSCRIBERS =
  "SELECT kind, feed, format, count, at FROM subscribers WHERE at >= ?1 ORDER BY kind, feed";

/** Forgets what services told too long ago. ?1 before when */
export const FORGET_SUBSCRIBERS = "DELETE FROM subscribers WHERE at < ?1";
