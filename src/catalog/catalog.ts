import type { Article } from "../article/article.ts";
import type { OutletEntries } from "../article/outlet.ts";
import type { Publication } from "../article/publication.ts";
import type { Uses } from "../article/uses.ts";
import type { FormatName } from "../site/formats.ts";
import type { Month, Part } from "../site/month.ts";
import type { CutKind, Slice } from "../site/slice.ts";

/** Where a stretch or a list ended; opaque, and good for the same question only. */
export type Cursor = string;

/** What is known of an entry without reading its article: enough to decide a conditional request. Times in ms. */
export interface EntryState {
  /** The catalog's own way to its article: nobody else looks into it. */
  readonly handle: unknown;
  readonly slug: string;
  readonly published: number;
  readonly updated: number;
  /** Changes with anything that the article shows. @see fingerprint.ts */
  readonly fingerprint: string;
  /** Whether the article's page is its own canonical address, so that search engines should know it. */
  readonly isCanonical: boolean;
  /** Whether the article was taken back. */
  readonly isWithdrawn: boolean;
  /** What programs may do with the article; absent where nobody says anything. */
  readonly uses?: Uses;
}

/** Between what and what something stays as it is. Times in ms since 1970. */
export interface Horizon {
  /** The newest moment at which it became what it is: an update, an appearance, a disappearance; 0 for nothing at all. */
  readonly modified: number;
  /** The next moment at which it changes by the clock alone: an embargo ends or an entry expires. */
  readonly changes?: number;
}

/** An answer that can be kept, and asked of later whether it still holds. */
export interface Answer extends Horizon {
  /** What the catalog needs to know for that: nobody else looks into it. */
  readonly grounds: unknown;
}

/** What programs may do with the articles that are here. */
export interface CarriedUses extends Answer {
  /** What is said of at least one article whose text is here, each set of answers once; an empty one where nothing is. */
  readonly uses: readonly Uses[];
}

/** What editors write that belongs to no article. */
export interface Masthead extends Answer {
  /** The publication, its `url` the address of the running site. */
  readonly publication: Publication;
  /** Changes whenever the publication does. */
  readonly fingerprint: string;
  /** Where the feeds stand, without a slash at its end, where that is not the publication's own address. */
  readonly feedsAt?: string;
}

/** One stretch of a slice, newest first. */
export interface Stretch extends Answer {
  readonly entries: readonly EntryState[];
  /** Where the rest begins; absent when there is no more. */
  readonly next?: Cursor;
  /** The part of a month in which the first entry of the rest stands; absent when there is no more. */
  readonly rest?: Part;
}

/** A slice's subject, as far as content/ knows it. */
export interface SliceSubject {
  readonly slice: Slice;
  readonly name: string;
  /** The outlet's home page, or the author's. */
  readonly url?: string;
}

/** A slice as lists show it. */
export interface SliceSummary extends SliceSubject {
  /** How many visible articles it holds. */
  readonly count: number;
}

/** A stretch of the slices of a kind. */
export interface SliceList extends Answer {
  readonly slices: readonly SliceSummary[];
  readonly next?: Cursor;
}

/** A month of a slice as lists show it. */
export interface MonthSummary {
  readonly month: Month;
  /** How many visible articles it holds. */
  readonly count: number;
  /** The numbers of its parts that have anything visible, ascending. */
  readonly parts: readonly number[];
  /** The newest modification in it, in ms since 1970. */
  readonly modified: number;
}

/** A stretch of the months of a slice, newest first. */
export interface MonthList extends Answer {
  readonly months: readonly MonthSummary[];
  readonly next?: Cursor;
}

/** The parts beside a part of a month, in it or in another one. */
export interface Neighbours extends Answer {
  readonly older?: Part;
  readonly newer?: Part;
}

/** How a list is asked for. */
export interface ListRequest {
  /** The moment for which to answer: what is embargoed or expired then is invisible. */
  readonly now: Date;
  readonly limit: number;
  readonly after?: Cursor;
}

/** How a stretch of a slice is asked for. */
export interface StretchRequest extends Omit<ListRequest, "limit"> {
  /** How many entries at most; `feed` for as many as the publication's feeds hold. */
  readonly limit: number | "feed";
  /** Only what stands in this part of a month. */
  readonly part?: Part;
}

/** How the slices of a kind are asked for. */
export interface SliceRequest extends ListRequest {
  /** By key (the default), or the biggest first, ties broken by key. */
  readonly order?: "key" | "size";
}

/**
 * Where the Worker finds articles. Asynchronous and cursor-based, so that a database can stand behind it; questions
 * that are asked together, without waiting in between, may be answered in one round. Every answer is newest first by
 * `published`, ties broken by id, and leaves out drafts and whatever is embargoed or expired at the moment asked for.
 * Nothing costs more than what is asked for, and no answer is larger than its limit.
 */
export interface Catalog {
  /** What belongs to no article. */
  masthead(): Promise<Masthead>;
  /** The entries of these outlets, with their terms, by key; unknown ones are left out. */
  outlets(keys: readonly string[]): Promise<OutletEntries>;
  /** What a slice is about; none if there is no such slice, or nothing visible in it. */
  find(slice: Slice, now: Date): Promise<SliceSubject | undefined>;
  /** The slug of the visible article that once had this one; none if no article did. */
  renamed(slug: string, now: Date): Promise<string | undefined>;
  /** A stretch of a slice; empty for an unknown one. What it rests on covers what `find` says of the slice as well. */
  stretch(slice: Slice, request: StretchRequest): Promise<Stretch>;
  /** The months in which a slice has anything visible, newest first. */
  months(slice: Slice, request: ListRequest): Promise<MonthList>;
  /** The nearest parts of months, before and after one, in which a slice has anything visible. */
  neighbours(slice: Slice, part: Part, now: Date): Promise<Neighbours>;
  /** The slices of a kind with anything visible. */
  slices(kind: CutKind, request: SliceRequest): Promise<SliceList>;
  /** Since when and until when everything together is as it is. */
  horizon(now: Date): Promise<Answer>;
  /** What programs may do with any of the articles together; it is as it is between what `horizon` says. */
  carriedUses(now: Date): Promise<CarriedUses>;
  /** The articles of these entries, in their order. The same article is the same object while it is remembered. */
  read(entries: readonly EntryState[]): Promise<readonly Article[]>;
  /**
   * An entry as it stands in every document of a format, in UTF-8, where the catalog carries it written already: what
   * `read` gives would become the same here. None where it is to be read and written.
   */
  rendered(entry: EntryState, format: FormatName): Uint8Array<ArrayBuffer> | undefined;
  /** An article's text as its editor wrote it (Markdown); none for an unknown or withdrawn one. */
  markdown(slug: string): Promise<string | undefined>;
  /**
   * Whether answers given before are what would be given now, for the masthead and outlets too. At once where the
   * catalog can tell by itself, else after one small question.
   */
  holds(answers: readonly Answer[], now: Date): boolean | Promise<boolean>;
}
