import { listedIn } from "../feeds/state.ts";
import { tagsIn } from "../http/conditional.ts";
import { sliceName } from "../site/slice.ts";
import { subscribedAt } from "../site/subscribed.ts";
import type { PartnerPoll } from "./receipt.ts";

/** The listing among the validators that a client sent; a date or another tag tells nothing of single entries. */
function toldIn(headers: Headers): readonly string[] | undefined {
  for (const tag of tagsIn(headers.get("If-None-Match"))) {
    const listed = listedIn(tag);
    if (listed !== undefined) return listed;
  }
  return undefined;
}

/**
 * What a poll says of what a partner holds.
 * @param path below the key @param isRead whether the partner gets the answer's bytes, too
 * @returns none for what is no feed, or was refused
 */
export function pollOf(
  partner: string,
  path: string,
  { request, response, at, isRead }: { request: Request; response: Response; at: Date; isRead: boolean },
): PartnerPoll | undefined {
  const feed = subscribedAt(path);
  const isAnswered = response.status === 200 || response.status === 226 || response.status === 304;
  if (feed === undefined || !isAnswered) return undefined;
  const [tag = ""] = tagsIn(response.headers.get("ETag"));
  const told = toldIn(request.headers);
  const sent = isRead && response.status !== 304 ? listedIn(tag) : undefined;
  return {
    partner,
    slice: sliceName(feed.slice),
    format: feed.format,
    at: at.getTime(),
    ...(told === undefined ? {} : { told }),
    ...(sent === undefined ? {} : { sent }),
  };
}
