/**
 * The edge takes 1,000 tags of 1,024 characters each, and 16 KB in all; clients refuse longer headers than that, and
 * this is not the only one.
 */
const LONGEST_TAG = 1024;
const LONGEST_HEADER = 6000;

/** In seconds: how long a response is fresh, then served while it is fetched anew, then while the Worker fails. */
export interface Lifetimes {
  readonly fresh: number;
  readonly whileRevalidating: number;
  readonly ifError: number;
}

/** How long anything may be fresh, and served stale, at most. */
export interface LongestLifetimes extends Omit<Lifetimes, "ifError"> {}

/** Feeds, and what changes as often as they do. */
export const FEED_LIFETIMES: Lifetimes = { fresh: 300, whileRevalidating: 86_400, ifError: 604_800 };

/** Archives of a finished month change only when one of their articles does. */
export const ARCHIVE_LIFETIMES: Lifetimes = { fresh: 86_400, whileRevalidating: 86_400, ifError: 604_800 };

/**
 * The longest that anything may be kept where articles can change at any time: a purge that the edge refuses, and that is
 * tried again each minute, must not let it hand out for a day what was taken back.
 */
export const LIVE_LIFETIMES: LongestLifetimes = { fresh: 300, whileRevalidating: 300 };

/** For errors and whatever is decided anew each time. */
export const NEVER = "no-store";

/**
 * For a delta: a cache that knows of such may put it together with what it has (RFC 3229 section 10.6.2); any other would
 * hand one client's delta to the next, who would then hold the newest tag without the articles.
 */
export const NEVER_BUT_DELTAS = "no-store, im";

/** Keeps the edge from storing an answer that browsers and other caches may. */
export const NOT_AT_THE_EDGE: Readonly<Record<string, string>> = { "Cloudflare-CDN-Cache-Control": NEVER };

/**
 * The `Cache-Control` of a response. Never `s-maxage` or `must-revalidate`: they switch stale serving off at the edge.
 * @param changes when the clock alone will change the response, in ms since 1970: nothing stale is served past it, as
 *   long as the Worker answers
 */
export function cacheControl({ fresh, whileRevalidating, ifError }: Lifetimes, now: Date, changes?: number): string {
  const left =
    changes === undefined ? Number.POSITIVE_INFINITY : Math.max(0, Math.floor((changes - now.getTime()) / 1000));
  const maxAge = Math.min(fresh, left);
  const stale = Math.min(whileRevalidating, left - maxAge);
  return `public, max-age=${maxAge}, stale-while-revalidate=${stale}, stale-if-error=${ifError}`;
}

/** A tag as the edge knows it: without spaces and commas. */
export function edgeTag(tag: string): string {
  return encodeURI(tag).replaceAll(",", "%2C");
}

/**
 * The `Cache-Tag` of a response: without spaces, and no longer than the edge takes. What does not fit is left out from
 * the end, so the tags that matter most come first.
 */
export function cacheTag(tags: readonly string[]): string {
  let header = "";
  for (const tag of new Set(tags.map(edgeTag))) {
    const longer = header === "" ? tag : `${header},${tag}`;
    if (tag.length <= LONGEST_TAG && longer.length <= LONGEST_HEADER) header = longer;
  }
  return header;
}
