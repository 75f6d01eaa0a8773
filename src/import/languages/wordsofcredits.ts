/** How a language words that an article was published elsewhere first, and what such a sentence says besides. */
export interface CreditWords {
  /** What an article may be: "article", "interview". */
  readonly noun: string;
  /** Words with which a sentence begins and no name does: "we", "the", "in". */
  readonly opens: string;
  /** ", where it first appeared"; empty where no such word stands before it. */
  readonly where: string;
  /** "This report first ran there"; empty where there is no such word. */
  readonly there: string;
  /** Before the number of an issue or a page. */
  readonly issue: string;
  /** A part of a paper, before or behind what it is called: "the Leaders section". */
  readonly part: string;
  readonly season: string;
  /** Before the day on which a site published something. */
  readonly dated: string;
  /** "This article". */
  readonly work: string;
  /** Leads to the rest of the article where it is from, before its name: "read on at the source". */
  readonly atSource: string;
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
  /** Ends an outlet's name: a verb, "with permission". */
  readonly ends: string;
  /** Says how a text may be used, and nothing of what it is about. */
  readonly formal: string;
  /** "With the headline", before a quotation. */
  readonly titled: string;
  /** "With", "contributed": an agency beside it gave material, not the article. */
  readonly aided: string;
  /** A prohibition in a rights notice. */
  readonly forbids: string;
  /** "All rights reserved". */
  readonly reserved: string;
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
  /** Small words between an outlet's name and a day: "of 4 March"; empty where there are none. */
  readonly dayLead: string;
  /** Labels the outlet that a text appeared in, before its name: "Publication", "Appeared in". */
  readonly appeared: string;
  /** Labels whoever provided a text: "Provided by". */
  readonly provided: string;
  /** That a paper, `{X}`, ran the text: "carried by {X}"; `{on}` may be a day. */
  readonly ran: readonly string[];
  /** Stems of "licence". */
  readonly licence: string;
  /** Words around a link or within it that name nobody: "here", "this article". */
  readonly filler: string;
  /** Prepositions behind which an outlet's name has another form than its own, in languages that inflect names. */
  readonly caseBy?: string;
  /** What such forms end with. */
  readonly caseEnd?: string;
  /** "Year", behind its number. */
  readonly yearWord?: string;
  /** Begins a rights notice, where neither a sign nor "copyright" does. */
  readonly rights?: string;
  /** Stems of "published" and "updated", before a day. */
  readonly shown: string;
  /** Before an hour: "at". */
  readonly hourLead?: string;
  /** Behind the number of an hour or of minutes. */
  readonly clockUnit?: string;
  /** What passed since something was published: "hours", "days". */
  readonly timeUnit: string;
  /** Between a weekday and the day: "Monday the 4th". */
  readonly weekdayJoin?: string;
  /** "Of", before a day or an outlet's name. */
  readonly of?: string;
  /** Behind the number of a day or an issue: "1st". */
  readonly ordinal?: string;
  /** What stands before a full stop without ending a sentence; letter case counts. */
  readonly abbreviations?: string;
  /** "End", below agency copy. */
  readonly endMark?: string;
  /** Definite articles. */
  readonly article?: string;
  /** Between the parts of a day: "4 de mayo de 2026". */
  readonly dayJoin?: string;
  /** Begins what says that the text is an adaptation of another one: "this article was adapted from". */
  readonly adapted: string;
}
