/** What a page's markup calls the place of a byline, by a class, a property or a relation. */
export interface BylineMark {
  /** Its words; ` | ` stands where the page sets parts of it apart. */
  readonly text: string;
  /** Where it leads to, if that is one place. */
  readonly url?: string;
  /** Whether it is a card about somebody, as systems set below a text for whoever posted it. */
  readonly isCard: boolean;
}
