import { ALWAYS, CORS } from "./headers.ts";

/** 204: there is nothing here, and nothing wrong. */
export function nothing(cacheControl: string): Response {
  return new Response(null, { status: 204, headers: { ...ALWAYS, "Cache-Control": cacheControl } });
}

/**
 * Sends a client elsewhere, and scripts of other sites too.
 * @param status 301 for good, 303 for this once
 * @param location absolute
 */
export function redirect(status: 301 | 303, location: string, cacheControl: string): Response {
  return new Response(null, {
    status,
    headers: { ...ALWAYS, ...CORS, Location: location, "Cache-Control": cacheControl },
  });
}
