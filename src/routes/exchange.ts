import type { Catalog } from "../catalog/catalog.ts";
import { type Rendering, type Site, siteOf } from "../catalog/rendering.ts";
import type { LongestLifetimes } from "../http/caching.ts";
import type { Link } from "../http/representation.ts";
import { FORMATS, READER_FORMATS } from "../site/formats.ts";
import type { Slice } from "../site/slice.ts";
import { feedUrl } from "../site/urls.ts";
import type { Memory } from "./memory.ts";

/** What a route is given: the request, where articles are found, what is remembered, and the moment for which to answer. */
export interface Exchange {
  readonly request: Request;
  readonly catalog: Catalog;
  /** What the code brings. */
  readonly rendering: Rendering;
  readonly memory: Memory;
  readonly now: Date;
  /** How long anything may be stored at most; for as long as each route says, where it is not given. */
  readonly longest?: LongestLifetimes;
  /** Whether a feed's validator lists its entries' states whoever asks, so that a client tells with it what it has. */
  readonly listsStates?: boolean;
}

/** What every page and feed needs that belongs to no article. */
export async function siteHere({ catalog, rendering }: Pick<Exchange, "catalog" | "rendering">): Promise<Site> {
  return siteOf(await catalog.masthead(), rendering);
}

/** A slice's feeds as alternates of its page, for the readers that look for them there. */
export function feedLinks({ publication }: Site, slice: Slice): Link[] {
  return READER_FORMATS.map((name) => ({
    rel: "alternate",
    href: feedUrl(publication.url, slice, name),
    type: FORMATS[name].mediaType,
  }));
}
