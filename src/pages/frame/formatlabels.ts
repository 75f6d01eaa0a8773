import { FEED_TYPES, type FormatName } from "../../site/urls.ts";

/** A format as a page speaks of it. */
export interface FormatWords {
  readonly format: FormatName;
  readonly name: string;
  readonly type: string;
  readonly audience: string;
}

/** The three formats, in the order in which pages name them. */
export const FORMATS: readonly FormatWords[] = [
  {
    format: "rss",
    name: "RSS",
    type: FEED_TYPES.rss,
    audience: "works in every feed reader: take this one when in doubt",
  },
  {
    format: "atom",
    name: "Atom",
    type: FEED_TYPES.atom,
    audience: "the same articles, for software that prefers Atom",
  },
  {
    format: "json",
    name: "JSON Feed",
    type: FEED_TYPES.json,
    audience: "the same articles, for programs that you write yourself",
  },
];
