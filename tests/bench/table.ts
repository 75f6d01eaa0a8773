import { type Comparison, isReached } from "./comparison.ts";

/** Three digits that count. */
export function short(value: number): string {
  if (!Number.isFinite(value)) return "-";
  if (Math.abs(value) >= 100) return Math.round(value).toLocaleString("en");
  return String(Number(value.toPrecision(3)));
}

function targetText(comparison: Comparison): string {
  const { target } = comparison;
  if (target === undefined) return "";
  return `${target.is} ${target.value}: ${isReached(comparison) ? "reached" : "MISSED"}`;
}

function cells(comparison: Comparison): string[] {
  const { name, unit, value, against, reference, ratio, low, high } = comparison;
  const spread = low === high ? "" : `${short(low)}–${short(high)}`;
  return [name, unit, short(value), against, short(reference), short(ratio), spread, targetText(comparison)];
}

const HEAD = ["what", "unit", "Creditline", "against", "", "ratio", "quartiles", "target"];

/** Comparisons as a Markdown table. */
export function table(comparisons: readonly Comparison[]): string {
  const rows = [HEAD, ...comparisons.map(cells)];
  const widths = HEAD.map((_, column) => Math.max(3, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(" | ")} |`;
  const rule = `| ${widths.map((width) => "-".repeat(width)).join(" | ")} |`;
  const [head = "", ...body] = rows.map(line);
  return [head, rule, ...body].join("\n");
}
