import { cacheTag } from "./caching.ts";
import { preconditionOf } from "./conditional.ts";
import { ALWAYS, CORS, linkHeader } from "./headers.ts";
import { problemJson } from "./problem.ts";
import type { Body, Representation } from "./representation.ts";

/** What was already made, as long as what it was made of is remembered elsewhere. */
const UNCHANGED = new WeakMap<Representation, Response>();
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

function headersInFull(representation: Representation): Headers {
  const { mediaType, contentSecurityPolicy, cacheTags } = representation;
  return new Headers({
    ...commonHeaders(representation),
    "Content-Type": mediaType,
    "Content-Security-Policy": contentSecurityPolicy,
    ...(cacheTags.length === 0 ? {} : { "Cache-Tag": cacheTag(cacheTags) }),
  });
}

function once<Made>(
  made: WeakMap<Representation, Made>,
  representation: Representation,
  make: (representation: Representation) => Made,
): Made {
  const known = made.get(representation) ?? make(representation);
  made.set(representation, known);
  return known;
}

function unchanged(representation: Representation): Response {
  return new Response(null, { status: 304, headers: commonHeaders(representation) });
}

/**
 * 304: the client has it already. It has no body that could be used up, so all get the same object, which spares half of
 * what the answer costs: whoever wants other headers makes another of it.
 */
export function notModified(representation: Representation): Response {
  return once(UNCHANGED, representation, unchanged);
}

/** The representation with its bytes, or with those given in their place. @param status 226 for a delta (RFC 3229) */
export function send(representation: Representation, status: 200 | 226, bytes: Body): Response {
  return new Response(bytes, { status, headers: once(FULL, representation, headersInFull) });
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
