-- Who polls the public feeds: no address, no cookie, nothing by which anybody could be told from others of his kind.
CREATE TABLE polls (
  day TEXT NOT NULL,
  kind TEXT NOT NULL,
  format TEXT NOT NULL,
  count INTEGER NOT NULL,
  PRIMARY KEY (day, kind, format)
) WITHOUT ROWID;

-- For how many people services say that they poll a feed: what each said last. `at` is ms since 1970.
CREATE TABLE subscribers (
  kind TEXT NOT NULL,
  -- What the service calls the feed, or the slice and format that it asks for.
  feed TEXT NOT NULL,
  format TEXT NOT NULL,
  count INTEGER NOT NULL,
  at INTEGER NOT NULL,
  PRIMARY KEY (kind, feed)
) WITHOUT ROWID;
