/** How a language says who wrote, and who did something else. */
export interface BylineWords {
  /** Stems of what others did for a text than write it: translate, edit, take pictures. */
  readonly translated: string;
  /** Begins a byline. */
  readonly by: string;
  /** Begins the names of those who wrote, beside what `by` has: "words and pictures by", "author". */
  readonly wrote: string;
  /** Before the name of who wrote, within a sentence: "courtesy of the author, Jo Marsh". */
  readonly author: string;
  /** Begins the names of those who did something else: took pictures, edited, translated, helped. */
  readonly crafts: string;
  /** Begins the name of whoever put a text onto a page, which need not be who wrote. */
  readonly posted: string;
  /** What newsrooms put where a name should stand. */
  readonly desk: string;
  /** Between the last two of several names. */
  readonly and: string;
  /** What a writer is, such as "staff writer", which is no outlet. */
  readonly role: string;
  /** Stands before the names of reporters, then of editors, at the end of agency copy. */
  readonly reporting: string;
  readonly editing: string;
  /** What somebody was, or did elsewhere: "formerly", "has written for". */
  readonly career: string;
  /** How a writer is reached: "contact". */
  readonly reach: string;
  /** Whom a writer writes for, from the beginning of a line: "{person} is a reporter for {X}". */
  readonly writesFor: readonly string[];
  /** That somebody spoke to an agency, `{X}`: "told {X}". */
  readonly told: readonly string[];
}
