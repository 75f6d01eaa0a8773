import { isNotModified } from "../../http/conditional.ts";
import { notModified, send } from "../../http/respond.ts";
import type { Exchange } from "../exchange.ts";
import { choose } from "./delta.ts";
import { asShownTo } from "./feedrepresentation.ts";
import { isCurrent, remembered } from "./subscription.ts";

/**
 * Answers a poll like one before it, from what is remembered: at once, without the promises and the routing that are
 * most of what a 304 would cost.
 * @returns none where anything has to be asked, rendered or looked up
 */
export function again({ request, catalog, memory, now }: Exchange): Response | undefined {
  if (request.method !== "GET") return undefined;
  const subscription = remembered(memory).polled.get(request.url);
  if (subscription === undefined || isCurrent(subscription, catalog, now) !== true) return undefined;
  const { representation, document, delta } = choose(request, subscription);
  const { tags, modified } = representation;
  const isUnchanged = delta ? delta.isEmpty : isNotModified(request.headers, tags, modified, now);
  if (isUnchanged) return notModified(representation);
  const bytes = memory.known(document);
  return bytes && send(asShownTo(request, subscription.format, representation), delta ? 226 : 200, bytes);
}
