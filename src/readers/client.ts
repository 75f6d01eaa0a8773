/** Who polls, as far as his `User-Agent` says: no more of it is kept. */
export interface ReaderClient {
  /** One of a few names. */
  readonly kind: string;
  /** For how many people he says that he polls. */
  readonly subscribers?: number;
  /** What he calls the feed, where he tells several apart. */
  readonly feedId?: string;
}

/**
 * What is looked for in a `User-Agent`, in this order, and what its bearer is called. Services poll for many people, programs
 * for one; a service that is not named here is known by the subscribers that it tells.
 */
const KINDS: readonly (readonly [kind: string, sign: RegExp])[] = [
  ["Feedly", /\bfeedly/i],
  ["Inoreader", /\binoreader/i],
  ["NewsBlur", /\bnewsblur/i],
  ["Feedbin", /\bfeedbin/i],
  ["The Old Reader", /\btheoldreader/i],
  ["BazQux", /\bbazqux/i],
  ["Feeder", /\bfeeder\.co|\bfeeder\b/i],
  ["Feedspot", /\bfeedspot/i],
  ["Flipboard", /\bflipboard/i],
  ["SmartNews", /\bsmartnews/i],
  ["Superfeedr", /\bsuperfeedr/i],
  ["MSN", /\bmsn(?:bot)?-?(?:feed|ingest|news)|\bmicrosoft ?start/i],
  ["FreshRSS", /\bfreshrss/i],
  ["Miniflux", /\bminiflux/i],
  ["Tiny Tiny RSS", /\btiny tiny rss|\btt-rss/i],
  ["Nextcloud News", /\bnextcloud-news|\bnextcloud news/i],
  ["NetNewsWire", /\bnetnewswire/i],
  ["Reeder", /\breeder\b/i],
  ["newsboat", /\bnewsboat|\bnewsbeuter/i],
  ["Thunderbird", /\bthunderbird/i],
  ["feedparser", /\bfeedparser|\buniversalfeedparser/i],
];

/** What is no feed reader by name. */
const BROWSER = /^mozilla\/5\.0 \([^)]*\) (?:applewebkit|gecko)/i;
const ROBOT = /bot\b|spider|crawl|slurp/i;

/** `102 subscribers`, `1 subscriber`, `1,024 readers`, `1 024 users`. */
const BEFORE = /(?<![\d.,])(\d{1,3}(?:[,. \u00a0]\d{3})+|\d{1,9})[ +]*(?:subscribers?|readers?|users?)\b/i;

/** `subscribers: 102`, `subscribers=102`. */
const BEHIND = /\b(?:subscribers?|readers?|users?) ?[:=] ?(\d{1,9})\b/i;

/** `feed-id=8a3f`, `feed-id:1374724`, `feedid: 7`. */
const FEED_ID = /\bfeed[-_ ]?id ?[:=] ?([\w-]{1,64})\b/i;

/** Who polls. @param userAgent as it was sent; nothing where it was not */
export function readerClient(userAgent: string | null): ReaderClient {
  const agent = userAgent ?? "";
  const [, told] = BEFORE.exec(agent) ?? BEHIND.exec(agent) ?? [];
  const [, feedId] = FEED_ID.exec(agent) ?? [];
  const subscribers = told === undefined ? undefined : Number(told.replace(/\D/g, ""));
  return {
    kind: kindOf(agent, subscribers !== undefined),
    ...(subscribers === undefined ? {} : { subscribers }),
    ...(feedId === undefined ? {} : { feedId }),
  };
}

function kindOf(agent: string, isService: boolean): string {
  const known = KINDS.find(([, sign]) => sign.test(agent));
  if (known !== undefined) return known[0];
  if (agent.trim() === "") return "without a name";
  if (isService) return "another service";
  if (ROBOT.test(agent)) return "a robot";
  return BROWSER.test(agent) ? "a browser" : "another program";
}
