import { parsePiece } from "../../import/html/tree.ts";
import { sentences } from "../../import/lines/sentences.ts";
import { folded, hasWords, shingles } from "../reprint/folded.ts";
import { shownLines } from "../reprint/shownlines.ts";

/** A sentence as it is written and as it is compared. */
export interface SentencePrint {
  readonly written: string;
  readonly folded: string;
}

/** Of a sentence that was changed, so much is still there: the share of its pieces. */
const STILL_SIMILAR = 0.5;

/** Shorter sentences are in many texts. */
const FEWEST_LETTERS = 15;

/** The sentences of a text that tell it from others. */
export function sentencePrints(paragraphs: readonly string[]): readonly SentencePrint[] {
  return paragraphs
    .flatMap(sentences)
    .map((written) => ({ written: written.trim(), folded: folded(written) }))
    .filter((print) => print.folded.length >= FEWEST_LETTERS);
}

/** The sentences of a text in HTML, such as an article's. */
export function htmlPrints(html: string): readonly SentencePrint[] {
  return html === "" ? [] : sentencePrints(shownLines(parsePiece(html), undefined).lines.map(({ text }) => text));
}

/** What share of a sentence's pieces is among others. */
export function overlap(sentence: string, among: ReadonlySet<string>): number {
  const pieces = shingles(sentence);
  return pieces.length === 0 ? 0 : pieces.filter((piece) => among.has(piece)).length / pieces.length;
}

/** One of an article's sentences that stands changed in a reprint. */
export interface ChangedSentence {
  readonly ours: string;
  readonly theirs: string;
}

/** How much of an article's text a reprint carries, sentence by sentence. */
export interface TextComparison {
  readonly all: number;
  readonly same: number;
  readonly changed: readonly ChangedSentence[];
  readonly missing: readonly string[];
}

function closest(ours: SentencePrint, theirs: readonly SentencePrint[]): SentencePrint | undefined {
  const pieces = new Set(shingles(ours.folded));
  const rated = theirs.map((print) => ({ print, rate: overlap(print.folded, pieces) }));
  return rated.sort((a, b) => b.rate - a.rate).find(({ rate }) => rate > 0.25)?.print;
}

/** Compares an article's sentences with what a reprint shows. */
export function compareText(ours: readonly SentencePrint[], lines: readonly string[]): TextComparison {
  const whole = folded(lines.join(" "));
  const pieces = new Set(shingles(whole));
  const theirs = sentencePrints(lines);
  const differing = ours.filter((print) => !hasWords(whole, print.folded));
  const changed: ChangedSentence[] = [];
  const missing: string[] = [];
  for (const print of differing) {
    const now = overlap(print.folded, pieces) >= STILL_SIMILAR ? closest(print, theirs) : undefined;
    if (now === undefined) missing.push(print.written);
    else changed.push({ ours: print.written, theirs: now.written });
  }
  return { all: ours.length, same: ours.length - differing.length, changed, missing };
}

/** The share of an article's sentences that a reprint carries, changed ones included; 0 for an article without text. */
export function carriedShare({ all, same, changed }: TextComparison): number {
  return all === 0 ? 0 : (same + changed.length) / all;
}
