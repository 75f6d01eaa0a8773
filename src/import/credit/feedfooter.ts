import type { Wordbook } from "../languages/wordbooks.ts";
import { AnyCase } from "../lines/anycase.ts";
import { perLanguage } from "../lines/perlanguage.ts";
import { withoutMarks } from "../lines/quotation.ts";
import { ORIGIN_WORDS } from "./originwords.ts";
import { isNoOutlet } from "./outletname.ts";

/** What the line below an article in a blog's feed says: what the article is called, and where it stood first. */
export interface FeedFooter {
  readonly name: string;
  readonly title: string;
  readonly book: Wordbook;
}

/** Longer lines are prose. */
const LONGEST = 420;

const footer = perLanguage(({ feedFooter: words }) => {
  const filled = words.replaceAll("{title}", "(?<title>.{1,300}?)").replaceAll("{X}", "(?<name>.{2,90}?)");
  return new AnyCase(`^(?:${filled})[.。]?$`);
});

/** Reads a whole line as what sites for blogs write below each article in a feed: "The post T appeared first on X." */
export function feedFooter(line: string): FeedFooter | undefined {
  if (line.length > LONGEST) return undefined;
  for (const { book, mayBe } of ORIGIN_WORDS) {
    const { title = "", name = "" } = (mayBe(line) && footer(book).exec(line)?.groups) || {};
    if (name === "" || isNoOutlet(name) || /^\p{Ll}/u.test(title)) continue;
    return { name: withoutMarks(name), title: withoutMarks(title), book };
  }
  return undefined;
}
