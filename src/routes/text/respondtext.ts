import type { Answer } from "../../catalog/catalog.ts";
import { digest } from "../../catalog/digest.ts";
import { FEED_LIFETIMES } from "../../http/caching.ts";
import { FEED_POLICY } from "../../http/headers.ts";
import type { Exchange } from "../exchange.ts";
import { respondLasting } from "../lasting.ts";

/** A text made for machines about the publication as a whole. */
interface Text {
  /** Without parameters. */
  readonly mediaType: string;
  /** What it was made of, the newest of which says when it was modified. */
  readonly answers: readonly Answer[];
  /** When the clock alone changes it, if sooner than any of these. */
  readonly changes?: number;
  /** All that it shows, as far as its state depends on it. */
  readonly state: readonly unknown[];
  readonly render: () => string | Promise<string>;
}

/** Answers with a text that is made only when it is wanted. */
export function respondText(
  exchange: Exchange,
  { mediaType, answers, changes, state, render }: Text,
): Promise<Response> {
  return respondLasting(
    exchange,
    { answers, changes, lifetimes: FEED_LIFETIMES },
    {
      mediaType: `${mediaType}; charset=utf-8`,
      tags: [digest(JSON.stringify(state))],
      modified: new Date(Math.max(...answers.map(({ modified }) => modified))),
      cacheTags: ["everything"],
      links: [],
      isShared: true,
      contentSecurityPolicy: FEED_POLICY,
      render: async () => render(),
    },
  );
}
