/** One item of `A-IM`: the manipulation and, where given, its weight (RFC 3229 section 10.5.3). */
const ITEM = /^\s*([!#$%&'*+.^_`|~\w-]+)\s*(?:;\s*q\s*=\s*([01](?:\.\d{0,3})?)\s*)?$/i;

/** The instance manipulation that sends only new and changed entries. */
export const FEED_DELTA = "feed";

/**
 * Whether a client accepts a feed with only the entries that are new or changed (RFC 3229 with `feed`). Other
 * manipulations in the list do not matter; `q=0` means not.
 */
export function acceptsFeedDelta(headers: Headers): boolean {
  const manipulations = headers.get("A-IM");
  if (manipulations === null) return false;
  return manipulations.split(",").some((item) => {
    const [, manipulation, weight] = ITEM.exec(item) ?? [];
    return manipulation?.toLowerCase() === FEED_DELTA && Number(weight ?? 1) > 0;
  });
}
