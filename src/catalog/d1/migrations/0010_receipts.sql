-- What each partner's polls say that he holds, one row for each slice and format that he asks for. Times are ms since 1970.
CREATE TABLE receipts (
  partner TEXT NOT NULL,
  slice TEXT NOT NULL,
  format TEXT NOT NULL,
  -- When he came last, and when he last said what he holds; absent as long as he never did.
  came INTEGER NOT NULL,
  told INTEGER,
  -- What he said, and what he was sent without having said so far that he has it: fingerprints of versions as JSON, one for
  -- each article.
  held TEXT NOT NULL,
  sent TEXT NOT NULL,
  PRIMARY KEY (partner, slice, format)
) WITHOUT ROWID;
