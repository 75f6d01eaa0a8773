import type { WatchLook } from "./watchlook.ts";

/** Longer headlines are cut. */
const WIDEST = 72;

function short(text: string): string {
  return text.length <= WIDEST ? text : `${text.slice(0, WIDEST - 2).toWellFormed()} …`;
}

function aligned(rows: readonly (readonly string[])[]): string[] {
  const widths = rows.reduce<number[]>((most, row) => row.map((cell, at) => Math.max(most[at] ?? 0, cell.length)), []);
  return rows.map((row) => `  ${row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join("  ")}`.trimEnd());
}

/** What a look brought, as a table to pick from. @param since when the last look was */
export function watchTable({ arrivals, failures }: WatchLook, since: string | undefined): string {
  const when = since === undefined ? "" : ` since ${since}`;
  const rows = arrivals.map(({ day, outlet, title, words, terms }, at) => [
    String(at + 1),
    day,
    outlet,
    short(title),
    words.join(", "),
    terms,
  ]);
  const table =
    rows.length === 0
      ? [`nothing new${when}`]
      : [
          since === undefined ? "In the feeds, at the first look" : `New${when}`,
          ...aligned([["", "day", "outlet", "headline", "words", "republishing"], ...rows]),
          "",
          "npm run import -- --watch-list --entry 1 imports the first; one article at a time.",
        ];
  const unread = failures.length === 0 ? [] : ["", "Not read", ...failures.map((failure) => `  ${failure}`)];
  return `${[...table, ...unread].join("\n")}\n`;
}
