import type { Horizon } from "../../catalog/catalog.ts";
import { digest } from "../../catalog/digest.ts";
import { cacheControl, FEED_LIFETIMES } from "../../http/caching.ts";
import { FEED_POLICY } from "../../http/headers.ts";
import { respond } from "../../http/respond.ts";
import type { Exchange } from "../exchange.ts";

/** Answers with a text made for machines about the whole publication; its state is told from its bytes. */
export function respondText(
  { request, now }: Exchange,
  { modified, changes }: Horizon,
  mediaType: string,
  text: string,
): Promise<Response> {
  return respond(
    request,
    {
      mediaType: `${mediaType}; charset=utf-8`,
      tags: [digest(text)],
      modified: new Date(modified),
      cacheControl: cacheControl(FEED_LIFETIMES, now, changes),
      cacheTags: ["everything"],
      links: [],
      isShared: true,
      contentSecurityPolicy: FEED_POLICY,
      body: async () => text,
    },
    now,
  );
}
