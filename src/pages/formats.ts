import type { FormatName } from "../catalog/urls.ts";

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
    type: "application/rss+xml",
    audience: "works in every feed reader: take this one when in doubt",
  },
  {
    format: "atom",
    name: "Atom",
    type: "application/atom+xml",
    audience: "the same articles, for software that prefers Atom",
  },
  {
    format: "json",
    name: "JSON Feed",
    type: "application/feed+json",
    audience: "the same articles, for programs that you write yourself",
  },
];
