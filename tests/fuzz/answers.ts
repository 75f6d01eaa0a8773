import { assertWellFormed } from "../feeds/documents.ts";
import type { AnyRequest } from "./requests.ts";

/** A response as far as its promises can be checked. */
export interface Answer {
  readonly status: number;
  header(name: string): string | null;
  readonly body: string;
}

const EXPECTED = [200, 204, 226, 301, 303, 304, 404, 405, 410];

/** Documents that were parsed before: the same one is not parsed again. */
const PARSED = new Set<string>();

function fail(reason: string, { status, header }: Answer): never {
  throw new Error(`${reason}: ${status}, Cache-Control: ${header("Cache-Control")}`);
}

/** Parses what calls itself XML or JSON. @throws if it is neither */
function assertParses(type: string, body: string): void {
  if (PARSED.has(body)) return;
  if (/\b(?:rss\+xml|atom\+xml|xml|x-opml)\b/.test(type)) assertWellFormed(body);
  else if (/json/.test(type)) JSON.parse(body);
  else if (/html/.test(type) && !body.trimEnd().endsWith("</html>")) throw new Error("a page that ends early");
  if (PARSED.size < 1000) PARSED.add(body);
}

/**
 * What holds for every answer, whatever was asked: no fault, no malformed document, nothing cached that is an error,
 * and every header that each response has.
 * @throws on the first broken promise
 */
export function assertHolds({ method, headers }: AnyRequest, answer: Answer): void {
  const { status, header, body } = answer;
  if (!EXPECTED.includes(status)) fail("an unexpected status", answer);
  const control = header("Cache-Control") ?? "";
  if (control === "") fail("no Cache-Control", answer);
  if (status >= 400 && control !== "no-store") fail("a cacheable error", answer);
  if (header("X-Content-Type-Options") !== "nosniff") fail("no nosniff", answer);
  if (header("Set-Cookie") !== null) fail("a cookie", answer);
  if (status === 226 && headers["A-IM"] === undefined) fail("a delta that nobody asked for", answer);
  const isBodiless = method === "HEAD" || [204, 301, 303, 304].includes(status);
  if (isBodiless !== (body === "")) fail(isBodiless ? "a body" : "no body", answer);
  if (!isBodiless) assertParses(header("Content-Type") ?? "", body);
}
