import type { Catalog, Page } from "../catalog/catalog.ts";
import { monthOf } from "../catalog/month.ts";
import type { Slice } from "../catalog/slice.ts";
import { archiveUrl, type FormatName } from "../catalog/urls.ts";
import type { History } from "../feeds/format.ts";

/**
 * Where the rest of a slice is found: the newest month with entries that its subscription feed does not show
 * (RFC 5005 section 4).
 * @param page what the subscription feed shows
 */
export async function historyOf(
  catalog: Catalog,
  slice: Slice,
  format: FormatName,
  page: Page,
  now: Date,
): Promise<History> {
  if (page.next === undefined) return { complete: true };
  const { entries } = await catalog.page(slice, { now, limit: 1, after: page.next });
  const { publication } = await catalog.site();
  const [first] = entries;
  if (first === undefined) return { complete: true };
  return { complete: false, previousArchive: archiveUrl(publication.url, slice, monthOf(first.published), format) };
}
