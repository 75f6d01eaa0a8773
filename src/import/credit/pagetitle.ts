import { isUnspaced, type Wordbook } from "../languages/wordbooks.ts";
import { isNoOutlet } from "./outletname.ts";

/** What a page is called, and its site behind it, as browsers show them: "Four ways to mend a quay | Harbour Weekly". */
const TITLED_PAGE = /^\s*(?<title>.{4,120}?)\s[|｜–-]\s(?<site>[^|｜–—()（）、，。,;:]{2,30}?)\s*[.。)）]?\s*$/u;

/** Fewer words, or signs where a script sets no spaces, are no headline. */
const FEWEST = { words: 5, signs: 10 };

/** A page's title, how long it is with what parts it from its site, and the site. */
export interface PageTitle {
  readonly title: string;
  readonly length: number;
}

/** Reads the title of a page that stands where an outlet's name should, with the site behind it. */
export function pageTitle(text: string, book: Wordbook): PageTitle | undefined {
  const { title = "", site = "" } = TITLED_PAGE.exec(text)?.groups ?? {};
  if (site === "") return undefined;
  const isHeadline = isUnspaced(book)
    ? title.length >= FEWEST.signs
    : title.split(/\s/u).length >= FEWEST.words && /\s\p{Ll}/u.test(title);
  return isHeadline || isNoOutlet(title) ? { title, length: text.lastIndexOf(site) } : undefined;
}
