import { NEVER } from "./caching.ts";
import { ALWAYS, CORS, FEED_POLICY, PAGE_POLICY, REFERRER_POLICY } from "./headers.ts";
import type { Body } from "./representation.ts";

/** An error as it is told to a client: nothing of the inside. */
export interface Problem {
  readonly status: number;
  /** The status in words. */
  readonly title: string;
  /** What is wrong with this request, and what to do. */
  readonly detail: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** For programs: RFC 9457. Readable from any site, as the feeds themselves are. */
export function problemJson({ status, title, detail, headers }: Problem): Response {
  return new Response(JSON.stringify({ title, status, detail }), {
    status,
    headers: {
      ...ALWAYS,
      ...CORS,
      "Content-Type": "application/problem+json",
      "Content-Security-Policy": FEED_POLICY,
      "Cache-Control": NEVER,
      ...headers,
    },
  });
}

/** For people: the page that was made of the problem. */
export function problemPage({ status, headers }: Problem, page: Body): Response {
  return new Response(page, {
    status,
    headers: {
      ...ALWAYS,
      ...REFERRER_POLICY,
      "Content-Type": "text/html; charset=utf-8",
      "Content-Security-Policy": PAGE_POLICY,
      "Cache-Control": NEVER,
      ...headers,
    },
  });
}
