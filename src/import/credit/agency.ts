/** A news agency: how it goes by in datelines, bylines and rights notices. Its copy stands on other sites as a rule. */
export interface Agency {
  readonly name: string;
  /** In a dateline's brackets, in its own letter case; alternatives of a regular expression. */
  readonly mark: string;
  /** Those of its marks that are words or stand for something else as well: they count in datelines, and nowhere in a line. */
  readonly unclear?: string;
  /** Whether its name is a common word, which in a line that says more may mean anything. */
  readonly isWord?: true;
  /** In bylines and notices, in any letter case. */
  readonly called: string;
  readonly url: string;
  /** Whether it hands on what others made: where a station's mark stands in the dateline, the work is that station's. */
  readonly relays?: true;
  /** A sentence that stands under its copy alone. */
  readonly formula?: string;
}
