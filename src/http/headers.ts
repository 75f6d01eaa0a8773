import type { Link } from "./representation.ts";

/** What scripts of other sites may read of a feed's response. */
const EXPOSED = "ETag, Last-Modified, Link, IM";

/** What scripts of other sites may send with a request for a feed. */
const ALLOWED = "If-None-Match, If-Modified-Since, A-IM";

/** The methods that every URL knows. */
export const METHODS = "GET, HEAD, OPTIONS";

/** How long a browser may remember the answer to a preflight, in seconds. */
const PREFLIGHT_AGE = "86400";

/** For feeds: `style-src 'self'`, or a styled feed shows as run-on text. */
export const FEED_POLICY =
  "default-src 'none'; style-src 'self'; img-src 'self' https:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** For pages: one script and one style sheet of our own, and pictures. */
export const PAGE_POLICY =
  "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' https:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** On every page: who links to the original is no secret, what exactly is read there is. */
export const REFERRER_POLICY: Readonly<Record<string, string>> = {
  "Referrer-Policy": "strict-origin-when-cross-origin",
};

/** On every response. */
export const ALWAYS: Readonly<Record<string, string>> = {
  "X-Content-Type-Options": "nosniff",
};

/** Cross-origin reading of what is public anyway (Fetch, section 3.2). */
export const CORS: Readonly<Record<string, string>> = {
  "Access-Control-Allow-Origin": "*",
  "Access-Control-Expose-Headers": EXPOSED,
};

/** What a preflight is told (Fetch, section 4.8). */
export const PREFLIGHT: Readonly<Record<string, string>> = {
  ...CORS,
  "Access-Control-Allow-Methods": METHODS,
  "Access-Control-Allow-Headers": ALLOWED,
  "Access-Control-Max-Age": PREFLIGHT_AGE,
};

/** One `Link` header for all links (RFC 8288 section 3). */
export function linkHeader(links: readonly Link[]): string {
  return links
    .map(({ rel, href, type }) => `<${href}>; rel="${rel}"${type === undefined ? "" : `; type="${type}"`}`)
    .join(", ");
}
