import type { Catalog, EntryState } from "../../catalog/catalog.ts";
import { renderFeed } from "../../feeds/document.ts";
import type { Channel, Format } from "../../feeds/format.ts";
import { FEED_POLICY } from "../../http/headers.ts";
import type { Link, Representation } from "../../http/representation.ts";
import { FORMATS } from "../../site/formats.ts";
import { type Slice, sliceName } from "../../site/slice.ts";
import { logFault } from "../fault.ts";

/** What a feed's response depends on among the request's headers. */
const VARY = "Sec-Fetch-Dest, A-IM";

function linksOf(channel: Channel): Link[] {
  return [
    { rel: "self", href: channel.self },
    ...channel.hubs.map((href) => ({ rel: "hub", href })),
    ...(channel.licence === undefined ? [] : [{ rel: "license", href: channel.licence.url }]),
  ];
}

/** What the edge purges by: the slice itself, and every article that the document shows. */
export function tagsOf(slice: Slice, shown: readonly EntryState[]): string[] {
  const entries = shown.map(({ slug }) => sliceName({ kind: "article", key: slug }));
  return [sliceName(slice) || "everything", ...entries];
}

/** Renders some entries in one format; one that cannot be rendered is left out, and logged. */
export async function renderEntries(
  catalog: Catalog,
  request: Request,
  channel: Channel,
  format: Format,
  entries: readonly EntryState[],
): Promise<Uint8Array<ArrayBuffer>> {
  const fault = (slug: string, error: unknown) => logFault(error, request, { article: slug, format: format.name });
  return renderFeed(format, channel, await catalog.read(entries), fault);
}

/** What all documents of a slice answer with. */
export function feedRepresentation(
  channel: Channel,
  format: Format,
): Pick<Representation, "mediaType" | "links" | "vary" | "isShared" | "contentSecurityPolicy"> {
  return {
    mediaType: `${FORMATS[format.name].mediaType}; charset=utf-8`,
    links: linksOf(channel),
    vary: VARY,
    isShared: true,
    contentSecurityPolicy: FEED_POLICY,
  };
}

/** The same under the media type with which a browser shows it as a page. */
export function asShownTo(request: Request, { name }: Format, representation: Representation): Representation {
  // No feed reader sends this header.
  if (request.headers.get("Sec-Fetch-Dest") !== "document") return representation;
  return { ...representation, mediaType: `${FORMATS[name].documentType}; charset=utf-8` };
}
