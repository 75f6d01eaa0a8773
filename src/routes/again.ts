import { isNotModified } from "../http/conditional.ts";
import { notModified, send } from "../http/respond.ts";
import { choose } from "./choice.ts";
import type { Exchange } from "./exchange.ts";
import { asShownTo } from "./feedrepresentation.ts";
import { isCurrent } from "./subscription.ts";

/**
 * Answers a poll like one before it, from what is remembered: at once, without the promises and the routing that are
 * most of what a 304 would cost.
 * @returns none where anything has to be asked, rendered or looked up
 */
export function again({ request, catalog, memory, now }: Exchange): Response | undefined {
  if (request.method !== "GET") return undefined;
  const subscription = memory.polled.get(request.url);
  if (subscription === undefined || !isCurrent(subscription, catalog, now)) return undefined;
  const { representation, lacking } = choose(request, subscription);
  if (lacking !== undefined) return lacking.length === 0 ? notModified(representation) : undefined;
  const { tags, modified } = representation;
  if (isNotModified(request.headers, tags, modified, now)) return notModified(representation);
  const bytes = memory.known(subscription.state.tag);
  return bytes && send(asShownTo(request, subscription.format, representation), 200, bytes);
}
