/** What goes over the wire: bytes, or a text that becomes UTF-8. */
export type Body = Uint8Array<ArrayBuffer> | string;

/** A `Link` header's value in parts (RFC 8288). */
export interface Link {
  readonly rel: string;
  readonly href: string;
  readonly type?: string;
}

/**
 * What one URL answers with, before the request is looked at: media type, validators and caching, but not its
 * bytes. It never changes: whoever keeps one for the next request spares that the making of its headers.
 */
export interface Representation {
  /** With parameters. */
  readonly mediaType: string;
  /** The state's names, each the inside of an ETag; the first is the one that is sent. All of them are compared. */
  readonly tags: readonly [string, ...string[]];
  /** The newest modification; absent where nothing dated is shown. */
  readonly modified?: Date;
  readonly cacheControl: string;
  /** What this depends on, for purging the edge cache by tag. */
  readonly cacheTags: readonly string[];
  readonly links: readonly Link[];
  readonly vary?: string;
  /** Whether scripts of other sites may read this. */
  readonly isShared: boolean;
  readonly contentSecurityPolicy: string;
  /** Anything else that this response says. */
  readonly headers?: Readonly<Record<string, string>>;
}
