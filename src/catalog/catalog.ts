import type { Article } from "../article/article.ts";
import type { OutletEntries } from "../article/outlet.ts";
import type { Publication } from "../article/publication.ts";
import type { Month } from "../site/month.ts";
import type { Slice, SliceKind } from "../site/slice.ts";

/** Where a page ended; opaque, and good for the same slice only. */
export type Cursor = string;

/** What is known of an entry without reading its article: enough to decide a conditional request. Times in ms. */
export interface EntryState {
  /** The catalog's own handle for reading the article. */
  readonly ref: number;
  readonly slug: string;
  readonly published: number;
  readonly updated: number;
  /** Changes with anything that the article shows: 4 characters of base64url. */
  readonly fingerprint: string;
  /** Whether the article's page is its own canonical address, so that search engines should know it. */
  readonly isCanonical: boolean;
  /** Whether the article was taken back. */
  readonly isWithdrawn: boolean;
}

/** Between what and what something stays as it is. Times in ms since 1970. */
export interface Horizon {
  /** The newest moment at which it became what it is: an update, an appearance, a disappearance; 0 for nothing at all. */
  readonly modified: number;
  /** The next moment at which it changes by the clock alone: an embargo ends or an entry expires. */
  readonly changes?: number;
}

/** One stretch of a slice, newest first. */
export interface Page extends Horizon {
  readonly entries: readonly EntryState[];
  /** Where the rest begins; absent when there is no more. */
  readonly next?: Cursor;
}

/** A slice as lists show it. */
export interface SliceSummary {
  readonly slice: Slice;
  readonly name: string;
}

/** What a slice's page and feeds say about its subject, as far as content/ knows. */
export interface SliceSubject extends SliceSummary {
  /** The outlet's home page, or the author's. */
  readonly url?: string;
}

/** The months beside a month. */
export interface Neighbours {
  readonly older?: Month;
  readonly newer?: Month;
}

/** How a page of a slice is asked for. */
export interface PageRequest {
  /** The moment for which to answer: what is embargoed or expired then is invisible. */
  readonly now: Date;
  readonly limit: number;
  readonly after?: Cursor;
  /** Only what was published in this month (UTC). */
  readonly month?: Month;
}

/** The files that pages load, by what they are, each an address whose name changes with its bytes (`/style.HASH.css`). */
export interface Assets {
  readonly style: string;
  readonly script: string;
}

/** What belongs to no article. */
export interface Site {
  /** The publication, its `url` the address of the running site. */
  readonly publication: Publication;
  /** Changes whenever the publication, or the way articles are shown, does: 8 characters of base64url. */
  readonly edition: string;
  readonly assets: Assets;
}

/**
 * Where the Worker finds articles. Asynchronous and cursor-based, so that a database can stand behind it. Every answer
 * is newest first by `published`, ties broken by id, and leaves out drafts and whatever is embargoed or expired at the
 * moment asked for. Nothing costs more than the page that is asked for.
 */
export interface Catalog {
  /** What belongs to no article. */
  site(): Promise<Site>;
  /** Every outlet that content/ knows, with its terms, by key. */
  outlets(): Promise<OutletEntries>;
  /** What a slice is about; none if there is no such slice, or nothing visible in it. */
  find(slice: Slice, now: Date): Promise<SliceSubject | undefined>;
  /** The slug of the visible article that once had this one; none if no article did. */
  renamed(slug: string, now: Date): Promise<string | undefined>;
  /** The nearest months, before and after one, in which a slice has anything visible. */
  neighbours(slice: Slice, month: Month, now: Date): Promise<Neighbours>;
  /** A stretch of a slice; empty for an unknown one. */
  page(slice: Slice, request: PageRequest): Promise<Page>;
  /** Whether a page given before is what would be given now; asks nobody, so that a poll like the last one costs nothing. */
  holds(page: Page, now: Date): boolean;
  /** Since when and until when everything together is as it is. */
  horizon(now: Date): Promise<Horizon>;
  /** The articles of these entries, in their order. The same article is the same object while it is remembered. */
  read(entries: readonly EntryState[]): Promise<readonly Article[]>;
  /** An article's text as its editor wrote it (Markdown); none for an unknown or withdrawn one. */
  source(slug: string): Promise<string | undefined>;
  /** The slices of a kind with anything visible, by key. */
  slices(kind: Exclude<SliceKind, "everything">, request: PageRequest): Promise<SliceList>;
}

/** A stretch of the slices of a kind. */
export interface SliceList {
  readonly slices: readonly SliceSummary[];
  readonly next?: Cursor;
}
