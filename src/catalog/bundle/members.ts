import { type Slice, sliceName } from "../../site/slice.ts";
import type { BundleView } from "./view.ts";

/** The ordinals of a slice's articles, newest first, whatever the clock says; everything is all of them. */
export interface Members {
  readonly length: number;
  at(position: number): number;
}

/**
 * Binary search.
 * @returns the first number from `low` to before `high` for which it holds, given that it then holds for all after it;
 * `high` if for none
 */
export function firstWhere(low: number, high: number, holds: (index: number) => boolean): number {
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The number of the slice with this name; -1 if there is none. */
export function findName(view: BundleView, name: string): number {
  const index = firstWhere(0, view.names.length, (at) => view.names.at(at) >= name);
  return index < view.names.length && view.names.at(index) === name ? index : -1;
}

/** The articles of the slice with this number. */
export function membersAt(view: BundleView, index: number): Members {
  const start = view.memberOffsets[index] ?? 0;
  const end = view.memberOffsets[index + 1] ?? start;
  return { length: end - start, at: (position) => view.members[start + position] ?? 0 };
}

/** The articles of a slice; none for an unknown one. */
export function membersOf(view: BundleView, slice: Slice): Members | undefined {
  if (slice.kind === "everything") return { length: view.published.length, at: (position) => position };
  const index = findName(view, sliceName(slice));
  return index < 0 ? undefined : membersAt(view, index);
}

/** When the article at a position was published, in ms since 1970. */
export function publishedAt(view: BundleView, members: Members, position: number): number {
  return view.published[members.at(position)] ?? 0;
}

/** The position of the newest article that is no longer embargoed. */
export function firstVisible(view: BundleView, members: Members, moment: number): number {
  return firstWhere(0, members.length, (at) => publishedAt(view, members, at) <= moment);
}

/** The position of the newest article that was published before a moment. */
export function firstBefore(view: BundleView, members: Members, moment: number): number {
  return firstWhere(0, members.length, (at) => publishedAt(view, members, at) < moment);
}

/** Whether the article at a position has not expired. */
export function isLive(view: BundleView, members: Members, position: number, moment: number): boolean {
  return (view.expires[members.at(position)] ?? 0) > moment;
}

/** How many of a slice's articles are visible. */
export function countVisible(view: BundleView, members: Members, moment: number): number {
  const visible = firstVisible(view, members, moment);
  if (!view.anyExpires) return members.length - visible;
  let count = 0;
  for (let at = visible; at < members.length; at++) if (isLive(view, members, at, moment)) count++;
  return count;
}

/** Whether a slice has anything to show. */
export function isVisible(view: BundleView, members: Members, moment: number): boolean {
  for (let at = firstVisible(view, members, moment); at < members.length; at++) {
    if (isLive(view, members, at, moment)) return true;
  }
  return false;
}
