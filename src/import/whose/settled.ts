import type { CreditSentence } from "../credit/creditsentence.ts";
import type { Evidence, Witnesses } from "./weights.ts";

/** What is known of a source once it is settled who published first. */
export interface SettledSource extends Omit<Witnesses, "isListed"> {
  /** Every credit of the source to the outlet, the surest first. */
  readonly credits: readonly CreditSentence[];
  /** Whether the source is the outlet's own page, so that its facts are the original's. */
  readonly isOwn: boolean;
  /** What names the outlet. */
  readonly evidence: readonly Evidence[];
}
