import type { ReaderFormat } from "../../../src/site/formats.ts";

/** What a person sees of an entry: what a client found and how it writes that, absent where it shows nothing. */
export interface Seen {
  readonly title?: string;
  readonly byline?: string;
  /** RFC 3339, or as the feed has it. */
  readonly date?: string;
  readonly link?: string;
  /** The outlet's name, where the client has a place of its own for it. */
  readonly outlet?: string;
  /** What stands below the headline: the text, or the summary where the client shows no more. */
  readonly text?: string;
}

/** A program that shows a feed to people. */
export interface Client {
  readonly name: string;
  readonly formats: readonly ReaderFormat[];
  /** What it shows of the first entry of a document. */
  readonly read: (document: string, format: ReaderFormat) => Promise<Seen> | Seen;
}

/** The formats of clients that read no JSON Feed. */
export const XML_FORMATS = ["rss", "atom"] as const satisfies readonly ReaderFormat[];
