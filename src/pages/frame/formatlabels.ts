import { FORMAT_NAMES, FORMATS, type FormatName, READER_FORMATS } from "../../site/formats.ts";

/** A format as a page speaks of it. */
interface FormatWords {
  readonly name: string;
  readonly audience: string;
}

const WORDS: Readonly<Record<FormatName, FormatWords>> = {
  rss: { name: "RSS", audience: "works in every feed reader: take this one when in doubt" },
  atom: { name: "Atom", audience: "the same articles, for software that prefers Atom" },
  json: { name: "JSON Feed", audience: "the same articles, for programs that you write yourself" },
  ninjs: { name: "ninjs", audience: "the same articles in IPTC’s News in JSON, for newsroom systems; no feed reader" },
};

function label(format: FormatName) {
  return { format, type: FORMATS[format].mediaType, ...WORDS[format] };
}

/** The formats as pages speak of them, in the order in which they are offered. */
export const FORMAT_LABELS = FORMAT_NAMES.map(label);

/** Those among them that feed readers look for in a page. */
export const READER_LABELS = READER_FORMATS.map(label);
