import { notModified, respond, send } from "../../http/respond.ts";
import { FORMATS, type FormatName } from "../../site/formats.ts";
import type { Slice } from "../../site/slice.ts";
import { type Exchange, siteHere } from "../exchange.ts";
import { renamed } from "../moved.ts";
import { notFound } from "../notfound.ts";
import { choose } from "./delta.ts";
import { asShownTo, renderEntries } from "./feedrepresentation.ts";
import { remembered, subscriptionTo } from "./subscription.ts";

/** A slice's subscription feed in one format: whole, or to a client that asks for it only what that client lacks. */
export async function feed(exchange: Exchange, slice: Slice, name: FormatName): Promise<Response> {
  const { request, catalog, memory, now } = exchange;
  const subscription = await subscriptionTo(exchange, slice, name);
  if (subscription === undefined) {
    const moved = slice.kind === "article" ? await renamed(exchange, slice.key, `/${FORMATS[name].file}`) : undefined;
    return moved ?? notFound(request, await siteHere(exchange));
  }
  remembered(memory).polled.set(request.url, subscription, 1);
  const { representation, document, delta } = choose(request, subscription);
  const { format, partChannel } = subscription;
  const shown = asShownTo(request, format, representation);
  if (delta === undefined) return respond(request, shown, now);
  if (delta.isEmpty) return notModified(shown);
  if (request.method === "HEAD") return send(shown, 226, null);
  const render = () => renderEntries(catalog, request, partChannel, format, delta.lacking);
  return send(shown, 226, await memory.document(document, render));
}
