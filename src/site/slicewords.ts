import type { CutKind, ListKind, Slice, SliceKind } from "./slice.ts";

/** What people are told that a slice is about. */
interface Subject {
  readonly slice: Slice;
  readonly name: string;
}

/** What people are told of the publication. */
interface Publication {
  readonly title: string;
  readonly subtitle: string;
}

/** What a slice holds, said in one sentence. */
const SUBTITLES: Readonly<Record<CutKind, (name: string, publication: string) => string>> = {
  outlet: (name, publication) => `What ${publication} republishes or adapts from ${name}, with its credit.`,
  topic: (name, publication) => `What ${publication} publishes about ${name}.`,
  author: (name, publication) => `What ${publication} publishes by ${name}.`,
  article: (name, publication) => `“${name}” on ${publication}: corrections and updates.`,
};

/** What one slice of each kind is. */
export const KIND_NAMES: Readonly<Record<SliceKind, string>> = {
  everything: "All articles",
  outlet: "Outlet",
  topic: "Topic",
  author: "Author",
  article: "Article",
};

/** What stands above a list of the slices of a kind. */
export const KIND_HEADINGS: Readonly<Record<ListKind, string>> = {
  outlet: "Outlets",
  topic: "Topics",
  author: "Authors",
};

/** The title of a slice's feed: it names the slice, then the publication. */
export function sliceTitle({ slice, name }: Subject, { title }: Publication): string {
  return slice.kind === "everything" ? title : `${name} – ${title}`;
}

/** What a slice is, in one sentence: for its feed and for its page. */
export function sliceSubtitle({ slice, name }: Subject, { title, subtitle }: Publication): string {
  return slice.kind === "everything" ? subtitle : SUBTITLES[slice.kind](name, title);
}
