import { toString as textOf } from "mdast-util-to-string";
import { type FactMeaning, factMeanings } from "../languages/factlabels.ts";
import { type Block, brokenLines } from "../material/block.ts";
import { flat } from "../material/flattext.ts";

/** A line that may be a label, a value or both, and the block that it stands in. */
export interface LabelledLine {
  readonly text: string;
  readonly block: Block;
}

/** A label is no longer. */
export const LONGEST_LABEL = 40;

/** A longer line is prose. */
const LONGEST_LINE = 300;

/** Between two labels of one fact: "Section, page", "Medio / Fuente". */
const TWO = /\s*[,、/／&]\s*/u;

function folded(label: string): string {
  return label
    .normalize("NFKC")
    .toLowerCase()
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N})]+$/gu, "")
    .replace(/\s+/gu, " ");
}

/** What a label may mean; of two labels in one, what the first does. */
export function labelMeanings(label: string): readonly FactMeaning[] {
  if (label.length > LONGEST_LABEL) return [];
  const whole = factMeanings(folded(label));
  return whole.length > 0 ? whole : factMeanings(folded(label.split(TWO)[0] ?? ""));
}

/** The last words before a colon. */
const LAST_WORDS = /(?:^|[\s|;·•,，、(（])(?<words>(?:[\p{L}\p{M}’'*/-]+ ){0,3}[\p{L}\p{M}’'*/-]+\s*)$/u;

/** Where the longest label begins that ends at a colon. */
function labelStart(before: string): number | undefined {
  const words = LAST_WORDS.exec(before)?.groups?.words?.split(" ") ?? [];
  for (let at = 0; at < words.length; at++) {
    const label = words.slice(at).join(" ");
    if (labelMeanings(label).length > 0) return before.length - label.length;
  }
  return undefined;
}

/** The parts of a line in which several labels with their values stand: `Medium: Elm Ledger | Date: 3 May 2026`. */
function parted(text: string): readonly string[] {
  const colons = text.length > LONGEST_LINE ? [] : [...text.matchAll(/[:：]/gu)];
  if (colons.length < 2) return [text];
  const starts = colons.flatMap(({ index }) => labelStart(text.slice(0, index)) ?? []);
  if (starts.length < 2) return [text];
  return [0, ...starts].flatMap((start, at, all) => {
    const part = text.slice(start, all[at + 1]).replace(/^[\s|;·•,，、]+|[\s|;·•,，、/]+$/gu, "");
    return part === "" || start === all[at + 1] ? [] : [part];
  });
}

/** `**Medium** Elm Ledger`: a label that its letters set off, with the colon that it would have. */
function setOff({ node, text }: Block): string {
  const [first] = node.type === "paragraph" ? node.children : [];
  if (first?.type !== "strong" && first?.type !== "emphasis") return text;
  const label = textOf(first).trim();
  const value = text.trim().slice(label.length).trim();
  const isLabel = value !== "" && !/[:：]$/u.test(label) && !/^[:：]/u.test(value) && labelMeanings(label).length > 0;
  return isLabel ? `${label}: ${value}` : text;
}

/** The texts of a block that stand in a line each: the cells of a table, the items of a list. */
function textsOf(block: Block): readonly string[] {
  const { node } = block;
  if (node.type === "table") return node.children.flatMap((row) => row.children.map((cell) => textOf(cell)));
  if (node.type === "list")
    return node.children.flatMap((item) =>
      item.children.flatMap((child) => textsOf({ node: child, text: textOf(child) })),
    );
  const lines = brokenLines(block);
  return lines.length === 1 ? [setOff(block)] : lines;
}

/** A longer paragraph is a whole text in one, and no list. */
const LONGEST = 20_000;

/** The lines of a block, each with one label at most. */
export function labelledLines(block: Block): readonly LabelledLine[] {
  if (block.text.length > LONGEST) return [{ text: block.text, block }];
  return textsOf(block)
    .flatMap((text) => parted(flat(text)))
    .flatMap((text) => (text === "" ? [] : [{ text, block }]));
}
