import type { Licence } from "./licence.ts";
import type { Obligations } from "./obligations.ts";
import type { Person } from "./person.ts";
import type { Picture } from "./picture.ts";
import type { UsageTerms } from "./uses.ts";

/** Who wrote, as the key of an author slice and a name. */
export interface Author extends Person {
  readonly key: string;
}

/** What an article is about. */
export interface Topic {
  readonly key: string;
  readonly name: string;
}

/** The news organisation that published first, as far as an entry needs it. */
export interface Outlet {
  readonly key: string;
  readonly name: string;
  readonly url?: string;
  readonly feed?: string;
}

/** `republished`: the outlet's own text. `adapted`: a new text that rests on the outlet's reporting. */
export type Basis = "republished" | "adapted";

/** Somebody who carried an article on. */
export interface Carrier {
  readonly name: string;
  readonly url?: string;
}

/** What is owed to the outlet. What is not known is absent, never guessed. */
export interface Credit {
  readonly basis: Basis;
  readonly outlet: Outlet;
  readonly title?: string;
  readonly url?: string;
  readonly authors: readonly Person[];
  /** RFC 3339 in UTC, or a day alone (`2026-11-20`) where no more is known. */
  readonly published?: string;
  /** Who carried the text before it came here, in that order, where it did not come from the outlet itself. */
  readonly trail?: readonly Carrier[];
  /** Where the outlet wants the credit line to stand. */
  readonly position: "end" | "top";
  /** How the article's page points search engines to the original. */
  readonly indexing: "canonical" | "noindex";
}

/** Another outlet or work that the article relies on. */
export interface Citation {
  readonly name: string;
  readonly title?: string;
  /** The work's address, or the home page of its outlet. */
  readonly url?: string;
  /** The key in outlets/, where the outlet is known there. */
  readonly outlet?: string;
}

/** Something that was put right, and when (RFC 3339, UTC). */
export interface Correction {
  readonly at: string;
  readonly text: string;
}

/** Why and when (RFC 3339, UTC) an article was taken back. */
export interface Withdrawal {
  readonly at: string;
  readonly reason: string;
}

/** How many letters of base64url a fingerprint has: few enough for fifty of them to fit into a validator. */
export const FINGERPRINT_LETTERS = 4;

/**
 * One piece as this publication carries it, ready to be served: every reference resolved, every address absolute,
 * the text rendered and sanitized. Dates are RFC 3339 in UTC, to the second.
 */
export interface Article {
  readonly id: string;
  readonly slug: string;
  /** The article's page here. */
  readonly url: string;
  readonly title: string;
  readonly summary?: string;
  /** The text as sanitized HTML, without credit line; for a withdrawn article, nothing. */
  readonly html: string;
  /** What partners may not take along of the text, its pictures: each as it stands there, in its order. */
  readonly withheld?: readonly string[];
  /** The tables of the text, which pages let scroll by themselves: each as it stands there, in its order. */
  readonly tables?: readonly string[];
  /** What the text begins with, as plain text; absent where feeds carry a summary instead of the text. */
  readonly beginning?: string;
  readonly language: string;
  readonly published: string;
  /** The newest of `updated`, the corrections and the withdrawal; never before `published`. */
  readonly updated: string;
  readonly authors: readonly Author[];
  readonly topics: readonly Topic[];
  /** Absent on what the publication wrote by itself. */
  readonly credit?: Credit;
  readonly citations: readonly Citation[];
  readonly licence?: Licence;
  /** The rights notice: the outlet's on its own text, the publication's on any other. */
  readonly copyright?: string;
  /** What programs may do with it; absent where nobody says anything. */
  readonly usage?: UsageTerms;
  /** What the outlet asks of whoever republishes beside the credit; its pixel only where its terms want that shown. */
  readonly obligations?: Obligations;
  readonly image?: Picture;
  /**
   * Whether feeds carry the whole text, or the summary and a link; `partners` where nobody sees more than the summary but
   * partners who have the right to the whole text.
   */
  readonly distribution: "full" | "summary" | "partners";
  readonly corrections: readonly Correction[];
  readonly withdrawn?: Withdrawal;
  /** Changes whenever anything above does. @see FINGERPRINT_LETTERS */
  readonly fingerprint: string;
}
