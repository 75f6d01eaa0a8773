/** What a slice is cut by. */
export type SliceKind = "everything" | "outlet" | "topic" | "author" | "article";

/** The subset of articles that one feed serves; `key` is empty for everything. */
export interface Slice {
  readonly kind: SliceKind;
  readonly key: string;
}

/** The first path segment of each kind's addresses. */
const FOLDERS = { outlet: "outlets", topic: "topics", author: "authors", article: "articles" } as const;

/** The kinds that are cut from everything, in the order in which people look for them. */
export const CUT_KINDS = ["outlet", "topic", "author", "article"] as const satisfies readonly SliceKind[];

/** The kinds that hold many articles, in the same order. */
export const LIST_KINDS = ["outlet", "topic", "author"] as const satisfies readonly SliceKind[];

/** The slice that holds every article. */
export const EVERYTHING: Slice = { kind: "everything", key: "" };

/**
 * The slice's name in the catalog and its path in the URL space, without a leading slash: `outlets/KEY`; empty for
 * everything. Not percent-encoded.
 */
export function sliceName(slice: Slice): string {
  return slice.kind === "everything" ? "" : `${FOLDERS[slice.kind]}/${slice.key}`;
}

/** The name under which the catalog keeps what an article was once called; not a slice that anybody can ask for. */
export function aliasName(slug: string): string {
  return `aliases/${slug}`;
}

/** The folder of a kind in the URL space, such as `outlets`. */
export function folderOf(kind: Exclude<SliceKind, "everything">): string {
  return FOLDERS[kind];
}

/** The kind that a folder of the URL space holds, if it is one. */
export function kindOf(folder: string): Exclude<SliceKind, "everything"> | undefined {
  return CUT_KINDS.find((kind) => FOLDERS[kind] === folder);
}
