import { cacheTag } from "./caching.ts";
import { preconditionOf } from "./conditional.ts";
import { ALWAYS, CORS, linkHeader } from "./headers.ts";
import { problemJson } from "./problem.ts";
import type { Body, Representation } from "./representation.ts";

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

/** 304: the client has it already. */
export function notModified(representation: Representation): Response {
  return new Response(null, { status: 304, headers: headersOf(BARE, representation, commonHeaders) });
}

/** The representation with its bytes, or with those given in their place. @param status 226 for a delta (RFC 3229) */
export function send(representation: Representation, status: 200 | 226, bytes: Body): Response {
  return new Response(bytes, { status, headers: headersOf(FULL, representation, fullHeaders) });
}

/** 412: what the client wants only in a state that it knows is in another one. */
export function preconditionFailed(): Response {
  const detail =
    "This is not in the state that the request's If-Match or If-Unmodified-Since asks for: ask without it.";
  return problemJson({ status: 412, title: "Precondition failed", detail });
}

/**
 * Answers a GET with a representation, as far as no byte of it is needed.
 * @param now for dates with two-digit years
 * @returns none where it has to be sent
 */
export function respondWithout(request: Request, representation: Representation, now: Date): Response | undefined {
  const precondition = preconditionOf(request.headers, representation, now);
  if (precondition === "failed") return preconditionFailed();
  return precondition === "unchanged" ? notModified(representation) : undefined;
}
