-- What is said of the articles whose texts are here, so that what the whole site says need not look at each of them.
CREATE INDEX articles_uses ON articles (phase, uses) WHERE withdrawn = 0;
