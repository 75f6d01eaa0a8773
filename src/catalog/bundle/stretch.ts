import { boundsOf, type Part } from "../../site/month.ts";
import { folderOf, type Slice } from "../../site/slice.ts";
import type { Cursor, EntryState, Stretch, StretchRequest } from "../catalog.ts";
import { CANONICAL, WITHDRAWN } from "./layout.ts";
import { firstVisible, firstWhere, type Members, membersOf, publishedAt } from "./members.ts";
import { partAt, rangeOf } from "./monthparts.ts";
import type { BundleView } from "./view.ts";

/** A stretch as the bundle knows it; what it rests on is the catalog's to add. */
export type BareStretch = Omit<Stretch, "grounds">;

const ALL = { start: Number.NEGATIVE_INFINITY, end: Number.POSITIVE_INFINITY };

/** The slug of the article with this number. */
export function slugOf(view: BundleView, ordinal: number): string {
  return view.names.at(view.slices[ordinal] ?? 0).slice(`${folderOf("article")}/`.length);
}

function stateOf(view: BundleView, ordinal: number): EntryState {
  const uses = view.uses(ordinal);
  return {
    handle: ordinal,
    slug: slugOf(view, ordinal),
    published: view.published[ordinal] ?? 0,
    updated: view.updated[ordinal] ?? 0,
    fingerprint: view.fingerprint(ordinal),
    isCanonical: ((view.flags[ordinal] ?? 0) & CANONICAL) !== 0,
    isWithdrawn: ((view.flags[ordinal] ?? 0) & WITHDRAWN) !== 0,
    ...(uses && { uses }),
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

/** The last moment, up to now, at which an article of the slice expired, in the month asked for if there is one. */
function lastExpiry(view: BundleView, members: Members, { start, end }: typeof ALL, moment: number): number {
  if (!view.anyExpires) return 0;
  let last = 0;
  // An embargoed article says nothing before its time, not even that it will have expired by then.
  for (let at = firstVisible(view, members, moment); at < members.length; at++) {
    const ordinal = members.at(at);
    const published = view.published[ordinal] ?? 0;
    const expires = view.expires[ordinal] ?? Number.POSITIVE_INFINITY;
    if (expires <= moment && published >= start && published < end) last = Math.max(last, expires);
  }
  return last;
}

/** The end of the next embargo in the slice, in the month asked for if there is one. */
function nextEmbargo(view: BundleView, members: Members, { start, end }: typeof ALL, visible: number): number {
  if (visible === 0) return Number.POSITIVE_INFINITY;
  const ends = publishedAt(view, members, visible - 1);
  return ends >= start && ends < end ? ends : Number.POSITIVE_INFINITY;
}

/** What of a slice stands where. */
interface Place {
  readonly from: number;
  readonly to: number;
}

/** The entries from one position to another, without those that have expired. */
function entriesIn(view: BundleView, members: Members, { from, to }: Place, moment: number, limit: number) {
  const entries: EntryState[] = [];
  let changes = Number.POSITIVE_INFINITY;
  let rest: Part | undefined;
  for (let at = from; at < to; at++) {
    const ordinal = members.at(at);
    const expires = view.expires[ordinal] ?? Number.POSITIVE_INFINITY;
    if (expires <= moment) continue;
    changes = Math.min(changes, expires);
    if (entries.length === limit) {
      rest = partAt(view, members, at);
      break;
    }
    entries.push(stateOf(view, ordinal));
  }
  return { entries, changes, rest };
}

/** One stretch of a slice, computed from the bundle's columns alone. @see Catalog.stretch */
export function stretchOf(view: BundleView, slice: Slice, request: StretchRequest): BareStretch {
  const members = membersOf(view, slice);
  if (members === undefined) return { entries: [], modified: 0 };
  const { after, part, now } = request;
  const limit = request.limit === "feed" ? view.header.publication.entries : request.limit;
  const moment = now.getTime();
  const visible = firstVisible(view, members, moment);
  const range = part === undefined ? { from: 0, to: members.length } : rangeOf(view, members, part);
  const from = Math.max(visible, range.from, after === undefined ? 0 : positionAfter(view, members, after));
  const { entries, changes, rest } = entriesIn(view, members, { from, to: range.to }, moment, limit);
  const bounds = part === undefined ? ALL : boundsOf(part.month);
  const newest = Math.max(0, ...entries.map(({ updated }) => updated), lastExpiry(view, members, bounds, moment));
  const next = Math.min(changes, nextEmbargo(view, members, bounds, visible));
  const last = entries.at(-1);
  return {
    entries,
    modified: Math.min(newest, moment),
    ...(Number.isFinite(next) ? { changes: next } : {}),
    ...(rest !== undefined && last !== undefined ? { next: cursorOf(last), rest } : {}),
  };
}
