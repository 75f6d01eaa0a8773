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
  /** Where the rest of a text stands, or the whole of it, as `{X}`: "Continue reading at {X}". */
  readonly continued: string;
  /** Stems that say that a text was translated. */
  readonly translation: string;
  /** Says that somebody made or published something together with somebody else. */
  readonly jointly: string;
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
  /** A part of a paper that is printed by itself, as its head is called: "supplement". */
  readonly supplement: string;
  /** A newsroom as the author of a text: "Editorial", "Desk". */
  readonly staff: string;
  /** Begins a label or a rubric, and nobody's name; here and in the next, letter case counts. */
  readonly labelStart?: string;
  /** Words of a page's own labels and rubrics, that nobody is called by. */
  readonly labelWord?: string;
  /** Definite articles with a capital, as rubrics begin with them. */
  readonly titleArticle?: string;
  /** Begins a sentence and no town, with a capital. */
  readonly noTown?: string;
  /** Small words that join the words of a name: "of", articles. */
  readonly nameJoint?: string;
  /** Other words that are small within names and headlines whose other words have capitals. */
  readonly titleSmall?: string;
  /** What a newsroom says of itself begins so behind its name, where no such verb stands: "это". */
  readonly beBegins?: string;
  /** Begins a sentence about somebody else or the article, with a capital where there are any, and is no newsroom's name. */
  readonly noName: string;
  /** Ends what is no person's name, in scripts without capitals: a paper, an office, a page of the site. */
  readonly bodyEnd?: string;
  /** Whoever of an outlet made a text, behind the outlet's name in scripts without spaces: "编辑部". */
  readonly team?: string;
  /** Parts of a page or a text, in as few letters as names have, whole. */
  readonly textPart?: string;
  /** Small words of prose that no name has, in Arabic. */
  readonly proseWord?: string;
  /** Begins what asks the reader for something, and no name, in Arabic. */
  readonly asksReader?: string;
  /** "And" within a name: letter case counts. */
  readonly nameAnd?: string;
  /** An article that is one word with the noun behind it. */
  readonly articleJoined?: string;
  /** Small words within a town's name, or between it and the day. */
  readonly townJoin?: string;
  /** What publishing houses and companies are called by, and people are not. */
  readonly house?: string;
}
