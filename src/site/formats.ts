/** The formats that feed readers read: what pages announce to them. */
export const READER_FORMATS = ["rss", "atom", "json"] as const;

/** The short name of a format that feed readers read. */
export type ReaderFormat = (typeof READER_FORMATS)[number];

/** The formats' short names, in the order in which they are offered. Whatever a new one needs is typed by them. */
export const FORMAT_NAMES = [...READER_FORMATS, "ninjs"] as const;

/** A format's short name. */
export type FormatName = (typeof FORMAT_NAMES)[number];

/** How a format is found and sent. Media types are without parameters. */
interface FormatAddress {
  /** Its file in the folder of every slice. */
  readonly file: string;
  readonly mediaType: string;
  /** What a browser gets that opens the feed as a page: only as plain XML do Chromium and Firefox apply a style sheet. */
  readonly documentType: string;
  /** By which media types `Accept` asks for it. */
  readonly accepted: readonly string[];
  /** Other names under which people and programs look for it in a slice's folder. */
  readonly guesses: readonly string[];
}

/** For whoever does not say which. */
export const FORMAT_IN_DOUBT: FormatName = "rss";

/** Every format by its name. */
export const FORMATS: Readonly<Record<FormatName, FormatAddress>> = {
  rss: {
    file: "rss.xml",
    mediaType: "application/rss+xml",
    documentType: "application/xml",
    accepted: ["application/rss+xml"],
    guesses: ["feed", "feed.xml", "feed.rss", "rss", "rss2", "rss2.xml", "index.xml", "index.rss"],
  },
  atom: {
    file: "atom.xml",
    mediaType: "application/atom+xml",
    documentType: "application/xml",
    accepted: ["application/atom+xml"],
    guesses: ["atom", "feed.atom", "index.atom"],
  },
  json: {
    file: "feed.json",
    mediaType: "application/feed+json",
    documentType: "application/feed+json",
    accepted: ["application/feed+json", "application/json"],
    guesses: ["json", "index.json", "jsonfeed.json"],
  },
  // IPTC has registered no media type for ninjs, and whoever accepts plain JSON of a feed means JSON Feed.
  ninjs: {
    file: "ninjs.json",
    mediaType: "application/json",
    documentType: "application/json",
    accepted: [],
    guesses: ["ninjs", "feed.ninjs.json", "feed.ninjs", "index.ninjs.json"],
  },
};

/** The format that a file of a slice's folder is in, if it is one. */
export function formatOf(file: string): FormatName | undefined {
  return FORMAT_NAMES.find((name) => FORMATS[name].file === file);
}

/** The format of a name, if there is one. */
export function formatNamed(name: string): FormatName | undefined {
  return FORMAT_NAMES.find((known) => known === name);
}

/** The format that is meant by a file that no slice has, if it is a guess that people make. */
export function guessedFormat(file: string): FormatName | undefined {
  return FORMAT_NAMES.find((name) => FORMATS[name].guesses.includes(file));
}

/** The media types by which `Accept` may ask for a format. */
export const ACCEPTED_TYPES: readonly string[] = FORMAT_NAMES.flatMap((name) => FORMATS[name].accepted);

/** The format that a media type in `Accept` asks for. */
export function acceptedFormat(mediaType: string): FormatName {
  return FORMAT_NAMES.find((name) => FORMATS[name].accepted.includes(mediaType)) ?? FORMAT_IN_DOUBT;
}
