import type { Publication } from "../../article/publication.ts";
import { type FormatName, READER_FORMATS } from "../../site/formats.ts";
import type { Rendering } from "../rendering.ts";

/**
 * The bundle's layout: a preamble (12 letters, then the header's length as 32 bits), the header as JSON, then the
 * sections, each at a multiple of 8 bytes, integers and floats little-endian. Articles are numbered newest first
 * (ordinals); slices are numbered by name. Reading one article or one page of a slice touches nothing else: the bundle
 * is never parsed as a whole.
 */
export const MAGIC = "creditline10";

/** The article's page is its own canonical address. */
export const CANONICAL = 1;

/** The article was taken back. */
export const WITHDRAWN = 2;

/** The article's JSON lies unpacked. */
export const UNPACKED = 4;

/** How many of the newest articles are read so often that they lie unpacked. */
export const READ_OFTEN = 100;

/** The formats in which these stand as entries as well: what is polled most costs nothing but copying. */
export const CARRIED_FORMATS: readonly FormatName[] = READER_FORMATS;

/** Letters and header length; the header begins here. */
export const PREAMBLE_BYTES = 16;

/** The sections in their order. */
export const SECTIONS = [
  /** By ordinal, ms since 1970: f64. */
  "published",
  "updated",
  "expires",
  /** By ordinal, FINGERPRINT_LETTERS each. */
  "fingerprints",
  /** By ordinal, USES_LETTERS each; empty where no article says anything. @see usescode.ts */
  "uses",
  /** By ordinal, what CANONICAL, WITHDRAWN and UNPACKED say: u8. */
  "flags",
  /** By ordinal, the number of the article's own slice: u32. */
  "slices",
  /** Twice for each ordinal, and once for the end: u32. */
  "textOffsets",
  /**
   * Two for each article. One that is read often: its JSON, and its Markdown packed. Any other: both packed together,
   * which say nearly the same, and nothing.
   */
  "texts",
  /** For each article that is read often, by format, and once for the end: u32. */
  "entryOffsets",
  /** The same articles as entries, in the order of CARRIED_FORMATS; nothing for one that is not carried as an entry. */
  "entries",
  /** By slice, and one more for the end: u32. */
  "nameOffsets",
  /** Sorted by code units. */
  "names",
  "subjectOffsets",
  /** JSON of what the slice is about: wordings, newest first. */
  "subjects",
  /** By slice, and one more for the end: u32, counting members. */
  "memberOffsets",
  /** Ordinals, ascending within a slice: u32. */
  "members",
  /** JSON of the outlets by key. */
  "outlets",
  /** JSON of what was agreed with partners. */
  "partners",
] as const;

/** One section's name. */
export type SectionName = (typeof SECTIONS)[number];

/** What a slice is about, as its articles say it from a moment on (ms since 1970). */
export type Subject = readonly [since: number, subject: { readonly name: string; readonly url?: string }];

/** What stands before the sections. */
export interface Header {
  readonly publication: Publication;
  /** Changes whenever the publication does. */
  readonly fingerprint: string;
  /** What the code that this bundle was built with brings. */
  readonly rendering: Rendering;
  /** Offset from the end of the padded header, and length, in bytes. */
  readonly sections: Readonly<Record<SectionName, readonly [offset: number, length: number]>>;
}
