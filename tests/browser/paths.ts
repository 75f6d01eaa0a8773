import { FORBIDDEN, OLDEST, SUMMARY } from "../pages/older.ts";
import { ADAPTED, OWN, REPUBLISHED, WITHDRAWN } from "../pages/sample.ts";
import { UNBROKEN, UNBROKEN_OUTLET } from "../pages/unbroken.ts";

function path(url: string): string {
  return new URL(url).pathname;
}

/** One address of every kind of page. */
export const PAGES: Readonly<Record<string, string>> = {
  home: "/",
  "republished article": path(REPUBLISHED.url),
  "adapted article": path(ADAPTED.url),
  "own article from right to left": path(OWN.url),
  "article of long words, its credit on top": path(UNBROKEN.url),
  "withdrawn article": path(WITHDRAWN.url),
  outlet: "/outlets/western-journal",
  "outlet with a long name": `/outlets/${UNBROKEN_OUTLET}`,
  "month between two others": "/archive/2026-10",
  topic: "/topics/shipping",
  author: "/authors/ana-diaz",
  archive: "/archive",
  "archive of an outlet": "/outlets/western-journal/archive",
  outlets: "/outlets",
  topics: "/topics",
  authors: "/authors",
  partners: "/partners",
  error: "/nowhere",
  "address that is gone": "/gone",
};

/** Articles that differ from a republished one in a sentence. */
export const VARIANTS: Readonly<Record<string, string>> = {
  "article that nobody else may carry": path(FORBIDDEN.url),
  "article of which feeds carry the summary": path(SUMMARY.url),
  "article from an outlet that nobody has looked at": path(OLDEST.url),
};

/** Months of feeds that nothing is added to any more. */
export const ARCHIVES: Readonly<Record<string, string>> = {
  RSS: "/archive/2026-10/rss.xml",
  Atom: "/archive/2026-10/atom.xml",
};

/** The feeds that a browser can show. */
export const XML_FEEDS: Readonly<Record<string, string>> = { RSS: "/rss.xml", Atom: "/atom.xml" };
