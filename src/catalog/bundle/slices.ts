import { type CutKind, folderOf } from "../../site/slice.ts";
import type { Cursor, SliceRequest } from "../catalog.ts";
import { countVisible, firstWhere, membersAt } from "./members.ts";
import type { BundleView } from "./view.ts";

/** A slice with anything visible: its number, its key, and how many articles it shows. */
export interface Found {
  readonly index: number;
  readonly key: string;
  readonly count: number;
}

/** The slices of a kind with anything visible, by key. @param from where to begin, as a name */
function* visibleFrom(view: BundleView, kind: CutKind, from: string, moment: number): Generator<Found> {
  const folder = `${folderOf(kind)}/`;
  const start = firstWhere(0, view.names.length, (at) => view.names.at(at) >= from);
  for (let index = start; index < view.names.length; index++) {
    const name = view.names.at(index);
    if (!name.startsWith(folder)) return;
    const count = countVisible(view, membersAt(view, index), moment);
    if (count > 0) yield { index, key: name.slice(folder.length), count };
  }
}

/** Whether one slice is listed before another when the biggest come first. */
function compareSizes(a: Found, b: Found): number {
  return b.count - a.count || (a.key < b.key ? -1 : Number(a.key > b.key));
}

/** Every visible slice of a kind, the biggest first. */
export function bySize(view: BundleView, kind: CutKind, moment: number): readonly Found[] {
  return [...visibleFrom(view, kind, `${folderOf(kind)}/`, moment)].sort(compareSizes);
}

function sizeCursor({ count, key }: Found): Cursor {
  return `${count}/${key}`;
}

/** The slices that come after a cursor, the biggest first. */
function afterSize(sizes: readonly Found[], after: Cursor): readonly Found[] {
  const key = after.slice(after.indexOf("/") + 1);
  const behind = { index: 0, key, count: Number.parseInt(after, 10) };
  return sizes.slice(firstWhere(0, sizes.length, (at) => compareSizes(sizes[at] ?? behind, behind) > 0));
}

/**
 * A stretch of the slices of a kind.
 * @param sizes all of them, the biggest first, where they are asked for in that order
 */
export function slicesOf(
  view: BundleView,
  kind: CutKind,
  { now, limit, after }: SliceRequest,
  sizes: readonly Found[] | undefined,
): { readonly found: readonly Found[]; readonly next?: Cursor } {
  const found: Found[] = [];
  if (limit === 0) return { found };
  const folder = `${folderOf(kind)}/`;
  const candidates =
    sizes === undefined
      ? visibleFrom(view, kind, after === undefined ? folder : `${folder}${after}\0`, now.getTime())
      : after === undefined
        ? sizes
        : afterSize(sizes, after);
  for (const candidate of candidates) {
    const last = found.at(-1);
    if (found.length === limit && last !== undefined) {
      return { found, next: sizes === undefined ? last.key : sizeCursor(last) };
    }
    found.push(candidate);
  }
  return { found };
}
