import type { Catalog, EntryState } from "../../catalog/catalog.ts";
import { renderFeed } from "../../feeds/document.ts";
import type { Channel, Format } from "../../feeds/format.ts";
import { NOT_AT_THE_EDGE } from "../../http/caching.ts";
import { FEED_POLICY } from "../../http/headers.ts";
import type { Link, Representation } from "../../http/representation.ts";
import { rightsHeaders, rightsLinks } from "../../rights/signaltable.ts";
import { FORMATS } from "../../site/formats.ts";
import { type Slice, sliceName, sliceTag } from "../../site/slice.ts";
import { logFault } from "../fault.ts";

/** What a feed's response depends on among the request's headers. */
const VARY = "Sec-Fetch-Dest, A-IM";

function linksOf(channel: Channel): Link[] {
  return [
    { rel: "self", href: channel.self },
    ...channel.hubs.map((href) => ({ rel: "hub", href })),
    ...(channel.licence === undefined ? [] : [{ rel: "license", href: channel.licence.url }]),
    ...rightsLinks(channel),
  ];
}

/** What the edge purges by: the slice itself, and every article that the document shows. */
export function tagsOf(slice: Slice, shown: readonly EntryState[]): string[] {
  const entries = shown.map(({ slug }) => sliceName({ kind: "article", key: slug }));
  return [sliceTag(slice), ...entries];
}

/**
 * A document of some entries in one format. What the catalog carries rendered is taken as it is; of the rest, what cannot be
 * rendered is left out, and logged.
 */
export async function renderEntries(
  catalog: Catalog,
  request: Request,
  channel: Channel,
  format: Format,
  entries: readonly EntryState[],
): Promise<Uint8Array<ArrayBuffer>> {
  const fault = (slug: string, error: unknown) => logFault(error, request, { article: slug, format: format.name });
  const carried = entries.map((entry) => catalog.rendered(entry, format.name));
  const articles = await catalog.read(entries.filter((_, index) => carried[index] === undefined));
  let read = 0;
  const shown = carried.map((entry) => entry ?? articles[read++]).filter((each) => each !== undefined);
  return renderFeed(format, channel, shown, fault);
}

/** What all documents of a slice answer with. */
export function feedRepresentation(
  channel: Channel,
  format: Format,
): Pick<Representation, "mediaType" | "links" | "vary" | "isShared" | "contentSecurityPolicy" | "headers"> {
  return {
    mediaType: `${FORMATS[format.name].mediaType}; charset=utf-8`,
    links: linksOf(channel),
    vary: VARY,
    isShared: true,
    contentSecurityPolicy: FEED_POLICY,
    headers: rightsHeaders(channel),
  };
}

/** What browsers send with a request for a feed: as a page of its own, or for a script (Fetch metadata, section 2.1). */
const KNOWN_DESTINATIONS: ReadonlySet<string | null> = new Set([null, "document", "empty"]);

/** Representations as other clients see them, as long as the first one is remembered elsewhere. */
const SEEN = new WeakMap<Representation, Map<string, Representation>>();

function remembered(representation: Representation, key: string, make: () => Representation): Representation {
  const known = SEEN.get(representation) ?? new Map<string, Representation>();
  SEEN.set(representation, known);
  const seen = known.get(key) ?? make();
  known.set(key, seen);
  return seen;
}

/**
 * A representation as a client is to see it: under the media type with which a browser shows it as a page, and away from
 * the edge cache where a header that the answer varies by has a value that nobody needs.
 */
export function asSeenBy({ headers }: Request, { name }: Format, representation: Representation): Representation {
  // No feed reader sends this header.
  const destination = headers.get("Sec-Fetch-Dest");
  const isDocument = destination === "document";
  const isOdd = !KNOWN_DESTINATIONS.has(destination) || headers.get("A-IM") !== null;
  if (!isDocument && !isOdd) return representation;
  return remembered(representation, `${isDocument} ${isOdd}`, () => ({
    ...representation,
    ...(isDocument ? { mediaType: `${FORMATS[name].documentType}; charset=utf-8` } : {}),
    ...(isOdd ? { headers: { ...representation.headers, ...NOT_AT_THE_EDGE } } : {}),
  }));
}
