import { anyLanguage } from "../languages/wordbooks.ts";
import { AnyCase } from "../lines/anycase.ts";
import { hasFigure, WRITTEN, writtenDay } from "../lines/day.ts";
import { isPostedLine } from "../lines/postedline.ts";
import type { Block } from "../material/block.ts";
import { flat } from "../material/flattext.ts";
import type { Edges } from "../whose/edges.ts";

/** Longer lines are prose. */
const LABEL = 100;

function dayLines(blocks: readonly Block[]): readonly string[] {
  return blocks
    .filter(({ isCaption }) => isCaption !== true)
    .map(({ text }) => flat(text))
    .filter((line) => line.length <= LABEL && hasFigure(line) && WRITTEN.test(line));
}

function daysOf(lines: readonly string[], isDayFirst: boolean): readonly string[] {
  return [...new Set(lines.flatMap((line) => writtenDay(line, isDayFirst) ?? []))];
}

/**
 * The day that a short line above the text names; none where there are several.
 * @param isDayFirst here and below, whether the page's language writes the day before the month
 */
export function shownDay({ top }: Edges, isDayFirst: boolean): string | undefined {
  const [day, ...more] = daysOf(dayLines(top), isDayFirst);
  return more.length === 0 ? day : undefined;
}

/** The hours by which a place's clock is behind or ahead of the universal one. */
const BEHIND = 12;
const AHEAD = 14;

const HOUR = 3_600_000;

/** Whether an instant may fall on a day somewhere. */
function mayBeOn(instant: string, day: string): boolean {
  const hours = (Date.parse(instant) - Date.parse(`${day}T00:00:00Z`)) / HOUR;
  return hours >= -AHEAD && hours < 24 + BEHIND;
}

/**
 * The day that a page shows above its text, where machines are told an instant that falls on the day before or after by universal time:
 * readers are shown the day by the clock of the place.
 */
export function localDay(instant: string, { top }: Edges, isDayFirst: boolean): string | undefined {
  if (!instant.includes("T")) return undefined;
  const days = daysOf(dayLines(top), isDayFirst);
  if (days.includes(instant.slice(0, 10))) return undefined;
  const [day, ...more] = days.filter((one) => mayBeOn(instant, one));
  return more.length === 0 ? day : undefined;
}

/** Ends in what stands before the day on which something was published: "Veröffentlicht am", "Date:". */
const DATED = new AnyCase(`(?<!\\p{L})(?:${anyLanguage("dated")})\\s*[:：]?\\s*(?:\\p{L}{1,4}\\s+)?$`);

/** A label alone. */
const WHOLE_LABEL = new AnyCase(`^(?:${anyLanguage("dated")})\\s*[:：]?$`);
const MOST_OF_LABEL = 24;

/** Lines as a page shows them, each behind a label that stands in a line of its own before it. */
function behindLabels(blocks: readonly Block[]): readonly Block[] {
  return blocks.map((block, at) => {
    const before = flat(blocks[at - 1]?.text ?? "");
    const isLabel = before.length <= MOST_OF_LABEL && !hasFigure(before) && WHOLE_LABEL.test(before);
    return isLabel ? { ...block, text: `${before} ${block.text}` } : block;
  });
}

/** The one day that labels around the text give: below it, or in a column beside it; none where they give several. */
export function labelledDay(blocks: readonly Block[], isDayFirst: boolean): string | undefined {
  const lines = dayLines(behindLabels(blocks)).filter((line) => {
    const before = line.slice(0, WRITTEN.exec(line)?.index ?? 0);
    return DATED.test(before) || isPostedLine(line);
  });
  const [day, ...more] = daysOf(lines, isDayFirst);
  return more.length === 0 ? day : undefined;
}

/** Whether a short line of the page shows a day. */
export function isShown(day: string, blocks: readonly Block[], isDayFirst: boolean): boolean {
  return daysOf(dayLines(blocks), isDayFirst).includes(day);
}

/** A day in an address, as many systems have it: `/2014/12/29/`, `/2014-12-29-`, `/20141229/`. */
const IN_ADDRESS =
  /[/-](?<year>(?:19|20)\d{2})(?<mark>[/-]?)(?<month>0[1-9]|1[0-2])\k<mark>(?<day>0[1-9]|[12]\d|3[01])(?=[/_-]|$)/u;

/** The day in an address of an article. */
export function addressDay(url: string): string | undefined {
  const { year, month, day } = IN_ADDRESS.exec(URL.parse(url)?.pathname ?? "")?.groups ?? {};
  return year === undefined ? undefined : writtenDay(`${year}-${month}-${day}`);
}
