import type { ReaderFormat } from "../site/formats.ts";

/** From how much to how much something may be, both included. */
export interface Range {
  readonly least?: number;
  readonly most?: number;
}

/** Which tags a platform takes in a text. */
export interface TagRules {
  readonly allowed: ReadonlySet<string>;
  /**
   * What stands for a tag that is not allowed, where nothing that is meant gets lost: another one, or `""` for none. A tag
   * that has no stand-in keeps its article out.
   */
  readonly instead: Readonly<Record<string, string>>;
  /** How deep tags may stand in one another. */
  readonly nesting?: number;
}

/** Which pictures a platform takes. Sides in pixels, `ratio` is width by height. */
export interface PictureRules {
  /** Whether an article without a picture that fits is left out; otherwise the picture alone is. */
  readonly isRequired: boolean;
  readonly width?: Range;
  readonly largerSide?: Range;
  readonly smallerSide?: Range;
  readonly ratio?: Range;
  readonly bytes?: Range;
  readonly types?: readonly string[];
  /** Whether its type and size in bytes, or whom it is by, must be known. */
  readonly isMeasured?: boolean;
  readonly isCredited?: boolean;
  /** What the platform does with articles that have none, as a sentence goes on. */
  readonly withoutOne?: string;
}

/** What a platform requires of a feed and its articles, as data. Lengths are in characters. */
export interface Profile {
  /** The platform, as a sentence speaks of it. */
  readonly platform: string;
  /** What this was written from, and the day on which it was read; platforms change such pages without a version. */
  readonly specification: { readonly urls: readonly string[]; readonly readOn: string };
  /** The format that fits it best: the file to hand out. */
  readonly format: ReaderFormat;
  /** Elements that every entry must have there. */
  readonly elements: readonly string[];
  readonly entries: Range;
  /** How large the whole document may be, in bytes. */
  readonly bytes?: Range;
  /** How old an article may be, in days. */
  readonly days?: Range;
  readonly headline?: Range;
  /** The excerpt in `description`; one that is too short is made longer from the text. */
  readonly excerpt?: Range;
  /** Whether the whole text is wanted, and not a summary. */
  readonly isWhole: boolean;
  /** Absent where the platform takes every tag that this site carries. */
  readonly tags?: TagRules;
  readonly picture?: PictureRules;
  /** What the feed says of itself: its description, and whether it has a logo. */
  readonly channel: { readonly description?: Range; readonly hasLogo: boolean };
}

/** `21 to 150`, `at least 300`, `at most 30`. */
export function rangeWords({ least, most }: Range): string {
  if (least !== undefined && most !== undefined) return `${least} to ${most}`;
  return least === undefined ? `at most ${most}` : `at least ${least}`;
}

/** Whether a number is in a range. */
export function isIn(
  { least = Number.NEGATIVE_INFINITY, most = Number.POSITIVE_INFINITY }: Range,
  value: number,
): boolean {
  return value >= least && value <= most;
}
