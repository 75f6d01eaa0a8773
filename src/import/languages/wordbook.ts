/**
 * How one language words what the importer looks for. Every string is a piece of a regular expression that is read in any letter
 * case; `{…}` stands for a piece that `credit/creditwords.ts` and `lines/day.ts` fill in. A language is added by one more file.
 */
export interface Wordbook {
  /** The language, as BCP 47 writes it. */
  readonly tag: string;
  /** From January on, each with its short forms and cases. */
  readonly months: readonly string[];
  /** How a day is written, of `{day}`, `{month}` and `{year}`. */
  readonly dates: readonly string[];
  /** Small words, one of which stands in every sentence; empty for English, which stands among others, and where the script tells. */
  readonly common: string;
  /** What an article may be: "article", "interview". */
  readonly noun: string;
  /** Words with which a sentence begins and no name does: "we", "the", "in". */
  readonly opens: string;
  /** ", where it first appeared"; empty where no such word stands before it. */
  readonly where: string;
  /** "This report first ran there"; empty where there is no such word. */
  readonly there: string;
  /** Stems of what others did for a text than write it: translate, edit, take pictures. */
  readonly translated: string;
  /** Before the number of an issue or a page. */
  readonly issue: string;
  /** A figure or a table, before its number. */
  readonly figure: string;
  /** A part of a paper, before or behind what it is called: "the Leaders section". */
  readonly part: string;
  readonly season: string;
  /** Before the day on which a site published something. */
  readonly dated: string;
  /** "This article". */
  readonly work: string;
  /** Credits that name who published first as `{X}`, the surest first. `{work}` is this article, `{date}` a day. */
  readonly inward: readonly string[];
  /** Where else the article was published, or with whom: no credit. */
  readonly outward: readonly string[];
  /** Whom it was published together with, `{X}`: who of both was first, it does not say. */
  readonly joint: readonly string[];
  /** What sites for blogs write below each article in a feed, whole: "The post {title} appeared first on {X}". */
  readonly feedFooter: string;
  /** "In English", of `{language}`: says in which language something was published. */
  readonly inLanguage: string;
  /** Names a source, which need not be the origin. */
  readonly hinted: readonly string[];
  /** "Originally" and "first". */
  readonly first: string;
  /** Stems of "published". */
  readonly published: string;
  /** Stems of "republished from". */
  readonly taken: string;
  /** "Source", before a colon. */
  readonly source: string;
  /** "Also", "later": what turns a credit outwards. */
  readonly also: string;
  /** "Original", as in "read the original article". */
  readonly original: string;
  /** Has an original that no outlet published: a study, a recipe, a post. */
  readonly otherWork: string;
  /** Stands before an outlet's name without being a part of it: "the magazine". */
  readonly lead: string;
  /** Ends an outlet's name: a verb, "with permission". */
  readonly ends: string;
  /** Says how a text may be used, and nothing of what it is about. */
  readonly formal: string;
  /** "With the headline", before a quotation. */
  readonly titled: string;
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
  /** "With", "contributed": an agency beside it gave material, not the article. */
  readonly aided: string;
  /** A university or the like, which is no outlet. */
  readonly institution: string;
  /** What a writer is, such as "staff writer", which is no outlet. */
  readonly role: string;
  /** Stands before the names of reporters, then of editors, at the end of agency copy. */
  readonly reporting: string;
  readonly editing: string;
  /** Begins a picture's credit. */
  readonly picture: string;
  /** "Editor's note" and the like, before a colon. */
  readonly label: string;
  /** A prohibition in a rights notice. */
  readonly forbids: string;
  /** "All rights reserved". */
  readonly reserved: string;
  /** Begins what stands in an outlet's place and is none: "here", "our", "the author". */
  readonly noOutlet: string;
  /** Between who wrote and the outlet: "Jo Marsh in The Elm Ledger". */
  readonly at: string;
  /** "From", where a line begins with it, names a paper and a day; empty where no word stands before the name. */
  readonly from: string;
  /** Leads to a sentence without being a part of what it says: "please note that". */
  readonly preface: string;
  /** "Based on": what is so, and on what was published elsewhere, is no copy of it. */
  readonly basedOn: string;
  /** Begins what a site offers to whoever would republish its own work: "you may", "our stories can". */
  readonly offers: string;
  /** What somebody said, wants or never did, and "when" at the beginning, as prose tells it and no credit does. */
  readonly tells: string;
  /** "This", for this article; empty where the language needs no such word. */
  readonly itself: string;
  /** "Our", behind an outlet's name and a comma: what is called so is the page's own. */
  readonly ours: string;
  /** "Distributed by": whoever's work others distribute is an outlet. */
  readonly distributed: string;
  /** What a link says that leads to a newsletter. */
  readonly newsletter: string;
  /** Small words between an outlet's name and a day: "of 4 March"; empty where there are none. */
  readonly dayLead: string;
  /** Before a common noun, in a language that writes these with capitals. */
  readonly nounLead?: string;
  /** Whether a sentence's verb may stand at its end, behind the outlet's name. */
  readonly isVerbLast?: true;
  /** A newsroom, in what it says of itself: "X is a nonprofit newsroom". */
  readonly newsroom: string;
  /** Gave material or money, and wrote nothing: "contributed to this report". Whoever a line with these words names did not publish first. */
  readonly helped: string;
  /** Belongs to somebody or works with them: "media partner of". Whoever stands in such a line is beside the article, as in the next three. */
  readonly beside: string;
  /** What somebody was, or did elsewhere: "formerly", "has written for". */
  readonly career: string;
  /** Whose words a line repeats: "according to". */
  readonly cited: string;
  /** Asks readers for something, or leads them on: "subscribe", "read more". */
  readonly invites: string;
  /** Says that the rest of a text is for those who pay or log in. */
  readonly paid: string;
  /** Labels the outlet that a text appeared in, before its name: "Publication", "Appeared in". */
  readonly appeared: string;
  /** Labels whoever provided a text: "Provided by". */
  readonly provided: string;
  /** Calls an outlet another one of the same house: "sister paper". */
  readonly sister: string;
  /** Says that a text stood in a paper's printed edition: "print edition", "the May issue of". */
  readonly printed: string;
  /** How a writer is reached: "contact". */
  readonly reach: string;
  /** That a paper, `{X}`, ran the text: "carried by {X}"; `{on}` may be a day. */
  readonly ran: readonly string[];
  /** Whom a writer writes for, from the beginning of a line: "{person} is a reporter for {X}". */
  readonly writesFor: readonly string[];
  /** That somebody spoke to an agency, `{X}`: "told {X}". */
  readonly told: readonly string[];
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
  /** Labels that pages have around an article: of other articles, advertisements, comments. */
  readonly furniture: string;
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
}
