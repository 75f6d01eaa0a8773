import type { BundledArticle } from "../catalog/bundle/encode.ts";

/** What a build found, in numbers; counted for one moment. */
export interface Tally {
  readonly published: number;
  readonly drafts: number;
  readonly embargoed: number;
  readonly withdrawn: number;
  readonly expired: number;
  /** How many articles each outlet and topic has, the biggest first. */
  readonly outlets: ReadonlyMap<string, number>;
  readonly topics: ReadonlyMap<string, number>;
}

/** A report is to be read at a glance: of more names than this only the biggest are shown. */
const MOST_NAMES = 12;

type State = "published" | "embargoed" | "withdrawn" | "expired";

function stateOf({ article, expires }: BundledArticle, now: string): State {
  if (article.published > now) return "embargoed";
  if (expires !== undefined && expires <= now) return "expired";
  return article.withdrawn === undefined ? "published" : "withdrawn";
}

function tally(names: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return new Map([...counts].sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1)));
}

/** Counts the articles as they stand at a moment. */
export function tallyOf(articles: readonly BundledArticle[], drafts: number, now: Date): Tally {
  const moment = `${now.toISOString().slice(0, 19)}Z`;
  const states = tally(articles.map((article) => stateOf(article, moment)));
  return {
    published: states.get("published") ?? 0,
    drafts,
    embargoed: states.get("embargoed") ?? 0,
    withdrawn: states.get("withdrawn") ?? 0,
    expired: states.get("expired") ?? 0,
    outlets: tally(articles.flatMap(({ article }) => article.credit?.outlet.key ?? [])),
    topics: tally(articles.flatMap(({ article }) => article.topics.map(({ key }) => key))),
  };
}

function table(heading: string, counts: ReadonlyMap<string, number>, width: number): string[] {
  const shown = [...counts].slice(0, MOST_NAMES);
  const lines = shown.map(([name, count]) => `  ${name.padEnd(width)}  ${String(count).padStart(6)}`);
  const left = counts.size - shown.length;
  return [heading, ...lines, ...(left > 0 ? [`  and ${left} more`] : [])];
}

/** The report as lines of text, its numbers below each other. */
export function tallyLines({ outlets, topics, ...states }: Tally): string[] {
  const tables = { articles: new Map(Object.entries(states)), outlets, topics };
  const shown = Object.values(tables).flatMap((counts) => [...counts.keys()].slice(0, MOST_NAMES));
  const width = Math.max(...shown.map((name) => name.length));
  return Object.entries(tables).flatMap(([heading, counts]) => (counts.size > 0 ? table(heading, counts, width) : []));
}
