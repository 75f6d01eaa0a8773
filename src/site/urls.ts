import { FORMATS, type FormatName } from "./formats.ts";
import { type Month, type Part, partName } from "./month.ts";
import { folderOf, type ListKind, type Slice, sliceName } from "./slice.ts";

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

/** A part of a month of a slice in one format: `SITE/outlets/KEY/archive/2026-11/rss.xml`, `…/2026-11/2/rss.xml`. */
export function archiveUrl(site: string, slice: Slice, part: Part, format: FormatName): string {
  return `${partUrl(site, slice, part)}/${FORMATS[format].file}`;
}

/** The page of a part of a month of a slice: `SITE/outlets/KEY/archive/2026-11`, `…/2026-11/2`. */
export function partUrl(site: string, slice: Slice, part: Part): string {
  return `${slice.kind === "everything" ? site : sliceUrl(site, slice)}/archive/${partName(part)}`;
}

/** The list of a slice's months: `SITE/outlets/KEY/archive`; `…/archive/before/2016-11` for those before a month. */
export function archiveIndexUrl(site: string, slice: Slice, before?: Month): string {
  const index = `${slice.kind === "everything" ? site : sliceUrl(site, slice)}/archive`;
  return before === undefined ? index : `${index}/before/${before}`;
}

/** The list of the outlets, topics or authors: `SITE/topics`; `…/topics/after/KEY` for those behind a key. */
export function sliceIndexUrl(site: string, kind: ListKind, after?: string): string {
  const index = `${site}/${folderOf(kind)}`;
  return after === undefined ? index : `${index}/after/${encodeURIComponent(after)}`;
}

/** The sitemap of a part of a month: `SITE/sitemap/2026-11.xml`, `…/sitemap/2026-11/2.xml`. */
export function sitemapUrl(site: string, part: Part): string {
  return `${site}/sitemap/${partName(part)}.xml`;
}

/** An article's page: `SITE/articles/SLUG`. */
export function articleUrl(site: string, slug: string): string {
  return sliceUrl(site, { kind: "article", key: slug });
}
