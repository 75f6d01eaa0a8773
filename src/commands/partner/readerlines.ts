import * as v from "valibot";
import { demand, type LiveSite } from "../../delivery/livesite.ts";
import type { ReaderFigures } from "../../readers/readerbook.ts";
import { readerRange } from "../../readers/readerrange.ts";

const readerFigures = v.object({
  since: v.string(),
  polls: v.array(v.object({ day: v.string(), kind: v.string(), format: v.string(), count: v.number() })),
  subscribers: v.array(
    v.object({ kind: v.string(), feed: v.string(), format: v.string(), count: v.number(), at: v.number() }),
  ),
});

/** Who polls the live site. @throws SiteFailure */
export function readersFrom(live: LiveSite, days: number): Promise<ReaderFigures> {
  return demand(live, `/publish/readers?days=${days}`, readerFigures);
}

/** Numbers by name, the biggest first. */
function summed(items: readonly { readonly name: string; readonly count: number }[]): [name: string, count: number][] {
  const sums = new Map<string, number>();
  for (const { name, count } of items) sums.set(name, (sums.get(name) ?? 0) + count);
  return [...sums].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
}

function table(rows: readonly (readonly [name: string, count: number])[]): string[] {
  const width = Math.max(0, ...rows.map(([name]) => name.length));
  return rows.map(([name, count]) => `  ${name.padEnd(width)}  ${String(count).padStart(7)}`);
}

/** What is known of who reads, as lines of text: a range, what it is made of, and what it does not know. */
export function readerLines(figures: ReaderFigures): string[] {
  const { since, polls, subscribers } = figures;
  if (polls.length === 0) return [`no poll has reached the Worker since ${since}`];
  const { told, least, most } = readerRange(figures);
  const services = summed(subscribers.map(({ kind, count }) => ({ name: kind, count })));
  const kinds = summed(polls.map(({ kind, count }) => ({ name: kind, count })));
  const formats = summed(polls.map(({ format, count }) => ({ name: format, count })));
  return [
    `readers: ${told + least} to ${told + most}, since ${since}`,
    `  ${told} of whom services tell, and ${least} to ${most} who poll by themselves`,
    ...(services.length === 0 ? [] : ["", "subscribers, as services tell them:", ...table(services)]),
    "",
    "polls that reached the Worker, by kind of client:",
    ...table(kinds),
    "",
    "by format:",
    ...table(formats),
    "",
    "What this does not know:",
    "  Polls that the edge answered from its cache reach no Worker and are not counted: who polls without A-IM and often",
    "  finds the answer there, so there may be more readers than the range says.",
    "  Of those who poll by themselves only polls are counted: the range goes from one that polls every five minutes",
    "  to one that polls once a day. Neither addresses nor cookies are kept that could tell them apart.",
    "  A service counts whoever subscribed, whether he reads or not; one that tells no number counts as who polls by himself.",
  ];
}
