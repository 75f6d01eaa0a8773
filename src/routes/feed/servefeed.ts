import type { Format } from "../../feeds/format.ts";
import { notModified, preconditionFailed, send } from "../../http/respond.ts";
import { FORMATS, type FormatName } from "../../site/formats.ts";
import type { Slice } from "../../site/slice.ts";
import { type Exchange, siteHere } from "../exchange.ts";
import { renamed } from "../moved.ts";
import { notFound } from "../notfound.ts";
import { decide, isSending, type Sending, type Settled } from "./delta.ts";
import { asSeenBy, renderEntries } from "./feedrepresentation.ts";
import { subscriptionTo } from "./subscription.ts";

/** An answer without bytes. */
function settled(request: Request, format: Format, decision: Settled): Response {
  if (decision.status === 412) return preconditionFailed();
  return notModified(asSeenBy(request, format, decision.representation));
}

function sent(request: Request, format: Format, { status, representation }: Sending, bytes: Uint8Array<ArrayBuffer>) {
  return send(asSeenBy(request, format, representation), status, bytes);
}

/** A slice's subscription feed in one format: whole, or to a client that asks for it only what that client lacks. */
export async function feed(exchange: Exchange, slice: Slice, name: FormatName): Promise<Response> {
  const { request, catalog, memory, now } = exchange;
  const subscription = await subscriptionTo(exchange, slice, name);
  if (subscription === undefined) {
    const moved = slice.kind === "article" ? await renamed(exchange, slice.key, `/${FORMATS[name].file}`) : undefined;
    return moved ?? notFound(request, await siteHere(exchange));
  }
  const { format, holds } = subscription;
  const answer = (request: Request, now: Date): Response | undefined => {
    const decision = decide(request, subscription, now);
    if (!isSending(decision)) return settled(request, format, decision);
    const bytes = memory.known(decision.document);
    return bytes && sent(request, format, decision, bytes);
  };
  memory.keep(request.url, { holds, answer });
  const decision = decide(request, subscription, now);
  if (!isSending(decision)) return settled(request, format, decision);
  const { document, channel, entries } = decision;
  const render = () => renderEntries(catalog, request, channel, format, entries);
  return sent(request, format, decision, await memory.document(document, render));
}
