import { FORMATS, type FormatName } from "./formats.ts";
import type { Month } from "./month.ts";
import { type Slice, sliceName } from "./slice.ts";

/** A slice's path without a leading slash, as it stands in an address: `outlets/KEY`; empty for everything. */
export function slicePath(slice: Slice): string {
  return sliceName(slice).split("/").map(encodeURIComponent).join("/");
}

/** A slice's page: `SITE/outlets/KEY`. @param site an origin without a slash at its end */
export function sliceUrl(site: string, slice: Slice): string {
  return `${site}/${slicePath(slice)}`;
}

/** A slice's feed: `SITE/outlets/KEY/rss.xml`. */
export function feedUrl(site: string, slice: Slice, format: FormatName): string {
  const { file } = FORMATS[format];
  return slice.kind === "everything" ? `${site}/${file}` : `${sliceUrl(site, slice)}/${file}`;
}

/** A month of a slice in one format: `SITE/outlets/KEY/archive/2026-11/rss.xml`. */
export function archiveUrl(site: string, slice: Slice, month: Month, format: FormatName): string {
  return `${monthUrl(site, slice, month)}/${FORMATS[format].file}`;
}

/** The page of a month of a slice: `SITE/outlets/KEY/archive/2026-11`. */
export function monthUrl(site: string, slice: Slice, month: Month): string {
  return `${slice.kind === "everything" ? site : sliceUrl(site, slice)}/archive/${month}`;
}

/** An article's page: `SITE/articles/SLUG`. */
export function articleUrl(site: string, slug: string): string {
  return sliceUrl(site, { kind: "article", key: slug });
}
