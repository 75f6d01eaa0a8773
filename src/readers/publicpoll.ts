import type { FormatName } from "../site/formats.ts";
import { sliceName } from "../site/slice.ts";
import { subscribedAt } from "../site/subscribed.ts";
import { type ReaderClient, readerClient } from "./client.ts";

/** A poll of a public feed: who, of what kind, asked for what; neither where he is nor anything else that he sent. */
export interface PublicPoll extends ReaderClient {
  readonly slice: string;
  readonly format: FormatName;
  /** In ms since 1970. */
  readonly at: number;
}

/** Whoever counts polls. It may not fail. */
export interface PollCounter {
  saw(poll: PublicPoll): void;
}

/** A poll, if a request was one and was answered. */
function publicPoll({ method, url, headers }: Request, { status }: Response, at: Date): PublicPoll | undefined {
  if (method !== "GET" || (status !== 200 && status !== 226 && status !== 304)) return undefined;
  const feed = subscribedAt(new URL(url).pathname);
  if (feed === undefined) return undefined;
  const client = readerClient(headers.get("User-Agent"));
  return { ...client, slice: sliceName(feed.slice), format: feed.format, at: at.getTime() };
}

/** Cloudflare's Analytics Engine, as far as it is used. */
export interface Dataset {
  writeDataPoint(point: {
    readonly indexes: readonly string[];
    readonly blobs: readonly string[];
    readonly doubles: readonly number[];
  }): void;
}

/** Counts into Analytics Engine: blob1 the kind, blob2 the format, blob3 the feed's id; double1 1, double2 the subscribers. */
export function datasetCounter(dataset: Dataset): PollCounter {
  return {
    saw({ kind, format, feedId = "", subscribers = 0 }) {
      dataset.writeDataPoint({ indexes: [kind], blobs: [kind, format, feedId], doubles: [1, subscribers] });
    },
  };
}

/** Answers as before, and every poll is counted. */
export function counting(
  answer: (request: Request) => Response | Promise<Response>,
  counters: readonly PollCounter[],
  now: () => Date,
): (request: Request) => Promise<Response> {
  return async (request) => {
    const response = await answer(request);
    const poll = publicPoll(request, response, now());
    if (poll !== undefined) for (const counter of counters) counter.saw(poll);
    return response;
  };
}
