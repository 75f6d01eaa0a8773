import type { Context } from "hono";
import { accepts } from "hono/accepts";
import { NEVER } from "../../http/caching.ts";
import { redirect } from "../../http/redirect.ts";
import { EVERYTHING } from "../../site/slice.ts";
import { type FormatName, feedUrl } from "../../site/urls.ts";
import type { Exchange } from "../exchange.ts";

/** What a client may ask for, and the format that it gets; the first is the answer in doubt. */
const ACCEPTED: Readonly<Record<string, FormatName>> = {
  "application/rss+xml": "rss",
  "application/atom+xml": "atom",
  "application/feed+json": "json",
  "application/json": "json",
};

/**
 * `/feed`: sends a client to the format that its `Accept` prefers. Never cached, because the edge compares `Vary`
 * verbatim and every client writes `Accept` differently.
 */
export async function negotiated(context: Context, { catalog }: Exchange): Promise<Response> {
  const { publication } = await catalog.site();
  const type = accepts(context, { header: "Accept", supports: Object.keys(ACCEPTED), default: "application/rss+xml" });
  return redirect(303, feedUrl(publication.url, EVERYTHING, ACCEPTED[type] ?? "rss"), NEVER);
}
