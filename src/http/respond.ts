import { cacheTag } from "./caching.ts";
import { isNotModified } from "./conditional.ts";
import { ALWAYS, CORS, linkHeader } from "./headers.ts";
import type { Representation } from "./representation.ts";

/** Headers already made, as long as what they were made of is remembered elsewhere. */
const BARE = new WeakMap<Representation, Headers>();
const FULL = new WeakMap<Representation, Headers>();

/** What a 304 repeats of a 200 (RFC 9110 section 15.4.5), and nothing that only describes the bytes. */
function commonHeaders(representation: Representation): Record<string, string> {
  const { tags, modified, cacheControl, links, vary, isShared } = representation;
  return {
    ...ALWAYS,
    ETag: `W/"${tags[0]}"`,
    ...(modified === undefined ? {} : { "Last-Modified": modified.toUTCString() }),
    "Cache-Control": cacheControl,
    ...(vary === undefined ? {} : { Vary: vary }),
    ...(links.length === 0 ? {} : { Link: linkHeader(links) }),
    ...(isShared ? CORS : {}),
    ...representation.headers,
  };
}

function fullHeaders(representation: Representation): Record<string, string> {
  const { mediaType, contentSecurityPolicy, cacheTags } = representation;
  return {
    ...commonHeaders(representation),
    "Content-Type": mediaType,
    "Content-Security-Policy": contentSecurityPolicy,
    ...(cacheTags.length === 0 ? {} : { "Cache-Tag": cacheTag(cacheTags) }),
  };
}

function headersOf(
  made: WeakMap<Representation, Headers>,
  representation: Representation,
  make: (representation: Representation) => Record<string, string>,
): Headers {
  const known = made.get(representation);
  if (known) return known;
  const headers = new Headers(make(representation));
  made.set(representation, headers);
  return headers;
}

/** How a representation is sent when it is not simply 200. */
export interface Sending {
  readonly status?: 200 | 226;
  /** Whether it is decided already that the client has nothing to gain. */
  readonly isUnchanged?: boolean;
  /** The bytes that go out in the place of the representation's own. */
  readonly body?: Representation["body"];
}

/**
 * Answers GET and HEAD with a representation: 304 where the client has it already, decided before any byte is
 * rendered.
 * @param now for dates with two-digit years
 */
export async function respond(
  request: Request,
  representation: Representation,
  now: Date,
  { status = 200, isUnchanged = false, body = representation.body }: Sending = {},
): Promise<Response> {
  const { tags, modified } = representation;
  if (isUnchanged || (status === 200 && isNotModified(request.headers, tags, modified, now))) {
    return new Response(null, { status: 304, headers: headersOf(BARE, representation, commonHeaders) });
  }
  const headers = headersOf(FULL, representation, fullHeaders);
  return new Response(request.method === "HEAD" ? null : await body(request), { status, headers });
}
