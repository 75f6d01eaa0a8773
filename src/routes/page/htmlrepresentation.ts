import { PAGE_POLICY, REFERRER_POLICY } from "../../http/headers.ts";
import { rightsHeaders, rightsLinks, type Saying } from "../../rights/signaltable.ts";
import type { Exchange } from "../exchange.ts";
import { type Grounds, type Lasting, respondLasting } from "../lasting.ts";

/**
 * Answers with a page: what all pages have in common, and what this one has of its own.
 * @param saying what programs may do with what it shows
 */
export function respondPage(
  exchange: Exchange,
  grounds: Grounds,
  page: Pick<Lasting, "tags" | "modified" | "cacheTags" | "links" | "render">,
  saying: Saying,
): Promise<Response> {
  return respondLasting(exchange, grounds, {
    mediaType: "text/html; charset=utf-8",
    isShared: false,
    contentSecurityPolicy: PAGE_POLICY,
    ...page,
    headers: { ...REFERRER_POLICY, ...rightsHeaders(saying) },
    links: [...page.links, ...rightsLinks(saying)],
  });
}
