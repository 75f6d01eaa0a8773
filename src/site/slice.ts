/** The kinds that hold many articles, in the order in which people look for them. */
export const LIST_KINDS = ["outlet", "topic", "author"] as const;

/** The kinds that are cut from everything, in the same order. */
export const CUT_KINDS = [...LIST_KINDS, "article"] as const;

/** A kind of slice that holds many articles. */
export type ListKind = (typeof LIST_KINDS)[number];

/** A kind of slice that is cut from everything. */
export type CutKind = (typeof CUT_KINDS)[number];

/** What a slice is cut by. Whatever a new kind needs is typed by these. */
export type SliceKind = "everything" | CutKind;

/** The subset of articles that one feed serves; `key` is empty for everything. */
export interface Slice {
  readonly kind: SliceKind;
  readonly key: string;
}

/** The first path segment of each kind's addresses. */
const FOLDERS: Readonly<Record<CutKind, string>> = {
  outlet: "outlets",
  topic: "topics",
  author: "authors",
  article: "articles",
};

/** The slice that holds every article. */
export const EVERYTHING: Slice = { kind: "everything", key: "" };

/**
 * The slice's name in the catalog and its path in the URL space, without a leading slash: `outlets/KEY`; empty for
 * everything. Not percent-encoded.
 */
export function sliceName({ kind, key }: Slice): string {
  return kind === "everything" ? "" : `${FOLDERS[kind]}/${key}`;
}

/** What the edge calls what shows a slice. */
export function sliceTag(slice: Slice): string {
  return sliceName(slice) || "everything";
}

/** The name under which the catalog keeps what an article was once called; not a slice that anybody can ask for. */
export function aliasName(slug: string): string {
  return `aliases/${slug}`;
}

/** The folder of a kind in the URL space, such as `outlets`. */
export function folderOf(kind: CutKind): string {
  return FOLDERS[kind];
}

/** The kind of many articles that a folder of the URL space holds, if it is one. */
export function listKindOf(folder: string): ListKind | undefined {
  return LIST_KINDS.find((kind) => FOLDERS[kind] === folder);
}

/** The kind that a folder of the URL space holds, if it is one. */
export function kindOf(folder: string): CutKind | undefined {
  return CUT_KINDS.find((kind) => FOLDERS[kind] === folder);
}

/** The slice that has a name; none for an alias. */
export function sliceNamed(name: string): Slice | undefined {
  if (name === sliceName(EVERYTHING)) return EVERYTHING;
  const kind = CUT_KINDS.find((kind) => name.startsWith(`${folderOf(kind)}/`));
  return kind && { kind, key: name.slice(folderOf(kind).length + 1) };
}
