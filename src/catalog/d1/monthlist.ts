import type { MonthSummary } from "../catalog.ts";
import type { Rows } from "./round.ts";
import { numberIn, textIn } from "./row.ts";

/** The months to which these parts belong, in their order. @see QUESTIONS.months */
export function monthsIn(rows: Rows, moment: number): MonthSummary[] {
  const months = new Map<string, { month: string; count: number; parts: number[]; modified: number }>();
  for (const row of rows) {
    const month = textIn(row, "month");
    const summary = months.get(month) ?? { month, count: 0, parts: [], modified: 0 };
    const live = numberIn(row, "live");
    summary.count += live;
    if (live > 0) summary.parts.push(numberIn(row, "number"));
    const modified = Math.max(summary.modified, numberIn(row, "modified"), numberIn(row, "expired"));
    summary.modified = Math.min(modified, moment);
    months.set(month, summary);
  }
  return [...months.values()];
}
