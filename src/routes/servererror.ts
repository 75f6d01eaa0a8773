import type { Site } from "../catalog/rendering.ts";
import { CatalogUnavailable } from "../catalog/unavailable.ts";
import type { Problem } from "../http/problem.ts";
import { logFault } from "./fault.ts";
import { problem } from "./notfound.ts";

/** What is said while nothing can be said about what is there and what is not. */
function unavailable({ retryAfter }: CatalogUnavailable): Problem {
  const detail = `The articles cannot be reached at the moment. Please try again in ${retryAfter} seconds.`;
  const headers = { "Retry-After": `${retryAfter}` };
  return { status: 503, title: "Service unavailable", detail, headers };
}

/** What is answered when something fails: what exactly did is for the log alone. */
export async function serverError(error: unknown, request: Request, site: () => Promise<Site>): Promise<Response> {
  logFault(error, request);
  if (error instanceof CatalogUnavailable) return problem(request, undefined, unavailable(error));
  const here = await site().catch(() => undefined);
  const detail = "Something went wrong on our side. Please try again in a few minutes.";
  return problem(request, here, { status: 500, title: "Internal error", detail });
}
