/** What stands around an article on a page, as a language calls it. */
export interface PageWords {
  /** A figure or a table, before its number. */
  readonly figure: string;
  /** Begins a picture's credit. */
  readonly picture: string;
  /** "Editor's note" and the like, before a colon. */
  readonly label: string;
  /** What a link says that leads to a newsletter. */
  readonly newsletter: string;
  /** Gave material or money, and wrote nothing: "contributed to this report". Whoever a line with these words names did not publish first. */
  readonly helped: string;
  /** Belongs to somebody or works with them: "media partner of". Whoever stands in such a line is beside the article, as with `career`, `cited` and `invites`. */
  readonly beside: string;
  /** Whose words a line repeats: "according to". */
  readonly cited: string;
  /** Asks readers for something, or leads them on: "subscribe", "read more". */
  readonly invites: string;
  /** Says that the rest of a text is for those who pay or log in. */
  readonly paid: string;
  /** Labels that pages have around an article: of other articles, advertisements, comments. */
  readonly furniture: string;
  /** Whole lines that say how often a page was read. */
  readonly viewed: string;
  /** Labels of what readers can do with a page, and of its parts, which an article may have as headings of its own. */
  readonly tools: string;
  /** Introduces another article in a line of its own: "Read also: …". */
  readonly readOn: string;
  /** Whole lines that ask readers for something: to subscribe, donate, follow, comment, hand in a tip, consent. */
  readonly appeal: string;
  /** What sites call their parts, which is no headline. */
  readonly sections: string;
  /** Before or behind a headline: somebody forwarded it, or carried it on. What is in capitals counts in capitals alone. */
  readonly carried: string;
  /** What the site of one person calls the page about that person, whole. */
  readonly aboutMe: string;
  /** Begins what leads to the same article as something to hear or to see. */
  readonly heard: string;
  /** How mail programs label the subject above a message; then its sender, and what else they write there. */
  readonly mailSubject: string;
  /** The sender of a message. */
  readonly mailFrom: string;
  /** The receivers and the day of a message. */
  readonly mailOther: string;
  /** Stands above a message that somebody forwarded, whole. */
  readonly mailForwarded: string;
  /** Stems of what readers are asked to report: a mistake, to an editor. */
  readonly mistake: string;
  /** How long it takes to read an article, before the minutes. */
  readonly readingTime: string;
  /** The same behind the minutes: "read", as in "4 min read". */
  readonly minutesRead?: string;
  /** Begins a link that lets a reader follow a writer. */
  readonly follow: string;
}
