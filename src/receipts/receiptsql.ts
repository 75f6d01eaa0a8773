/** What is asked of the tables that receipts stand in. */
export const RECEIPT_QUERIES = {
  /** ?1 a partner, ?2 a slice, ?3 a format */
  row: "SELECT came, told, held, sent FROM receipts WHERE partner = ?1 AND slice = ?2 AND format = ?3",
  /** ?1 states as JSON: the article of each that is known */
  articles: `SELECT v.fingerprint, v.id FROM json_each(?1) j CROSS JOIN versions v ON v.fingerprint = j.value`,
  /** ?1 a partner */
  rows: `SELECT partner, slice, format, came, told, held, sent FROM receipts WHERE partner = ?1 ORDER BY slice, format`,
  /** ?1 states as JSON: each with the version that has it, and what is live of its article */
  states: `SELECT v.fingerprint, v.id, v.version, v.title, v.slug, a.fingerprint AS live, a.withdrawn, a.expires,
      (SELECT n.at FROM versions n WHERE n.id = v.id ORDER BY n.version DESC LIMIT 1) AS changed
    FROM json_each(?1) j CROSS JOIN versions v ON v.fingerprint = j.value LEFT JOIN articles a ON a.id = v.id`,
  /**
   * ?1 a partner, ?2 a slice, ?3 a format, ?4 when he came, ?5 when he said what he has, ?6 what he said, ?7 what he was
   * sent, ?8 when he had come before, as it was read: where somebody else has written since, nothing is.
   */
  write: `INSERT INTO receipts (partner, slice, format, came, told, held, sent) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
    ON CONFLICT DO UPDATE SET came = ?4, told = ?5, held = ?6, sent = ?7 WHERE came = ?8`,
} as const;

/** Every row there is: as many as partners have feeds, and asked for by a person alone. */
export const ALL_RECEIPTS =
  "SELECT partner, slice, format, came, told, held, sent FROM receipts ORDER BY partner, slice, format";
