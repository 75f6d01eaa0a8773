-- The live catalog. Times are ms since 1970. `phase` is 0 for an embargoed article, 1 for a visible one, 2 for one that
-- has expired; it is what was noted last, and `state.changes` says when it has to be noted again. `ago` is the negative
-- of when an article was published: so (ago, id) ascends from the newest to the oldest.

CREATE TABLE state (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  -- Counts the transactions: whoever writes names the one that he has read.
  serial INTEGER NOT NULL,
  -- When the next embargo ends or article expires.
  changes INTEGER
);
INSERT INTO state (one, serial) VALUES (1, 0);

CREATE TABLE publication (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  version INTEGER NOT NULL,
  author TEXT NOT NULL,
  at INTEGER NOT NULL,
  digest TEXT NOT NULL,
  fingerprint TEXT NOT NULL,
  -- How many entries a feed holds.
  entries INTEGER NOT NULL,
  record TEXT NOT NULL
);

-- An entry that was removed has no record.
CREATE TABLE outlets (
  key TEXT PRIMARY KEY,
  version INTEGER NOT NULL,
  author TEXT NOT NULL,
  at INTEGER NOT NULL,
  digest TEXT NOT NULL,
  record TEXT
) WITHOUT ROWID;

CREATE TABLE articles (
  id TEXT PRIMARY KEY,
  version INTEGER NOT NULL,
  slug TEXT NOT NULL UNIQUE,
  phase INTEGER NOT NULL,
  published INTEGER NOT NULL,
  updated INTEGER NOT NULL,
  expires INTEGER,
  canonical INTEGER NOT NULL,
  withdrawn INTEGER NOT NULL,
  fingerprint TEXT NOT NULL,
  -- The names of the slices that it is in, as JSON.
  slices TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX articles_published ON articles (phase, published);
CREATE INDEX articles_updated ON articles (phase, updated);
CREATE INDEX articles_expires ON articles (phase, expires) WHERE expires IS NOT NULL;

-- Every version of every article: the text stands here once, that of the live one too. A fingerprint is never given
-- twice, so no past listing can hold it for another state.
CREATE TABLE versions (
  id TEXT NOT NULL,
  version INTEGER NOT NULL,
  author TEXT NOT NULL,
  at INTEGER NOT NULL,
  change TEXT NOT NULL,
  title TEXT NOT NULL,
  slug TEXT NOT NULL,
  digest TEXT NOT NULL,
  fingerprint TEXT UNIQUE,
  expires TEXT,
  aliases TEXT,
  record TEXT,
  markdown TEXT,
  source TEXT,
  PRIMARY KEY (id, version)
);

CREATE TABLE members (
  slice TEXT NOT NULL,
  phase INTEGER NOT NULL,
  ago INTEGER NOT NULL,
  id TEXT NOT NULL,
  updated INTEGER NOT NULL,
  expires INTEGER,
  -- What the article says that the slice is about, as JSON.
  subject TEXT,
  PRIMARY KEY (slice, phase, ago, id)
) WITHOUT ROWID;
CREATE INDEX members_expired ON members (slice, expires) WHERE phase = 2;

CREATE TABLE slices (
  name TEXT PRIMARY KEY,
  kind TEXT NOT NULL,
  key TEXT NOT NULL,
  -- The negative of how many visible articles it holds: so (size, key) ascends from the biggest.
  size INTEGER NOT NULL,
  -- The transaction that changed it last.
  revision INTEGER NOT NULL,
  subject TEXT
) WITHOUT ROWID;
CREATE INDEX slices_key ON slices (kind, key) WHERE size < 0;
CREATE INDEX slices_size ON slices (kind, size, key) WHERE size < 0;

CREATE TABLE months (
  slice TEXT NOT NULL,
  month TEXT NOT NULL,
  live INTEGER NOT NULL,
  PRIMARY KEY (slice, month)
) WITHOUT ROWID;
CREATE INDEX months_live ON months (slice, month) WHERE live > 0;

-- The parts of a month, each with its oldest article.
CREATE TABLE parts (
  slice TEXT NOT NULL,
  month TEXT NOT NULL,
  number INTEGER NOT NULL,
  ago INTEGER NOT NULL,
  id TEXT NOT NULL,
  live INTEGER NOT NULL,
  -- The newest update of a visible article, and when the last one expired; 0 for none.
  modified INTEGER NOT NULL,
  expired INTEGER NOT NULL,
  PRIMARY KEY (slice, month, number)
) WITHOUT ROWID;

-- What has still to be done because of a write.
CREATE TABLE errands (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  kind TEXT NOT NULL,
  subject TEXT NOT NULL,
  hub TEXT NOT NULL,
  UNIQUE (kind, subject, hub)
);
