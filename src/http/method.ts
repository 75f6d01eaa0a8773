import { NEVER } from "./caching.ts";
import { ALWAYS, METHODS, PREFLIGHT } from "./headers.ts";
import type { Problem } from "./problem.ts";

/** Answers `OPTIONS`: what may be asked here, and by scripts of which sites. */
export function preflight(): Response {
  return new Response(null, {
    status: 204,
    headers: { ...ALWAYS, ...PREFLIGHT, Allow: METHODS, "Cache-Control": NEVER },
  });
}

/** 405 (RFC 9110 section 15.5.6). */
export function methodNotAllowed(method: string): Problem {
  const detail = `${method} is not possible here: everything can be read, nothing written.`;
  return { status: 405, title: "Method not allowed", detail, headers: { Allow: METHODS } };
}
