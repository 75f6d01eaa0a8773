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

/** What every error says, made once: the same is asked for in vain again and again. */
const FOR_PROGRAMS = new Headers({
  ...ALWAYS,
  ...CORS,
  "Content-Type": "application/problem+json",
  "Content-Security-Policy": FEED_POLICY,
  "Cache-Control": NEVER,
});
const FOR_PEOPLE = new Headers({
  ...ALWAYS,
  ...REFERRER_POLICY,
  "Content-Type": "text/html; charset=utf-8",
  "Content-Security-Policy": PAGE_POLICY,
  "Cache-Control": NEVER,
});

function withHeaders(common: Headers, own: Problem["headers"]): Headers {
  if (own === undefined) return common;
  const headers = new Headers(common);
  for (const [name, value] of Object.entries(own)) headers.set(name, value);
  return headers;
}

/** For programs: RFC 9457. Readable from any site, as the feeds themselves are. */
export function problemJson({ status, title, detail, headers }: Problem): Response {
  const body = JSON.stringify({ title, status, detail });
  return new Response(body, { status, headers: withHeaders(FOR_PROGRAMS, headers) });
}

/** For people: the page that was made of the problem. */
export function problemPage({ status, headers }: Problem, page: Body): Response {
  return new Response(page, { status, headers: withHeaders(FOR_PEOPLE, headers) });
}
