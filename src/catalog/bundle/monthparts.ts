import { boundsOf, monthOf, PART_SIZE, type Part } from "../../site/month.ts";
import type { ListRequest, MonthSummary, Neighbours } from "../catalog.ts";
import { firstBefore, firstVisible, isLive, type Members, publishedAt } from "./members.ts";
import type { BundleView } from "./view.ts";

/** The part of a month in which the article at a position stands. */
export function partAt(view: BundleView, members: Members, position: number): Part {
  const month = monthOf(publishedAt(view, members, position));
  const older = firstBefore(view, members, boundsOf(month).start) - 1 - position;
  return { month, number: Math.floor(older / PART_SIZE) + 1 };
}

/** The positions of a part, from its newest article to behind its oldest one. */
export function rangeOf(view: BundleView, members: Members, { month, number }: Part): { from: number; to: number } {
  const { start, end } = boundsOf(month);
  const newest = firstBefore(view, members, end);
  const oldest = firstBefore(view, members, start);
  return {
    from: Math.max(newest, oldest - number * PART_SIZE),
    to: Math.max(newest, oldest - (number - 1) * PART_SIZE),
  };
}

/** The nearest parts, before and after one, with anything to show. */
export function neighboursOf(
  view: BundleView,
  members: Members,
  part: Part,
  moment: number,
): Pick<Neighbours, "older" | "newer"> {
  const visible = firstVisible(view, members, moment);
  const { from, to } = rangeOf(view, members, part);
  let older = Math.max(visible, to);
  while (older < members.length && !isLive(view, members, older, moment)) older++;
  let newer = Math.min(from, to) - 1;
  while (newer >= visible && !isLive(view, members, newer, moment)) newer--;
  return {
    ...(older < members.length ? { older: partAt(view, members, older) } : {}),
    ...(newer >= visible ? { newer: partAt(view, members, newer) } : {}),
  };
}

/** The months with anything to show, newest first; one more than asked for if there are more. */
export function monthsOf(
  view: BundleView,
  members: Members,
  { now, limit, after }: ListRequest,
): readonly MonthSummary[] {
  const moment = now.getTime();
  const months: MonthSummary[] = [];
  let at = firstVisible(view, members, moment);
  if (after !== undefined) at = Math.max(at, firstBefore(view, members, boundsOf(after).start));
  while (at < members.length && months.length <= limit) {
    const month = monthOf(publishedAt(view, members, at));
    const end = firstBefore(view, members, boundsOf(month).start);
    const summary = summaryOf(view, members, { from: at, to: end }, moment);
    if (summary.count > 0) months.push({ month, ...summary });
    at = end;
  }
  return months;
}

/** What one month holds. @param range from its newest visible article to behind its oldest one */
function summaryOf(
  view: BundleView,
  members: Members,
  { from, to }: { readonly from: number; readonly to: number },
  moment: number,
): Omit<MonthSummary, "month"> {
  const parts = new Set<number>();
  let count = 0;
  let modified = 0;
  for (let at = to - 1; at >= from; at--) {
    const ordinal = members.at(at);
    if (!isLive(view, members, at, moment)) {
      modified = Math.max(modified, view.expires[ordinal] ?? 0);
      continue;
    }
    count++;
    parts.add(Math.floor((to - 1 - at) / PART_SIZE) + 1);
    modified = Math.max(modified, view.updated[ordinal] ?? 0);
  }
  return { count, parts: [...parts], modified: Math.min(modified, moment) };
}
