import { feedAddress, type Site } from "../catalog/rendering.ts";
import type { FormatName } from "../site/formats.ts";
import { isEarlier, type Part } from "../site/month.ts";
import type { Slice } from "../site/slice.ts";
import { archiveUrl, feedUrl } from "../site/urls.ts";
import type { History } from "./format.ts";

/**
 * Where the rest of a slice is found: the newest part of a month with entries that its subscription feed does not show
 * (RFC 5005 section 4).
 * @param rest the part in which the rest begins, as the catalog tells it with the stretch that the feed shows
 */
export function historyBefore(site: Site, slice: Slice, format: FormatName, rest: Part | undefined): History {
  if (rest === undefined) return { complete: true };
  return { complete: false, previousArchive: archiveUrl(feedAddress(site), slice, rest, format) };
}

/** The parts around one that is shown, and the one in which the subscription feed's rest begins. */
export interface PartsAround {
  readonly rest: Part;
  readonly older?: Part;
  readonly newer?: Part;
}

/** What an archive's tag covers besides its entries: which one it is, and where it leads. */
export function archiveHistory(part: Part, history: History): object {
  return { ...part, ...history };
}

/**
 * Where the archives before and after one are found (RFC 5005 section 4). The newest with a document is the one that
 * the subscription feed leads to; it has no next one yet.
 */
export function historyAround(
  site: Site,
  slice: Slice,
  format: FormatName,
  { rest, older, newer }: PartsAround,
): History {
  const url = (to: Part) => archiveUrl(feedAddress(site), slice, to, format);
  return {
    complete: false,
    current: feedUrl(feedAddress(site), slice, format),
    ...(older === undefined ? {} : { previousArchive: url(older) }),
    ...(newer === undefined || isEarlier(rest, newer) ? {} : { nextArchive: url(newer) }),
  };
}
