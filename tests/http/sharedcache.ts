/** A response as a cache keeps it. */
interface Stored {
  readonly nominated: Headers;
  readonly at: number;
  readonly status: number;
  readonly headers: Headers;
  readonly body: string;
}

function directive(headers: Headers, name: string): string | undefined {
  const found = (headers.get("Cache-Control") ?? "").split(",").map((part) => part.trim().split("="));
  return (
    found.find(([own]) => own === name)?.map((value) => value)[1] ??
    (found.some(([own]) => own === name) ? "" : undefined)
  );
}

function varies(headers: Headers): string[] {
  return (headers.get("Vary") ?? "")
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "");
}

function opaque(tag: string): string {
  return tag.trim().replace(/^W\//, "");
}

/**
 * A shared cache that knows RFC 9111 and nothing else: it stores whatever says for how long it is fresh, gives it to
 * whoever sends the same nominated headers, and answers conditional requests by what it stores. It knows neither
 * deltas nor what any one company's headers mean.
 */
export class SharedCache {
  readonly #ask: (request: Request) => Promise<Response>;
  readonly #stored: Stored[] = [];
  /** In ms since 1970. */
  now = 0;

  constructor(ask: (request: Request) => Promise<Response>) {
    this.#ask = ask;
  }

  async fetch(request: Request): Promise<Response> {
    const stored = this.#stored.find((one) => this.#isFresh(one) && this.#fits(one, request));
    if (stored) return this.#reuse(stored, request);
    const response = await this.#ask(request);
    const { status, headers } = response;
    const body = await response.clone().text();
    const isStorable = directive(headers, "no-store") === undefined && directive(headers, "max-age") !== undefined;
    if (isStorable && status !== 304) {
      this.#stored.unshift({ nominated: request.headers, at: this.now, status, headers, body });
    }
    return response;
  }

  /** RFC 9111 section 4.2. */
  #isFresh({ at, headers }: Stored): boolean {
    return this.now - at < Number(directive(headers, "max-age")) * 1000;
  }

  /** RFC 9111 section 4.1. */
  #fits({ headers, nominated }: Stored, request: Request): boolean {
    return varies(headers).every((name) => nominated.get(name) === request.headers.get(name));
  }

  /** RFC 9111 section 4.3.2. */
  #reuse({ status, headers, body }: Stored, request: Request): Response {
    const tags = (request.headers.get("If-None-Match") ?? "").split(",").map(opaque);
    const isKnown = tags.includes(opaque(headers.get("ETag") ?? "none"));
    return isKnown ? new Response(null, { status: 304, headers }) : new Response(body, { status, headers });
  }
}
