import { FORMAT_NAMES, FORMATS, type FormatName } from "../../site/formats.ts";

/** A format as a page speaks of it. */
interface FormatWords {
  readonly name: string;
  readonly audience: string;
}

const WORDS: Readonly<Record<FormatName, FormatWords>> = {
  rss: { name: "RSS", audience: "works in every feed reader: take this one when in doubt" },
  atom: { name: "Atom", audience: "the same articles, for software that prefers Atom" },
  json: { name: "JSON Feed", audience: "the same articles, for programs that you write yourself" },
};

/** The formats as pages speak of them, in the order in which they are offered. */
export const FORMAT_LABELS = FORMAT_NAMES.map((format) => ({
  format,
  type: FORMATS[format].mediaType,
  ...WORDS[format],
}));
