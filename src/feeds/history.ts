import type { Catalog, Page, Site } from "../catalog/catalog.ts";
import type { FormatName } from "../site/formats.ts";
import { type Month, monthOf } from "../site/month.ts";
import type { Slice } from "../site/slice.ts";
import { archiveUrl } from "../site/urls.ts";
import type { History } from "./format.ts";

/** A month's document or page holds all of it. */
export const WHOLE_MONTH = Number.MAX_SAFE_INTEGER;

/** What follows a page of a slice, told from its first entry; none where nothing does. */
export async function restOf(catalog: Catalog, slice: Slice, page: Page, now: Date): Promise<Page | undefined> {
  return page.next === undefined ? undefined : catalog.page(slice, { now, limit: 1, after: page.next });
}

/** The month in which the rest of a slice begins. @param rest as `restOf` gives it */
export function monthAfter(rest: Page | undefined): Month | undefined {
  const first = rest?.entries[0];
  return first && monthOf(first.published);
}

/**
 * Where the rest of a slice is found: the newest month with entries that its subscription feed does not show
 * (RFC 5005 section 4).
 * @param rest what follows the page that the subscription feed shows
 */
export function historyBefore(
  { publication }: Site,
  slice: Slice,
  format: FormatName,
  rest: Page | undefined,
): History {
  const month = monthAfter(rest);
  if (month === undefined) return { complete: true };
  return { complete: false, previousArchive: archiveUrl(publication.url, slice, month, format) };
}

/**
 * Where the rest of a slice is found.
 * @param page what the subscription feed shows
 */
export async function historyOf(
  catalog: Catalog,
  slice: Slice,
  format: FormatName,
  page: Page,
  now: Date,
): Promise<History> {
  return historyBefore(await catalog.site(), slice, format, await restOf(catalog, slice, page, now));
}
