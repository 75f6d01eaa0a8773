import { toString as textOf } from "mdast-util-to-string";
import { type FactKind, factMeanings } from "../languages/factlabels.ts";
import { type Block, brokenLines, linkedText } from "../material/block.ts";
import { flat } from "../material/flattext.ts";
import { isDateLine } from "./byline.ts";
import { hasFigure, writtenDay } from "./day.ts";
import { isProse } from "./prose.ts";

/** A fact of a list about an article: what stands behind a label, in its line or in the next. */
export interface ListedFact {
  readonly kind: FactKind;
  readonly value: string;
  /** The label, where it stands in a line of its own before that of the value. */
  readonly label?: string;
  /** The block that has the value. */
  readonly block: Block;
  /** The day that the value names, for one of the kind `day`. */
  readonly day?: string;
}

/** A label is no longer, and no value either. */
const LABEL = 40;
const VALUE = 160;

/** So many short lines between two facts, such as facts of which the labels are not known, belong to the same list. */
const BETWEEN = 4;
const SHORT = 80;

/** `Medium: Elm Ledger`, `【掲載紙】港湾新聞`, `掲載紙　港湾新聞`. */
const PAIR =
  /^[^\p{L}\p{N}【［〔[]{0,3}(?:(?<label>[^:：]{1,40}?)\s*[:：]|[【［〔[](?<framed>[^】］〕\]]{1,20})[】］〕\]]\s*[:：]?|(?<set>\p{Lo}{1,8})\u3000+(?=\S))\s*(?<value>.*)$/u;

/** Between two labels of one fact: "Section, page", "Medio / Fuente". */
const TWO = /\s*[,、/／&]\s*/u;

const ADDRESS = /https?:\/\/|www\./iu;

function folded(label: string): string {
  return label
    .normalize("NFKC")
    .toLowerCase()
    .replace(/^[^\p{L}]+|[^\p{L})]+$/gu, "")
    .replace(/\s+/gu, " ");
}

/** What a label may mean; of two labels in one, what the first does. */
function meaningsOf(label: string) {
  if (label.length > LABEL) return [];
  const whole = factMeanings(folded(label));
  return whole.length > 0 ? whole : factMeanings(folded(label.split(TWO)[0] ?? ""));
}

/** A line of a list, and the block that it stands in. */
interface Line {
  readonly text: string;
  readonly block: Block;
}

/** A fact, and the lines that it takes. */
interface Placed {
  readonly meanings: ReturnType<typeof factMeanings>;
  readonly value: string;
  readonly label?: string;
  readonly block: Block;
  readonly at: number;
  readonly end: number;
}

function pairAt(lines: readonly Line[], at: number): Placed | undefined {
  const line = lines[at];
  if (line === undefined || line.text.length > VALUE) return undefined;
  const { label, framed, set, value = "" } = PAIR.exec(line.text)?.groups ?? {};
  const said = label ?? framed ?? set;
  if (said !== undefined && value !== "") {
    const meanings = meaningsOf(said);
    return meanings.length === 0 ? undefined : { meanings, value, block: line.block, at, end: at };
  }
  const alone = said ?? line.text;
  const next = lines[at + 1];
  const meanings = meaningsOf(alone);
  if (next === undefined || meanings.length === 0 || next.text.length > VALUE) return undefined;
  // the next line repeats its label, or is a label as well
  const nextLabel = PAIR.exec(next.text)?.groups?.label;
  if (nextLabel !== undefined && meaningsOf(nextLabel).length > 0) return undefined;
  if (meaningsOf(next.text).length > 0 && said === undefined) return undefined;
  return { meanings, value: next.text, label: alone, block: next.block, at, end: at + 1 };
}

/** Whether the labels of a list are in a language that writes the day before the month. */
function isDayFirst(found: readonly Placed[]): boolean {
  return found.some(({ meanings }) => meanings.length > 0 && meanings.every(({ tag }) => tag !== "en"));
}

function factOf({ meanings, value, label, block }: Placed, isFirst: boolean): ListedFact {
  const told = { value, block, ...(label !== undefined && { label }) };
  const kinds = new Set(meanings.map(({ kind }) => kind));
  const day = hasFigure(value) ? writtenDay(value, isFirst) : undefined;
  if (kinds.has("day") && day !== undefined) return { kind: "day", ...told, day };
  if (kinds.has("address") && (ADDRESS.test(value) || /\]\(https?:/u.test(linkedText(block))))
    return { kind: "address", ...told };
  const kind = (["outlet", "source", "writer"] as const).find((one) => kinds.has(one));
  return { kind: kind ?? "other", ...told };
}

/** Whether a line may stand between two facts of one list. */
function isBetween({ text, block }: Line): boolean {
  return text.length <= SHORT && !isProse({ ...block, text });
}

/** Facts one behind the other, a day alone right behind one of them included. */
function runs(lines: readonly Line[]): readonly (readonly Placed[])[] {
  const found: Placed[][] = [];
  let run: Placed[] = [];
  for (let at = 0; at < lines.length; at++) {
    const last = run.at(-1);
    const text = lines[at]?.text ?? "";
    const isDayBehind = last?.end === at - 1 && text.length <= LABEL && hasFigure(text) && isDateLine(text);
    const block = lines[at]?.block;
    const pair =
      isDayBehind && block !== undefined
        ? { meanings: factMeanings("date"), value: text, block, at, end: at }
        : pairAt(lines, at);
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

/** The texts of a block that stand in a line each: the cells of a table, the items of a list. */
function textsOf(block: Block): readonly string[] {
  const { node } = block;
  if (node.type === "table") return node.children.flatMap((row) => row.children.map((cell) => textOf(cell)));
  if (node.type !== "list") return brokenLines(block);
  return node.children.flatMap((item) =>
    item.children.flatMap((child) => textsOf({ node: child, text: textOf(child) })),
  );
}

function linesOf(block: Block): readonly Line[] {
  const texts = textsOf(block).map((text) => flat(text));
  return texts.flatMap((text) => (text === "" ? [] : [{ text, block }]));
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
  const lines = blocks.flatMap(linesOf);
  return runs(lines).flatMap((run) => {
    const isFirst = isDayFirst(run);
    const facts = run.map((one) => factOf(one, isFirst));
    const isAbout = facts.some(({ kind }) => kind === "outlet" || kind === "source");
    if (facts.length < 2 || !isAbout) return [];
    const within = lines.slice(run[0]?.at, (run.at(-1)?.end ?? 0) + 1);
    const isWhole = (block: Block) => linesOf(block).every(({ text }) => within.some((line) => line.text === text));
    return [{ facts, blocks: [...new Set(within.map(({ block }) => block))].filter(isWhole) }];
  });
}
