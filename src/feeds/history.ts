import type { Site } from "../catalog/rendering.ts";
import type { FormatName } from "../site/formats.ts";
import type { Part } from "../site/month.ts";
import type { Slice } from "../site/slice.ts";
import { archiveUrl } from "../site/urls.ts";
import type { History } from "./format.ts";

/**
 * Where the rest of a slice is found: the newest part of a month with entries that its subscription feed does not show
 * (RFC 5005 section 4).
 * @param rest the part in which the rest begins, as the catalog tells it with the stretch that the feed shows
 */
export function historyBefore(
  { publication }: Site,
  slice: Slice,
  format: FormatName,
  rest: Part | undefined,
): History {
  if (rest === undefined) return { complete: true };
  return { complete: false, previousArchive: archiveUrl(publication.url, slice, rest, format) };
}
