import type { OutletEntry } from "../../article/outlet.ts";
import type { Publication } from "../../article/publication.ts";
import type { BundledArticle } from "../bundle/encode.ts";
import type { Applied, Authorship, Change, Touched, Write } from "./storewrite.ts";

/** Who writes, and when. */
export interface Writer {
  /** A name, such as that of the token. */
  readonly by: string;
  readonly now: Date;
}

/** Something that has still to be done because of a write. */
export type Errand = { readonly number: number } & (
  | { readonly kind: "purge"; readonly tag: string }
  | { readonly kind: "purge everything" }
  | { readonly kind: "ping"; readonly hub: string; readonly slice: string }
);

/** One version of an article, without its text. */
export interface Version extends Authorship {
  readonly change: Change;
  readonly title: string;
  readonly slug: string;
  /** @see contentDigest */
  readonly digest: string;
  /** Whether its text can still be read. */
  readonly isKept: boolean;
}

/** An article as it is live or once was. */
export interface KeptVersion extends Authorship {
  readonly change: Change;
  readonly article: BundledArticle;
}

/** What of an article a comparison needs. */
export interface LiveArticle extends Authorship {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  /** @see contentDigest */
  readonly digest: string;
  readonly isWithdrawn: boolean;
  /** Whether readers see it, or its notice: neither embargoed nor expired. */
  readonly isVisible: boolean;
}

/** An outlet's entry as it is live. */
export interface LiveOutlet extends Authorship {
  readonly key: string;
  readonly entry: OutletEntry;
}

/** The publication as it is live. */
export interface LivePublication extends Authorship {
  readonly publication: Publication;
}

/** A page of what is live, in the order of ids or keys. */
export interface Page<Item> {
  readonly items: readonly Item[];
  /** Where the next page begins; absent when there is no more. */
  readonly next?: string;
}

/**
 * What writes to the live catalog and keeps its history. Every write is one transaction: all of what follows from it
 * (lists, counts, parts of months, errands, history) is there with it, or nothing is.
 */
export interface Store {
  /**
   * Writes what was not written yet. Sent twice, the second time changes nothing. A write with a conflict is left out,
   * the others go through.
   * @param writes at most 50, each of another thing
   */
  apply(writes: readonly Write[], writer: Writer): Promise<Applied>;
  /** Notes which embargoes have ended and which articles have expired since it was last asked. Safe to repeat. */
  due(now: Date): Promise<Touched>;
  /** What has still to be purged and pinged, oldest first: written together with what it follows from. */
  errands(limit: number): Promise<readonly Errand[]>;
  /** Forgets errands that are done; one that was needed again in the meantime has another number, and stays. */
  done(numbers: readonly number[]): Promise<void>;
  /** The id of the article that has this slug, embargoed and expired ones included. */
  idOf(slug: string): Promise<string | undefined>;
  /** An article as it is live, embargoed and expired ones included; none where there is none or it was removed. */
  article(id: string): Promise<KeptVersion | undefined>;
  /** The versions of an article, newest first; those before a version, where one is given. */
  versions(id: string, limit: number, before?: number): Promise<readonly Version[]>;
  /** One version of an article; none where there is none, or its text was purged. */
  version(id: string, version: number): Promise<KeptVersion | undefined>;
  /** Purges the texts of all versions of an article but the live one. @returns how many there were */
  purgeHistory(id: string): Promise<number>;
  /** A page of what is live, embargoed and expired articles included. */
  articles(limit: number, after?: string): Promise<Page<LiveArticle>>;
  /** A page of the outlets' entries. */
  outlets(limit: number, after?: string): Promise<Page<LiveOutlet>>;
  /** None where nothing was published yet. */
  publication(): Promise<LivePublication | undefined>;
  /** What a catalog must be given to show at least what was written here. */
  bookmark(): string | undefined;
}
