import { type Agreement, phaseOf } from "../../article/agreement.ts";
import { longDay } from "../../article/credit.ts";
import type { Publication } from "../../article/publication.ts";
import type { Problem } from "../../http/problem.ts";

/** How long whoever gives wrong keys is sent away, in seconds. */
const PATIENCE = 60;

/** 404: nobody has this key. It says no more than an address does at which there never was anything. */
export const NO_SUCH_KEY: Problem = {
  status: 404,
  title: "Not found",
  detail: "There is nothing at this address. If it was given to you as a partner, compare it letter for letter.",
};

/** 404: the key is right, and there is no such feed for its holder. */
export const NO_SUCH_FEED: Problem = {
  status: 404,
  title: "Not found",
  detail:
    "There is no such feed for this key. The address of the key alone, with a slash at its end, lists those that there are.",
};

/** 429 (RFC 6585 section 4). */
export const TOO_MANY_KEYS: Problem = {
  status: 429,
  title: "Too many requests",
  detail: "Too many addresses were tried that are nobody's. Please try again in a minute.",
  headers: { "Retry-After": `${PATIENCE}` },
};

function whomToAsk({ publisher, links }: Publication): string {
  const where = links.support ?? publisher.url;
  return where === undefined ? publisher.name : `${publisher.name} (${where})`;
}

/** 410: another key has taken this one's place. */
export function replacedKey(publication: Publication): Problem {
  const detail = `This key was replaced by another one. Ask ${whomToAsk(publication)} for it.`;
  return { status: 410, title: "Gone", detail };
}

/**
 * What a key is answered that is right but not good now. Before its time it is 403 and not 404: whoever holds the key knows
 * that there is something, and 404 would send him looking for a mistake in the address.
 * @returns none where it is good
 */
export function outOfTime(agreement: Agreement, publication: Publication, now: Date): Problem | undefined {
  const { from = 0, until = 0 } = agreement;
  const day = (moment: number) => longDay(new Date(moment).toISOString());
  switch (phaseOf(agreement, now)) {
    case "running":
      return undefined;
    case "early":
      return {
        status: 403,
        title: "Not yet",
        detail: `This key is right, and good from ${day(from)} on. Please ask again then.`,
      };
    case "ended": {
      const detail = `The agreement for this key ended on ${day(until - 1)}. Please stop asking for it, or ask ${whomToAsk(publication)} for a new one.`;
      return { status: 410, title: "Gone", detail };
    }
  }
}
