import { PAGE_POLICY, REFERRER_POLICY } from "../../http/headers.ts";
import type { Exchange } from "../exchange.ts";
import { type Grounds, type Lasting, respondLasting } from "../lasting.ts";

/** Answers with a page: what all pages have in common, and what this one has of its own. */
export function respondPage(
  exchange: Exchange,
  grounds: Grounds,
  page: Pick<Lasting, "tags" | "modified" | "cacheTags" | "links" | "render">,
): Promise<Response> {
  return respondLasting(exchange, grounds, {
    mediaType: "text/html; charset=utf-8",
    isShared: false,
    contentSecurityPolicy: PAGE_POLICY,
    headers: REFERRER_POLICY,
    ...page,
  });
}
