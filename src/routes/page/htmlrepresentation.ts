import { PAGE_POLICY, REFERRER_POLICY } from "../../http/headers.ts";
import type { Representation } from "../../http/representation.ts";
import type { Memory } from "../memory.ts";

/** A page as a representation: what all pages have in common, and what this one has of its own. */
export function html(
  memory: Memory,
  page: Pick<Representation, "tags" | "modified" | "cacheControl" | "cacheTags" | "links" | "body">,
): Representation {
  return {
    mediaType: "text/html; charset=utf-8",
    isShared: false,
    contentSecurityPolicy: PAGE_POLICY,
    headers: REFERRER_POLICY,
    ...page,
    body: (request) => memory.document(page.tags[0], () => page.body(request)),
  };
}
