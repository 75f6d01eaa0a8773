import { cacheTag } from "./caching.ts";
import { isNotModified } from "./conditional.ts";
import { ALWAYS, CORS, linkHeader } from "./headers.ts";
import type { Representation } from "./representation.ts";

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

/** How a representation is sent when it is not simply 200. */
export interface Sending {
  readonly status?: 200 | 226;
  /** Whether it is decided already that the client has nothing to gain. */
  readonly isUnchanged?: boolean;
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
  { status = 200, isUnchanged = false }: Sending = {},
): Promise<Response> {
  const headers = commonHeaders(representation);
  const { tags, modified } = representation;
  if (isUnchanged || (status === 200 && isNotModified(request.headers, tags, modified, now))) {
    return new Response(null, { status: 304, headers });
  }
  headers["Content-Type"] = representation.mediaType;
  headers["Content-Security-Policy"] = representation.contentSecurityPolicy;
  if (representation.cacheTags.length > 0) headers["Cache-Tag"] = cacheTag(representation.cacheTags);
  return new Response(request.method === "HEAD" ? null : await representation.body(), { status, headers });
}
