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
}

/** Sites already put together, as long as their mastheads are remembered elsewhere. */
const SITES = new WeakMap<Rendering, WeakMap<Masthead, Site>>();

/** What editors write and what the code brings, together; the same object for the same two. */
export function siteOf(masthead: Masthead, rendering: Rendering): Site {
  const sites = SITES.get(rendering) ?? new WeakMap<Masthead, Site>();
  SITES.set(rendering, sites);
  const known = sites.get(masthead);
  if (known) return known;
  const { publication, fingerprint } = masthead;
  // Every document carries addresses of the site, so it is another edition where the site runs elsewhere.
  const edition = digest(`${fingerprint} ${publication.url} ${rendering.edition} ${JSON.stringify(rendering.assets)}`);
  const site = { publication, edition, assets: rendering.assets };
  sites.set(masthead, site);
  return site;
}
