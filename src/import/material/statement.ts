import type { Citation, Correction } from "../../article/article.ts";
import type { Licence } from "../../article/licence.ts";
import type { Obligations } from "../../article/obligations.ts";
import type { Person } from "../../article/person.ts";
import type { Picture } from "../../article/picture.ts";
import type { UsageTerms } from "../../article/uses.ts";
import type { Fact } from "./fact.ts";

/** Who published, as a page or feed names it. */
export interface NamedSite {
  readonly name?: string;
  readonly url?: string;
  readonly feed?: string;
}

/** The article that another one is a copy of, as the copy tells of it. */
export interface OriginalStatement extends Statement {
  /** Who carried it from there to here, in that order. */
  readonly trail?: readonly NamedSite[];
}

/** What a page says of its text's being for those who pay. */
export interface Paywall {
  /** How many words the whole text has. */
  readonly words?: number;
  /** Which parts of the page are for them alone, as CSS names them. */
  readonly selectors?: readonly string[];
}

/** What one place of a source says about the article. */
export interface Statement {
  readonly title?: string;
  readonly summary?: string;
  readonly authors?: readonly Person[];
  /** A day, or an instant in UTC. */
  readonly published?: string;
  readonly language?: string;
  readonly url?: string;
  readonly site?: NamedSite;
  readonly topics?: readonly string[];
  /** The parts of the site in which the article is filed. */
  readonly sections?: readonly string[];
  /** Whom the authors belong to, as a value that names them says. */
  readonly affiliations?: readonly string[];
  readonly picture?: Partial<Picture> & { readonly url: string };
  readonly licence?: Licence;
  readonly copyright?: string;
  /** Organisations that are named as author, source or provider beside the site. */
  readonly sources?: readonly NamedSite[];
  /** Whom or what the article relies on. */
  readonly citations?: readonly Citation[];
  /** What was put right in the text. */
  readonly corrections?: readonly Correction[];
  /** What programs may do with the text. */
  readonly usage?: UsageTerms;
  /** What is asked of those who republish; empty where it is said that nothing is. */
  readonly obligations?: Obligations;
  /** Says that the text is for those who pay. */
  readonly paywall?: Paywall;
  /** The article that this one is a copy of. */
  readonly original?: OriginalStatement;
}

/** What a place says, and what the place is called. */
export interface Testimony {
  readonly from: string;
  readonly statement: Statement;
  /** Believed where nobody else says anything, and not worth a word where it differs. */
  readonly weak?: true;
}

/** What is believed, fact by fact, each with the place that says it. */
export type Believed = { readonly [Name in keyof Statement]?: Fact<NonNullable<Statement[Name]>> };

/** Where facts are from that no program is told: what stands on the page for readers. */
export const SHOWN = "what the page shows";
