-- What programs may do with an article, a letter for each purpose; none where nobody says anything, as of every article
-- that was published before.
ALTER TABLE articles ADD COLUMN uses TEXT;
