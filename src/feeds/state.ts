import type { Page, Site } from "../catalog/catalog.ts";
import { digest } from "../catalog/digest.ts";
import { type Slice, sliceName } from "../catalog/slice.ts";
import type { FormatName } from "../catalog/urls.ts";

/** Letters of base64url in an entry's fingerprint. */
const FINGERPRINT = 4;

/** Letters that stand for slice, format and edition in a listing, which must stay short. */
const PREFIX = 8;

/** What marks a tag that lists the entries' fingerprints. */
const LISTING = "e.";

/** The tags under which a document's state is known, each the inside of an ETag (RFC 9110 section 8.8.3). */
export interface State {
  /** For whoever wants the whole document. */
  readonly tag: string;
  /** Lists every entry's fingerprint, so that any past state can be compared with today's (RFC 3229). */
  readonly listing: string;
}

/** What all documents of a slice and format share until the publication or the code changes. */
function prefix(site: Site, slice: Slice, format: FormatName): string {
  return digest(`${site.edition} ${format} ${sliceName(slice)}`).slice(0, PREFIX);
}

/** The state of a slice's document in one format, told from its entries' states alone. */
export function stateOf(site: Site, slice: Slice, format: FormatName, page: Page, history: object = {}): State {
  const fingerprints = page.entries.map(({ fingerprint }) => fingerprint).join("");
  const common = prefix(site, slice, format);
  return {
    tag: digest(`${common} ${fingerprints} ${JSON.stringify(history)}`),
    listing: `${LISTING}${common}.${fingerprints}`,
  };
}

/**
 * The fingerprints that a listing names, if it is one of this slice and format and of today's way to show articles.
 */
export function fingerprintsIn(tag: string, state: State): ReadonlySet<string> | undefined {
  const start = state.listing.slice(0, state.listing.lastIndexOf(".") + 1);
  if (!tag.startsWith(start)) return undefined;
  const letters = tag.slice(start.length);
  if (letters.length % FINGERPRINT !== 0 || !/^[\w-]*$/.test(letters)) return undefined;
  return new Set(letters.match(/.{4}/g) ?? []);
}
