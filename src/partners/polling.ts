import { listedIn } from "../feeds/state.ts";
import { tagsIn } from "../http/conditional.ts";
import { type FormatName, formatOf } from "../site/formats.ts";
import { EVERYTHING, kindOf, type Slice, sliceName } from "../site/slice.ts";
import type { PartnerPoll } from "./receipt.ts";

/** A slice's feed in one format. */
interface Feed {
  readonly slice: Slice;
  readonly format: FormatName;
}

/** The subscription feed at a path below a key, if it is one: archives are read once, and say nothing of what is held now. */
function feedAt(path: string): Feed | undefined {
  const [file = "", key, folder, ...more] = path.slice(1).split("/").reverse();
  const format = formatOf(file);
  if (format === undefined || more.length > 0) return undefined;
  if (key === undefined) return { slice: EVERYTHING, format };
  const kind = kindOf(folder ?? "");
  return kind === undefined ? undefined : { slice: { kind, key: decodeURIComponent(key).normalize("NFC") }, format };
}

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
  const feed = feedAt(path);
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
