/** How long a client should wait before it asks again, in seconds. */
const PATIENCE = 30;

/** The catalog cannot be asked at the moment: nothing is known about what is there and what is not. */
export class CatalogUnavailable extends Error {
  /** In seconds. */
  readonly retryAfter = PATIENCE;

  constructor(what: string, cause?: unknown) {
    super(`catalog: ${what}${cause instanceof Error ? `: ${cause.message}` : ""}`, { cause });
    this.name = "CatalogUnavailable";
  }
}

/** There is no publication yet, and so nothing at all. */
export class NothingPublished extends CatalogUnavailable {
  constructor(cause?: unknown) {
    super("nothing is published yet: npm run publish", cause);
    this.name = "NothingPublished";
  }
}
