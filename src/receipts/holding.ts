import type { PartnerPoll } from "../partners/receipt.ts";

/** What a partner holds of a feed: states of articles, of each article one at most in either list. */
export interface Holding {
  /** What he said that he has. */
  readonly held: readonly string[];
  /** What he was sent since, without having said that he has it. */
  readonly sent: readonly string[];
}

/** By each state, the article whose state it is; what is not known is nobody's. */
export type ArticleOf = (state: string) => string | undefined;

/** Newer states, and the older ones of articles of which there is no newer one. */
function over(newer: readonly string[], older: readonly string[], articleOf: ArticleOf): string[] {
  const known = newer.filter((state) => articleOf(state) !== undefined);
  const articles = new Set(known.map(articleOf));
  return [...known, ...older.filter((state) => !articles.has(articleOf(state)))];
}

/**
 * What a partner holds after a poll. What he says goes for every article of which he says anything; he holds still what
 * he once said and has left the feed since. What he was sent and does not say that he has, he has not.
 */
export function afterPoll(
  { held, sent }: Holding,
  poll: Pick<PartnerPoll, "told" | "sent">,
  articleOf: ArticleOf,
): Holding {
  if (poll.told === undefined) return { held, sent: over(poll.sent ?? [], sent, articleOf) };
  return {
    held: over(poll.told, held, articleOf),
    sent: (poll.sent ?? []).filter((state) => articleOf(state) !== undefined),
  };
}

/** What a partner holds once he has read what he was sent; of each article the last state. */
export function heldIn({ held, sent }: Holding, articleOf: ArticleOf): { state: string; isConfirmed: boolean }[] {
  const confirmed = new Set(held);
  return over(sent, held, articleOf).map((state) => ({ state, isConfirmed: confirmed.has(state) }));
}
