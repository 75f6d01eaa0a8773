import { ADAPTED, OWN, REPUBLISHED, WITHDRAWN } from "../pages/sample.ts";

function path(url: string): string {
  return new URL(url).pathname;
}

/** One address of every kind of page. */
export const PAGES: Readonly<Record<string, string>> = {
  home: "/",
  "republished article": path(REPUBLISHED.url),
  "adapted article": path(ADAPTED.url),
  "own article from right to left": path(OWN.url),
  "withdrawn article": path(WITHDRAWN.url),
  outlet: "/outlets/western-journal",
  topic: "/topics/shipping",
  author: "/authors/ana-diaz",
  partners: "/partners",
  error: "/nowhere",
};

/** The feeds that a browser can show. */
export const XML_FEEDS: Readonly<Record<string, string>> = { RSS: "/rss.xml", Atom: "/atom.xml" };
