import type { Block, Doubt, Removal } from "./block.ts";
import type { Believed } from "./statement.ts";

/** What a source hands over: its blocks, and what it says beside them. */
export interface Material {
  readonly blocks: readonly Block[];
  /** Everything that a credit may stand in, where that is more than the blocks. */
  readonly lines?: readonly Block[];
  readonly facts?: Believed;
  readonly removed: readonly Removal[];
  readonly doubts?: readonly Doubt[];
  /** The paragraphs of a page that may be the article's: what is counted against the draft. */
  readonly prose?: readonly string[];
  /** The address that the source came from. */
  readonly page?: string;
}
