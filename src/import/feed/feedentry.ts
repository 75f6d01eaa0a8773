import type { Statement } from "../material/statement.ts";

/** One article of a feed. */
export interface Entry {
  /** As the feed has it: a guid, an Atom id, a JSON Feed id. */
  readonly id?: string;
  readonly statement: Statement;
  /** The text as HTML. */
  readonly html?: string;
  /** The text as plain text. */
  readonly text?: string;
  /** Whether the feed says only how the article begins. */
  readonly isSummary: boolean;
  /** Why its publisher took it back, where it did. */
  readonly withdrawn?: string;
}

/** What is taken from a feed beside its entries: who it belongs to. */
export interface FeedOwner {
  readonly name?: string;
  readonly url?: string;
  readonly language?: string;
  readonly copyright?: string;
}
