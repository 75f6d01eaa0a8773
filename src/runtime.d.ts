declare module "*.bin" {
  const bytes: ArrayBuffer;
  export default bytes;
}

/** An element that passes by while a page is rewritten. */
interface RewritableElement {
  getAttribute(name: string): string | null;
  before(content: string, options?: { readonly html: boolean }): void;
  prepend(content: string, options?: { readonly html: boolean }): void;
  append(content: string, options?: { readonly html: boolean }): void;
}

/** The platform's rewriter of pages as they pass by; in development alone. */
declare class HTMLRewriter {
  on(selector: string, handlers: { element(element: RewritableElement): void }): HTMLRewriter;
  transform(response: Response): Response;
}

declare module "cloudflare:workers" {
  export const env: {
    /** Where the site runs, an origin without a slash at its end, if not where publication.yaml says. */
    readonly SITE_URL?: string;
    /** In development alone: where the Worker learns what to show. */
    readonly PREVIEW?: string;
    /** Set where this is a staging site, which search engines are to leave out. */
    readonly STAGING?: string;
    /** Where the live catalog stands. */
    readonly CATALOG?: import("./catalog/d1/database.ts").Database;
    /** Who may publish: `NAME:DIGEST`, as `npm run token` prints it; a secret. */
    readonly PUBLISH_TOKENS?: string;
    /** How many requests to publish each address may send. */
    readonly PUBLISH_LIMIT?: { limit(options: { readonly key: string }): Promise<{ readonly success: boolean }> };
    /** Counts polls of public feeds. */
    readonly POLLS?: import("./readers/publicpoll.ts").Dataset;
    /** Counts wrong keys of partners. */
    readonly WRONG_KEYS?: import("./routes/partner/limiter.ts").Limiter;
    /** In tests alone: a database, and what its tables are made with. */
    readonly TESTED_DATABASE: import("./catalog/d1/database.ts").Database;
    readonly MIGRATIONS: readonly import("cloudflare:test").D1Migration[];
  };
  /** Lets something go on after the answer to the request at hand. */
  export function waitUntil(promise: Promise<unknown>): void;
  /** The Worker under test. */
  export const exports: {
    readonly default: { fetch(request: Request | string, init?: RequestInit): Promise<Response> };
  };
}

declare module "cloudflare:test" {
  /** A file of SQL statements. */
  export interface D1Migration {
    readonly name: string;
    readonly queries: readonly string[];
  }
  /** Applies to a database what was not applied to it yet. */
  export function applyD1Migrations(
    database: import("./catalog/d1/database.ts").Database,
    migrations: readonly D1Migration[],
  ): Promise<void>;
}

declare module "html-encoding-sniffer" {
  /** The encoding that bytes declare, by its name in the Encoding Standard; else the default. */
  export default function htmlEncodingSniffer(
    bytes: Uint8Array,
    options?: { readonly maxPrescanBytes?: number; readonly defaultEncoding?: string },
  ): string;
}
