import { Refusal } from "./refusal.ts";

/** On every answer of the endpoint: kept by nobody, read by no script of another site, shown as nothing but data. */
const HEADERS: Readonly<Record<string, string>> = {
  "Cache-Control": "no-store",
  "X-Content-Type-Options": "nosniff",
  "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
};

/** What a store calls its error where the database did not do what it was asked. */
const UNAVAILABLE = "CatalogUnavailable";

/** How long to wait before asking a database again that did not answer, in seconds. */
const RETRY_AFTER = "10";

/** The names of statuses that the endpoint answers with (RFC 9110 section 15, RFC 6585). */
const TITLES: Readonly<Record<number, string>> = {
  400: "Bad request",
  401: "Unauthorized",
  404: "Not found",
  405: "Method not allowed",
  409: "Conflict",
  412: "Precondition failed",
  413: "Content too large",
  415: "Unsupported media type",
  422: "Unprocessable content",
  428: "Precondition required",
  429: "Too many requests",
  500: "Internal error",
  503: "Service unavailable",
};

/** An answer as JSON. */
export function asJson(body: unknown, status = 200, headers: Readonly<Record<string, string>> = {}): Response {
  return new Response(JSON.stringify(body), {
    status,
    headers: { ...HEADERS, "Content-Type": "application/json", ...headers },
  });
}

/** What is wrong, for programs (RFC 9457). */
function problem({ status, message, more, headers }: Refusal): Response {
  const body = { title: TITLES[status] ?? "Error", status, detail: message, ...more };
  return asJson(body, status, { "Content-Type": "application/problem+json", ...headers });
}

/** What went wrong, told without anything of the inside; whatever nobody foresaw is logged. */
export function failure(error: unknown): Response {
  if (error instanceof Refusal) return problem(error);
  const message = error instanceof Error ? `${error.message} ${String(error.cause ?? "")}`.trim() : String(error);
  console.error(JSON.stringify({ level: "error", event: "publish failed", message }));
  const isDown = error instanceof Error && error.name === UNAVAILABLE;
  const hasNoTables = message.includes("no such table");
  const detail = hasNoTables
    ? "the database has no tables yet: npx wrangler d1 migrations apply CATALOG --remote makes them"
    : isDown
      ? "the database did not answer, and nothing was changed: send the same again in a moment"
      : "something went wrong on our side: send the same again, which is safe";
  return problem(new Refusal(isDown ? 503 : 500, detail, {}, isDown ? { "Retry-After": RETRY_AFTER } : {}));
}
