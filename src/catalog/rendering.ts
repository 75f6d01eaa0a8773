import type { Publication } from "../article/publication.ts";
import type { Masthead } from "./catalog.ts";
import { digest } from "./digest.ts";

/** The files that pages load, by what they are, each an address whose name changes with its bytes (`/style.HASH.css`). */
export interface Assets {
  readonly style: string;
  readonly script: string;
}

/** What the code brings, whatever editors write. */
export interface Rendering {
  /** Changes whenever the way articles are shown does. */
  readonly edition: string;
  readonly assets: Assets;
}

/** What every page and feed needs that belongs to no article. */
export interface Site {
  /** The publication, its `url` the address of the running site. */
  readonly publication: Publication;
  /** Changes whenever the publication, or the way articles are shown, does. */
  readonly edition: string;
  readonly assets: Assets;
  /** Where the feeds stand, without a slash at its end, where that is not the publication's own address. */
  readonly feedsAt?: string;
}

/** The address below which a site's feeds, archives and their list stand, without a slash at its end. */
export function feedAddress({ feedsAt, publication }: Pick<Site, "feedsAt" | "publication">): string {
  return feedsAt ?? publication.url;
}

/** Sites already put together, as long as their mastheads are remembered elsewhere. */
const SITES = new WeakMap<Rendering, WeakMap<Masthead, Site>>();

/** What editors write and what the code brings, together; the same object for the same two. */
export function siteOf(masthead: Masthead, rendering: Rendering): Site {
  const sites = SITES.get(rendering) ?? new WeakMap<Masthead, Site>();
  SITES.set(rendering, sites);
  const known = sites.get(masthead);
  if (known) return known;
  const { publication, fingerprint, feedsAt } = masthead;
  // Every document carries addresses of the site, so it is another edition where the site runs elsewhere.
  const addresses = feedsAt === undefined ? publication.url : `${publication.url} ${feedsAt}`;
  const edition = digest(`${fingerprint} ${addresses} ${rendering.edition} ${JSON.stringify(rendering.assets)}`);
  const site: Site = { publication, edition, assets: rendering.assets, ...(feedsAt === undefined ? {} : { feedsAt }) };
  sites.set(masthead, site);
  return site;
}
