import type { RightsStatement } from "./rightsstatement.ts";

/** An element of XML, its text or children not yet escaped. */
export interface RightsElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly content: string | readonly RightsElement[];
}

/** A link to what says more (RFC 8288). */
export interface RightsLink {
  readonly rel: string;
  readonly href: string;
  readonly type: string;
}

/** Something said to people: to which purpose, and what. */
export interface UsageWords {
  readonly purpose: string;
  readonly answer: string;
}

/** What one part of a signal says of something. */
type Said<Form> = (rights: RightsStatement) => Form;

type Texts = Readonly<Record<string, string>>;

/**
 * One way to say what programs may do: all that it says, wherever it says it. What it does not know it leaves out, and
 * where it knows only yes and no, `ask` is no. Where it is specified, and in which version it was written down, stands
 * above each.
 */
export interface Signal {
  /** Response headers. */
  readonly headers?: Said<Texts>;
  /** Links, in the `Link` header and in a page's head. */
  readonly links?: Said<readonly RightsLink[]>;
  /** `meta` elements of a page's head: content by name. */
  readonly meta?: Said<Texts>;
  /** Lines of robots.txt that stand in no group. */
  readonly robotsFile?: Said<readonly string[]>;
  /** Lines of the group of robots.txt that everybody is in. */
  readonly robotsGroup?: Said<readonly string[]>;
  /** Elements of an entry in RSS or Atom, and the namespaces that they are in. */
  readonly entry?: Said<readonly RightsElement[]>;
  readonly namespaces?: Texts;
  /** A whole document about something: XML, or JSON. */
  readonly file?: {
    readonly mediaType: string;
    readonly xml?: Said<RightsElement | undefined>;
    readonly json?: Said<object | undefined>;
  };
  /** Properties of the page's NewsArticle. */
  readonly properties?: Said<Readonly<Record<string, unknown>>>;
  /** The member `usage` of JSON Feed's `_credit`. */
  readonly credit?: Said<Texts>;
  /** A text that says it all. */
  readonly text?: Said<string | undefined>;
  /** What pages say to people. */
  readonly words?: Said<readonly UsageWords[]>;
}
