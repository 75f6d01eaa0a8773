import { type FactKind, type FactMeaning, factMeanings } from "../languages/factlabels.ts";
import { type Block, linkedText } from "../material/block.ts";
import { isDateLine } from "./byline.ts";
import { hasFigure, writtenDay } from "./day.ts";
import { type LabelledLine, LONGEST_LABEL, labelledLines, labelMeanings } from "./labelledlines.ts";
import { isProse } from "./prose.ts";

/** A fact of a list about an article: what stands behind a label, in its line or in the next. */
export interface ListedFact {
  readonly kind: FactKind;
  readonly value: string;
  /** The languages in which its label means that. */
  readonly tags: readonly string[];
  /** The label, where it stands in a line of its own before that of the value. */
  readonly label?: string;
  /** The block that has the value. */
  readonly block: Block;
  /** The day that the value names, for one of the kind `day`. */
  readonly day?: string;
}

/** A longer value is prose. */
const VALUE = 160;

/** So many short lines between two facts, such as facts of which the labels are not known, belong to the same list. */
const BETWEEN = 4;
const SHORT = 80;

/** `Medium: Elm Ledger`, `Medium – Elm Ledger`, `【掲載紙】港湾新聞`, `掲載紙 港湾新聞`. */
const PAIR =
  /^[^\p{L}\p{N}【［〔[]{0,3}(?:(?<label>[^:：–—|]{1,40}?)(?:\s*[:：]|\s[–—|-]\s)|[【［〔[](?<framed>[^】］〕\]]{1,20})[】］〕\]]\s*[:：]?|(?<set>[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{2,8})\s(?=\S))\s*(?<value>.*)$/u;

const ADDRESS = /https?:\/\/|www\./iu;

/** A fact, and the lines that it takes. */
interface Placed {
  readonly meanings: readonly FactMeaning[];
  readonly value: string;
  readonly label?: string;
  readonly block: Block;
  readonly at: number;
  readonly end: number;
}

function pairAt(lines: readonly LabelledLine[], at: number): Placed | undefined {
  const line = lines[at];
  if (line === undefined || line.text.length > VALUE) return undefined;
  const { label, framed, set, value = "" } = PAIR.exec(line.text)?.groups ?? {};
  const said = label ?? framed ?? set;
  if (said !== undefined && value !== "") {
    const meanings = labelMeanings(said);
    return meanings.length === 0 ? undefined : { meanings, value, block: line.block, at, end: at };
  }
  const alone = said ?? line.text;
  const next = lines[at + 1];
  const meanings = labelMeanings(alone);
  if (next === undefined || meanings.length === 0 || next.text.length > VALUE) return undefined;
  // the next line repeats its label, or is a label as well
  const nextLabel = PAIR.exec(next.text)?.groups?.label;
  if (nextLabel !== undefined && labelMeanings(nextLabel).length > 0) return undefined;
  if (labelMeanings(next.text).length > 0 && said === undefined) return undefined;
  return { meanings, value: next.text, label: alone, block: next.block, at, end: at + 1 };
}

/** Whether the labels of a list are in a language that writes the day before the month. */
function isDayFirst(found: readonly Placed[]): boolean {
  return found.some(({ meanings }) => meanings.length > 0 && meanings.every(({ tag }) => tag !== "en"));
}

/** `14.03.19`: the year of a day in short. */
const SHORT_YEAR = /(?<![\d.,/-])(?<day>\d{1,2})(?<mark>[./-])(?<month>\d{1,2})\k<mark>(?<year>\d{2})(?!\d)/u;

/** The first year that is of the last century, of two figures. */
const LAST_CENTURY = 70;

function dayIn(value: string, isFirst: boolean): string | undefined {
  if (!hasFigure(value)) return undefined;
  const whole = writtenDay(value, isFirst);
  const { day, mark, month, year } = SHORT_YEAR.exec(value)?.groups ?? {};
  if (whole !== undefined || year === undefined || (!isFirst && mark !== ".")) return whole;
  return writtenDay(`${day}.${month}.${Number(year) < LAST_CENTURY ? 20 : 19}${year}`);
}

function factOf({ meanings, value, label, block }: Placed, isFirst: boolean): ListedFact {
  const tags = meanings.map(({ tag }) => tag);
  const told = { value, tags, block, ...(label !== undefined && { label }) };
  const kinds = new Set(meanings.map(({ kind }) => kind));
  const day = dayIn(value, isFirst);
  if (kinds.has("day") && day !== undefined) return { kind: "day", ...told, day };
  if (kinds.has("address") && (ADDRESS.test(value) || /\]\(https?:/u.test(linkedText(block))))
    return { kind: "address", ...told };
  const kind = (["outlet", "source", "writer"] as const).find((one) => kinds.has(one));
  return { kind: kind ?? "other", ...told };
}

/** Whether a line may stand between two facts of one list. */
function isBetween({ text, block }: LabelledLine): boolean {
  return text.length <= SHORT && !isProse({ ...block, text });
}

function isLabel({ text }: LabelledLine): boolean {
  return labelMeanings(text).length > 0;
}

/** The facts of a row of values below a row of their labels. */
function columnsAt(lines: readonly LabelledLine[], at: number): readonly Placed[] {
  const end = lines.findIndex((line, place) => place >= at && !isLabel(line));
  const count = end - at;
  const values = end < 0 || count < 2 ? [] : lines.slice(end, end + count);
  if (values.length < count || values.some((line) => isLabel(line) || pairAt([line], 0) !== undefined)) return [];
  return values.map(({ text, block }, column) => ({
    meanings: labelMeanings(lines[at + column]?.text ?? ""),
    label: lines[at + column]?.text ?? "",
    value: text,
    block,
    at: column === 0 ? at : end + column,
    end: end + column,
  }));
}

/** Facts one behind the other, a day alone right behind one of them included. */
function runs(lines: readonly LabelledLine[]): readonly (readonly Placed[])[] {
  const found: Placed[][] = [];
  let run: Placed[] = [];
  for (let at = 0; at < lines.length; at++) {
    const last = run.at(-1);
    const text = lines[at]?.text ?? "";
    const isDayBehind = last?.end === at - 1 && text.length <= LONGEST_LABEL && hasFigure(text) && isDateLine(text);
    const block = lines[at]?.block;
    const pair =
      isDayBehind && block !== undefined
        ? { meanings: factMeanings("date"), value: text, block, at, end: at }
        : pairAt(lines, at);
    const columns = columnsAt(lines, at);
    if (columns.length > 0) {
      found.push(run, [...columns]);
      run = [];
      at = columns.at(-1)?.end ?? at;
      continue;
    }
    if (pair === undefined) continue;
    const gap = last === undefined ? [] : lines.slice(last.end + 1, at);
    if (gap.length > BETWEEN || !gap.every(isBetween)) {
      found.push(run);
      run = [];
    }
    run.push(pair);
    at = pair.end;
  }
  return [...found, run];
}

/** A list of facts, and the blocks that are nothing else. */
export interface FactList {
  readonly facts: readonly ListedFact[];
  readonly blocks: readonly Block[];
}

/**
 * The lists of facts among lines: two or more labels with their values one behind the other, of which one names the outlet or the source.
 * @param blocks lines of a page or text, in their order
 */
export function factLists(blocks: readonly Block[]): readonly FactList[] {
  const lines = blocks.flatMap(labelledLines);
  return runs(lines).flatMap((run) => {
    const isFirst = isDayFirst(run);
    const facts = run.map((one) => factOf(one, isFirst));
    const isAbout = facts.some(({ kind }) => kind === "outlet" || kind === "source");
    if (facts.length < 2 || !isAbout) return [];
    const within = lines.slice(run[0]?.at, (run.at(-1)?.end ?? 0) + 1);
    const isWhole = (block: Block) =>
      labelledLines(block).every(({ text }) => within.some((line) => line.text === text));
    return [{ facts, blocks: [...new Set(within.map(({ block }) => block))].filter(isWhole) }];
  });
}
