/** What a language calls outlets, and what has an outlet's place and is none. */
export interface NameWords {
  /** Stands before an outlet's name without being a part of it: "the magazine". */
  readonly lead: string;
  /** A university or the like, which is no outlet. */
  readonly institution: string;
  /** Begins what stands in an outlet's place and is none: "here", "our", "the author". */
  readonly noOutlet: string;
  /** A newsroom, in what it says of itself: "X is a nonprofit newsroom". */
  readonly newsroom: string;
  /** Calls an outlet another one of the same house: "sister paper". */
  readonly sister: string;
  /** Says that a text stood in a paper's printed edition: "print edition", "the May issue of". */
  readonly printed: string;
  /** What papers and the like are called by, and people are not: "Times". Here and in the next five, letter case counts, as in names. */
  readonly paper: string;
  /** What such a name ends with where the language writes it as one word: "blatt", "avisen". */
  readonly paperEnd?: string;
  /** What papers are called by, and people as well: "Star", "Ledger". */
  readonly namesake: string;
  /** What other bodies are called by, and people are not: "Agency", "Council". */
  readonly body: string;
  /** What news agencies are called by, before their name or behind it. */
  readonly agency: string;
  /** A newsroom as the author of a text: "Editorial", "Desk". */
  readonly staff: string;
}
