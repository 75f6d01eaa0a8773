import type { Context } from "hono";
import { accepts } from "hono/accepts";
import { feedAddress } from "../../catalog/rendering.ts";
import { NEVER } from "../../http/caching.ts";
import { redirect } from "../../http/redirect.ts";
import { ACCEPTED_TYPES, acceptedFormat, FORMAT_IN_DOUBT, FORMATS } from "../../site/formats.ts";
import { EVERYTHING } from "../../site/slice.ts";
import { feedUrl } from "../../site/urls.ts";
import { type Exchange, siteHere } from "../exchange.ts";

/**
 * `/feed`: sends a client to the format that its `Accept` prefers. Never cached, because the edge compares `Vary`
 * verbatim and every client writes `Accept` differently.
 */
export async function negotiated(context: Context, exchange: Exchange): Promise<Response> {
  const site = await siteHere(exchange);
  const type = accepts(context, {
    header: "Accept",
    supports: [...ACCEPTED_TYPES],
    default: FORMATS[FORMAT_IN_DOUBT].mediaType,
  });
  return redirect(303, feedUrl(feedAddress(site), EVERYTHING, acceptedFormat(type)), NEVER);
}
