import type { Origin } from "./provenance.ts";

/**
 * Whether a wording names an outlet beyond doubt, by a lone link to the original, by words of which only the stems are known, or only
 * where the text around it agrees.
 */
export type Strength = "said" | "linked" | "worded" | "hinted";

/** Where a credit leads. */
export interface CreditAddresses {
  /** The original article's address. */
  readonly url?: string;
  /** The outlet's own address, where the link leads no deeper. */
  readonly home?: string;
  /** The address of a Creative Commons licence. */
  readonly licence?: string;
}

/** What a line says about who published first. */
export interface CreditSentence extends Omit<Origin, "isWhole">, CreditAddresses {
  readonly strength: Strength;
  /** Which wording it is: the lower, the surer that it means the original. */
  readonly rank: number;
  /** The line as a reader sees it. */
  readonly line: string;
  /** Whether the line says nothing else, so that it may go. */
  readonly whole: boolean;
}
