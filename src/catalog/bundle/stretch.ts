import { boundsOf, type Month, monthOf } from "../../site/month.ts";
import { folderOf, type Slice, sliceName } from "../../site/slice.ts";
import type { Cursor, EntryState, Horizon, Neighbours, Page, PageRequest } from "../catalog.ts";
import { CANONICAL, WITHDRAWN } from "./layout.ts";
import type { BundleView } from "./view.ts";

/** Where no month is asked for. */
const ALL_TIME = { start: Number.NEGATIVE_INFINITY, end: Number.POSITIVE_INFINITY };

/** The ordinals of a slice's articles, newest first; everything is all of them. */
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

function membersOf(view: BundleView, slice: Slice): Members | undefined {
  if (slice.kind === "everything") return { length: view.published.length, at: (position) => position };
  const index = findName(view, sliceName(slice));
  return index < 0 ? undefined : membersAt(view, index);
}

/** The slug of the article with this number. */
export function slugOf(view: BundleView, ordinal: number): string {
  return view.names.at(view.slices[ordinal] ?? 0).slice(`${folderOf("article")}/`.length);
}

function stateOf(view: BundleView, ordinal: number): EntryState {
  return {
    ref: ordinal,
    slug: slugOf(view, ordinal),
    published: view.published[ordinal] ?? 0,
    updated: view.updated[ordinal] ?? 0,
    fingerprint: view.fingerprint(ordinal),
    isCanonical: ((view.flags[ordinal] ?? 0) & CANONICAL) !== 0,
    isWithdrawn: ((view.flags[ordinal] ?? 0) & WITHDRAWN) !== 0,
  };
}

/** A position in a slice that outlives changes elsewhere: when the last entry was published, and which one it was. */
function cursorOf(entry: EntryState): Cursor {
  return `${entry.published}/${entry.slug}`;
}

/** The position behind the entry that a cursor names. */
function positionAfter(view: BundleView, members: Members, cursor: Cursor): number {
  const published = Number.parseInt(cursor, 10);
  const slug = cursor.slice(cursor.indexOf("/") + 1);
  let position = firstWhere(0, members.length, (at) => publishedAt(view, members, at) <= published);
  while (position < members.length && publishedAt(view, members, position) === published) {
    position++;
    if (slugOf(view, members.at(position - 1)) === slug) break;
  }
  return position;
}

/** Fills a page from `position` on, skipping what has expired, and notes when the clock will change it. */
function pageFrom(view: BundleView, members: Members, position: number, { now, limit, month }: PageRequest): Page {
  const moment = now.getTime();
  const { start } = month === undefined ? ALL_TIME : boundsOf(month);
  const entries: EntryState[] = [];
  let modified = 0;
  let changes = Number.POSITIVE_INFINITY;
  let more = false;
  for (let at = position; at < members.length; at++) {
    const ordinal = members.at(at);
    if ((view.published[ordinal] ?? 0) < start) break;
    const expires = view.expires[ordinal] ?? Number.POSITIVE_INFINITY;
    if (expires <= moment) {
      modified = Math.max(modified, expires);
      continue;
    }
    changes = Math.min(changes, expires);
    if (entries.length === limit) {
      more = true;
      break;
    }
    modified = Math.max(modified, view.updated[ordinal] ?? 0);
    entries.push(stateOf(view, ordinal));
  }
  const last = entries.at(-1);
  return {
    entries,
    modified: Math.min(modified, moment),
    ...(Number.isFinite(changes) ? { changes } : {}),
    ...(more && last !== undefined ? { next: cursorOf(last) } : {}),
  };
}

function publishedAt(view: BundleView, members: Members, position: number): number {
  return view.published[members.at(position)] ?? 0;
}

/** The position of the newest article that is no longer embargoed. */
function firstVisible(view: BundleView, members: Members, moment: number): number {
  return firstWhere(0, members.length, (at) => publishedAt(view, members, at) <= moment);
}

/** The position of the newest article that was published before a moment. */
function firstBefore(view: BundleView, members: Members, moment: number): number {
  return firstWhere(0, members.length, (at) => publishedAt(view, members, at) < moment);
}

/** The nearest months, before and after one, with anything to show. */
export function neighboursOf(view: BundleView, slice: Slice, month: Month, now: Date): Neighbours {
  const members = membersOf(view, slice);
  if (members === undefined) return {};
  const moment = now.getTime();
  const { start, end } = boundsOf(month);
  const isLive = (position: number) => (view.expires[members.at(position)] ?? 0) > moment;
  const visible = firstVisible(view, members, moment);
  let older = Math.max(visible, firstBefore(view, members, start));
  while (older < members.length && !isLive(older)) older++;
  let newer = firstBefore(view, members, end) - 1;
  while (newer >= visible && !isLive(newer)) newer--;
  return {
    ...(older < members.length ? { older: monthOf(publishedAt(view, members, older)) } : {}),
    ...(newer >= visible ? { newer: monthOf(publishedAt(view, members, newer)) } : {}),
  };
}

/** Since when and until when everything together is as it is, computed from the bundle's columns alone. */
export function horizonOf(view: BundleView, now: Date): Horizon {
  const moment = now.getTime();
  let modified = 0;
  let changes = Number.POSITIVE_INFINITY;
  for (let ordinal = 0; ordinal < view.published.length; ordinal++) {
    const published = view.published[ordinal] ?? 0;
    const expires = view.expires[ordinal] ?? 0;
    if (published > moment) changes = Math.min(changes, published);
    else if (expires <= moment) modified = Math.max(modified, expires);
    else {
      modified = Math.max(modified, view.updated[ordinal] ?? 0);
      changes = Math.min(changes, expires);
    }
  }
  return { modified: Math.min(modified, moment), ...(Number.isFinite(changes) ? { changes } : {}) };
}

/** Whether a slice has anything to show. */
export function isVisible(view: BundleView, members: Members, now: Date): boolean {
  const moment = now.getTime();
  for (let at = firstVisible(view, members, moment); at < members.length; at++) {
    if ((view.expires[members.at(at)] ?? 0) > moment) return true;
  }
  return false;
}

/** One stretch of a slice, computed from the bundle's columns alone. */
export function pageOf(view: BundleView, slice: Slice, request: PageRequest): Page {
  const members = membersOf(view, slice);
  if (members === undefined) return { entries: [], modified: 0 };
  const { after, month } = request;
  const visible = firstVisible(view, members, request.now.getTime());
  if (after !== undefined) {
    return pageFrom(view, members, Math.max(visible, positionAfter(view, members, after)), request);
  }
  const { start, end } = month === undefined ? ALL_TIME : boundsOf(month);
  const page = pageFrom(view, members, Math.max(visible, firstBefore(view, members, end)), request);
  if (visible === 0) return page;
  const embargoEnds = publishedAt(view, members, visible - 1);
  if (embargoEnds < start || embargoEnds >= end) return page;
  return { ...page, changes: Math.min(embargoEnds, page.changes ?? embargoEnds) };
}
