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
  /** "My", before what an article may be. */
  readonly my: string;
  /** That whoever speaks wrote the text: "I wrote"; letter case counts. */
  readonly iWrote: string;
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
  /** Before the name of who edited, as a label. */
  readonly editor?: string;
  /** What somebody was, or did elsewhere: "formerly", "has written for". */
  readonly career: string;
  /** How a writer is reached: "contact". */
  readonly reach: string;
  /** Whom a writer writes for, from the beginning of a line: "{person} is a reporter for {X}". */
  readonly writesFor: readonly string[];
  /** That somebody spoke to an agency, `{X}`: "told {X}". */
  readonly told: readonly string[];
  /** Titles before a name, which are none of it; letter case counts. */
  readonly honorific?: string;
  /** One word of what somebody is, with a capital, where a line sets it behind the name without a comma. */
  readonly roleWord?: string;
  /** What somebody writes about, before such a word: "Business Writer". */
  readonly beat?: string;
  /** What publishing systems call an account that is nobody's; letter case counts. */
  readonly account?: string;
  /** Labels who took the pictures, right before the name. */
  readonly pictured?: string;
  /** What somebody may have made beside the article: a book, a film. */
  readonly otherMade?: string;
  /** "By", before a name and nothing else. */
  readonly byName?: string;
  /** Between what somebody made and that person's name: "by", "of". */
  readonly byMaker?: string;
  /** Stands right before a writer's name in a sentence: "by", "signed by". */
  readonly signed?: string;
  /** "With", before an agency that gave material. */
  readonly withHelp?: string;
  /** Between somebody, or what somebody is, and the outlet: "for", "of". */
  readonly serves?: string;
  /** Between a name and the place where somebody was: "in". */
  readonly placed?: string;
  /** "Is" and "are". */
  readonly be?: string;
  /** What a sentence about a writer goes on with, right behind the name. */
  readonly tellsOf?: string;
  /** What only a writer does. */
  readonly writes?: string;
  /** Heads what a page says about who wrote. */
  readonly aboutWriter: string;
  /** Before a writer's name, at the beginning of a sentence: "the author". */
  readonly theWriter?: string;
  /** Labels who wrote, before a colon or a dash; here and in the next, letter case counts. */
  readonly writerLabel?: string;
  /** What somebody wrote, before the name: "essay by". */
  readonly textOf?: string;
  /** Right before a writer's name, in scripts without spaces. */
  readonly writerMark?: string;
  /** Right behind a name in Chinese and Japanese: what somebody is, or that it is a report. */
  readonly behindName?: string;
  /** Who learns to report, before a Chinese name. */
  readonly trainee?: string;
  /** Ends what somebody is behind the outlet's name, in Japanese. */
  readonly position?: string;
  /** Chinese surnames of two letters. */
  readonly longSurname?: string;
  /** "Reports", behind a Chinese name and the place. */
  readonly reported?: string;
  /** "Sent by wire", behind the day or the place in Chinese. */
  readonly wired?: string;
  /** "From several sources", behind a Chinese name. */
  readonly allSources?: string;
  /** "Sent from", behind a Chinese name. */
  readonly sentFrom?: string;
  /** "And" that is one word with the name behind it. */
  readonly andJoined?: string;
  /** Stems of "photographer" and "photography". */
  readonly photographer: string;
  /** "And" with a capital, as shouted lines have it, where it is nobody's initial. */
  readonly titledAnd?: string;
}
