import type { FormatName } from "../site/formats.ts";

/** What a poll of a partner's feed says of what he holds. Times in ms since 1970. */
export interface PartnerPoll {
  /** The name of the partner's file. */
  readonly partner: string;
  /** The slice's name. */
  readonly slice: string;
  readonly format: FormatName;
  readonly at: number;
  /** The states of the entries that he says he has; absent where he says nothing, or nothing that tells. */
  readonly told?: readonly string[];
  /** The states of the entries that he has once he has read the answer; absent where it was empty. */
  readonly sent?: readonly string[];
}

/**
 * How an article stands that a partner holds: as it is live, changed since, taken back, removed, or past the time for which
 * its outlet lets it stand.
 */
export type HeldState = "current" | "changed" | "withdrawn" | "removed" | "expired";

/** An article as a partner holds it. */
export interface HeldArticle {
  readonly id: string;
  readonly slug: string;
  /** As the partner has it. */
  readonly title: string;
  /** The version that he has. */
  readonly version: number;
  readonly state: HeldState;
  /** When what he has ceased to be current; absent while it is. */
  readonly since?: number;
  /** Whether he said so himself; else it was sent to him, and he has not come back. */
  readonly isConfirmed: boolean;
}

/** What is known of one of a partner's feeds. */
export interface Receipt extends Pick<PartnerPoll, "partner" | "slice" | "format"> {
  /** When he came last. */
  readonly came: number;
  /** When he last said what he has. */
  readonly told?: number;
  /** Whether he said it when he came last: else nobody knows what he has, whatever he was sent. */
  readonly isKnown: boolean;
  readonly articles: readonly HeldArticle[];
}

/** Where receipts are kept. */
export interface Receipts {
  /** Notes a poll, if the last one that was noted of this feed is a minute old. */
  note(poll: PartnerPoll): Promise<void>;
  /** What is known of a partner's feeds, or of everybody's, by partner, slice and format. */
  read(now: Date, partner?: string): Promise<readonly Receipt[]>;
}

/** What a partner holds that is current no longer. */
export function staleIn({ articles }: Receipt): HeldArticle[] {
  return articles.filter(({ state }) => state !== "current");
}

/** What became of an article that is current no longer, in a word. */
export const STALE_WORDS: Readonly<Record<Exclude<HeldState, "current">, string>> = {
  changed: "changed",
  withdrawn: "withdrawn",
  removed: "removed",
  expired: "its time is over",
};
