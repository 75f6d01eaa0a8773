import { PAGE_POLICY, REFERRER_POLICY } from "../http/headers.ts";
import type { Representation } from "../http/representation.ts";

/** A page as a representation: what all pages have in common, and what this one has of its own. */
export function html(
  page: Pick<Representation, "tags" | "modified" | "cacheControl" | "cacheTags" | "links" | "body">,
): Representation {
  return {
    mediaType: "text/html; charset=utf-8",
    isShared: false,
    contentSecurityPolicy: PAGE_POLICY,
    headers: REFERRER_POLICY,
    ...page,
  };
}
