import type { Month } from "./month.ts";
import { type Slice, sliceName } from "./slice.ts";

/** The file that each format's feed is, in every slice. */
export const FEED_FILES = { rss: "rss.xml", atom: "atom.xml", json: "feed.json" } as const;

/** A format's short name. */
export type FormatName = keyof typeof FEED_FILES;

/** The names of the formats, in the order in which they are offered. */
export const FORMAT_NAMES: readonly FormatName[] = ["rss", "atom", "json"];

/** The media type of each format, without parameters. */
export const FEED_TYPES: Readonly<Record<FormatName, string>> = {
  rss: "application/rss+xml",
  atom: "application/atom+xml",
  json: "application/feed+json",
};

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
  return slice.kind === "everything"
    ? `${site}/${FEED_FILES[format]}`
    : `${sliceUrl(site, slice)}/${FEED_FILES[format]}`;
}

/** A month of a slice in one format: `SITE/outlets/KEY/archive/2026-11/rss.xml`. */
export function archiveUrl(site: string, slice: Slice, month: Month, format: FormatName): string {
  return `${monthUrl(site, slice, month)}/${FEED_FILES[format]}`;
}

/** The page of a month of a slice: `SITE/outlets/KEY/archive/2026-11`. */
export function monthUrl(site: string, slice: Slice, month: Month): string {
  return `${slice.kind === "everything" ? site : sliceUrl(site, slice)}/archive/${month}`;
}

/** An article's page: `SITE/articles/SLUG`. */
export function articleUrl(site: string, slug: string): string {
  return sliceUrl(site, { kind: "article", key: slug });
}
