import type { Block, Doubt, Removal } from "./block.ts";
import type { BylineMark } from "./bylinemark.ts";
import type { Fact } from "./fact.ts";
import type { Believed, NamedSite } from "./statement.ts";

/** A picture or script that an outlet asks republishers to keep, because it counts their readers. */
export interface Counter {
  readonly url: string;
  /** Whether it is a picture; else a script. */
  readonly isPicture: boolean;
  /** Whether it is there for republishers beyond doubt; else it may count for the page's own site. */
  readonly isForRepublishers: boolean;
  readonly outlet: NamedSite & { readonly url: string };
  /** The original's address, where the counter reports it. */
  readonly original?: string;
}

/** What a source hands over: its blocks, and what it says beside them. */
export interface Material {
  readonly blocks: readonly Block[];
  /** Everything that a credit may stand in, where that is more than the blocks. */
  readonly lines?: readonly Block[];
  /** Those of them that stand in the article's own part of the page, whether they belong to its text or not. */
  readonly near?: readonly Block[];
  /** What the markup there calls a byline. */
  readonly marks?: readonly BylineMark[];
  readonly counters?: readonly Counter[];
  /** Every site that a page says it is from, each with the place that says it: papers of one house may share their pages. */
  readonly sites?: readonly Fact<NamedSite>[];
  /** What the page's title ends in: its site's name, perhaps. */
  readonly titleEnd?: string;
  /** What stands in brackets behind the headline, and not in its heading: whose article it is, perhaps. */
  readonly titleMark?: string;
  /** Whether the site is one person's, as its page about "me" tells. */
  readonly isPersonal?: true;
  readonly facts?: Believed;
  readonly removed: readonly Removal[];
  readonly doubts?: readonly Doubt[];
  /** The paragraphs of a page that may be the article's: what is counted against the draft. */
  readonly prose?: readonly string[];
  /** How a page that says to be for those who pay shows that its text is not whole, as the end of a sentence. */
  readonly cut?: string;
  /** The address that the source came from. */
  readonly page?: string;
}
