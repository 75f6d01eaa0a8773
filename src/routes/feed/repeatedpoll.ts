import { isNotModified } from "../../http/conditional.ts";
import { notModified, send } from "../../http/respond.ts";
import type { Exchange } from "../exchange.ts";
import { choose } from "./delta.ts";
import { asShownTo } from "./feedrepresentation.ts";
import { isCurrent, remembered, type Subscription } from "./subscription.ts";

/** What a poll is answered with from what is remembered; nothing where that has to be rendered. */
function answer({ request, memory, now }: Exchange, subscription: Subscription): Response | undefined {
  const { representation, document, delta } = choose(request, subscription);
  const { tags, modified } = representation;
  const isUnchanged = delta ? delta.isEmpty : isNotModified(request.headers, tags, modified, now);
  if (isUnchanged) return notModified(representation);
  const bytes = memory.known(document);
  return bytes && send(asShownTo(request, subscription.format, representation), delta ? 226 : 200, bytes);
}

/**
 * Answers a poll like one before it, from what is remembered: without the routing that is most of what a 304 would
 * cost, and at once where the catalog can tell by itself that nothing has changed.
 * @returns none where anything else has to be asked, rendered or looked up
 */
export function again(exchange: Exchange): Response | undefined | Promise<Response | undefined> {
  const { request, catalog, memory, now } = exchange;
  if (request.method !== "GET") return undefined;
  const subscription = remembered(memory).polled.get(request.url);
  if (subscription === undefined) return undefined;
  const holds = isCurrent(subscription, catalog, now);
  if (!(holds instanceof Promise)) return holds ? answer(exchange, subscription) : undefined;
  return holds.then((isTrue) => (isTrue ? answer(exchange, subscription) : undefined));
}
