import { type Audited, owesSomething } from "../audit.ts";
import { isOwed, type Judgement, POINTS } from "../points/verdict.ts";

/** How an audit ends, as the command's exit code. */
export const AUDIT_EXIT = { credited: 0, owed: 1, unfetched: 2 } as const;

/** The exit code: what could not be fetched weighs more than what is owed, because nothing is known of it. */
export function auditExit(all: readonly Audited[]): number {
  if (all.some(({ outcome }) => outcome === "not fetched")) return AUDIT_EXIT.unfetched;
  return all.some(owesSomething) ? AUDIT_EXIT.owed : AUDIT_EXIT.credited;
}

/** What was looked at, in one line. */
export function auditedName(audited: Audited): string {
  const entry = "entry" in audited && audited.entry !== undefined ? `, “${audited.entry}”` : "";
  return `${audited.address}${entry}`;
}

function pointLines({ point, verdict, found, change }: Judgement): readonly string[] {
  const line = `  ${POINTS[point].padEnd(27)}${verdict.padEnd(10)}${found}`;
  return change === undefined ? [line] : [line, `${" ".repeat(39)}-> ${change}`];
}

function lines(audited: Audited): readonly string[] {
  const name = auditedName(audited);
  if (audited.outcome !== "judged") return [`${name}: ${audited.reason}`];
  const { match, points } = audited;
  const shown = points.filter(({ verdict }) => verdict !== "not owed");
  return [`${name}`, `  “${match.owed.article.title}”, found by ${match.by}`, ...shown.flatMap(pointLines)];
}

/** How many there are of each outcome, in one line. */
export function auditSummary(all: readonly Audited[]): string {
  const judged = all.filter(({ outcome }) => outcome === "judged");
  const owing = all.filter(owesSomething).length;
  const unseen = judged.filter(
    (audited) =>
      audited.outcome === "judged" &&
      !audited.points.some(isOwed) &&
      audited.points.some(({ verdict }) => verdict === "not seen"),
  ).length;
  const parts = [
    `${judged.length - owing - unseen} credited`,
    `${owing} with something owed`,
    `${unseen} not wholly seen`,
    `${all.filter(({ outcome }) => outcome === "nothing").length} without an article`,
    `${all.filter(({ outcome }) => outcome === "gone").length} taken down`,
    `${all.filter(({ outcome }) => outcome === "not fetched").length} not fetched`,
  ];
  return `audit: ${all.length} looked at: ${parts.filter((part) => !part.startsWith("0 ")).join(", ")}`;
}

/** An audit as text for a terminal. */
export function auditTable(all: readonly Audited[]): string {
  return [...all.flatMap((audited) => [...lines(audited), ""]), auditSummary(all), ""].join("\n");
}
