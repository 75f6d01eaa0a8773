import { folded, hasWords, isInOtherScript, shingles } from "../reprint/folded.ts";
import { type Reprint, type ReprintLine, shownText } from "../reprint/reprint.ts";
import type { Owed } from "./owed.ts";
import { compareText, htmlPrints, overlap, sentencePrints, type TextComparison } from "./sentenceprint.ts";
import { notSeen, type Ruling } from "./verdict.ts";

/** A reprint beside what is owed for it. */
export interface Seen {
  readonly owed: Owed;
  readonly reprint: Reprint;
  readonly text: TextComparison;
  /** What stands around the article's own sentences: a credit stands there, and a mention in the text is none. */
  readonly beside: readonly ReprintLine[];
  /** The same, folded. */
  readonly besideText: string;
  readonly now: string;
}

/** Of a line that is mostly the article's, nothing stands beside it. */
const MOSTLY = 0.5;

function withoutText({ text, links }: ReprintLine, own: ReadonlySet<string>, pieces: ReadonlySet<string>): ReprintLine {
  const rest = sentencePrints([text]).filter(
    (print) => own.has(print.folded) || overlap(print.folded, pieces) > MOSTLY,
  );
  const left = rest.reduce((line, { written }) => line.replace(written, " "), text).trim();
  return { text: left, links };
}

/** Looks at a reprint with what is owed in mind. @param now RFC 3339, UTC */
export function look(owed: Owed, reprint: Reprint, now: string): Seen {
  const { article } = owed;
  const prints = htmlPrints(article.html);
  const summary = sentencePrints(article.summary === undefined ? [] : [article.summary]);
  const own = new Set([...prints, ...summary].map((print) => print.folded));
  const pieces = new Set(prints.flatMap((print) => shingles(print.folded)));
  const beside = reprint.lines.map((line) => withoutText(line, own, pieces));
  const lines = reprint.lines.map(({ text }) => text);
  const besideText = folded(beside.map(({ text }) => text).join("\n"));
  return { owed, reprint, text: compareText(prints, lines), beside, besideText, now };
}

/** Whether people read one of these words beside the text. */
export function isRead({ besideText }: Seen, words: readonly string[]): boolean {
  return words.some((word) => hasWords(besideText, folded(word)));
}

/** Whether only machines read one of these words. */
export function isForMachines({ reprint }: Seen, words: readonly string[]): boolean {
  const text = folded(reprint.machine.text);
  return words.some((word) => hasWords(text, folded(word)));
}

/** Whether one of these words stands there but is hidden from people. */
export function isHiddenThere({ reprint }: Seen, words: readonly string[]): boolean {
  const text = folded(reprint.hidden.join("\n"));
  return words.some((word) => hasWords(text, folded(word)));
}

/** Why something that is not found may be shown nevertheless; none where it is really missing. */
export function unseeable({ reprint }: Seen, words: readonly string[], isName = false): Ruling | undefined {
  const scripts = reprint.scripts;
  if (
    words.some((word) => scripts.includes(word)) ||
    words.some((word) => scripts.includes(word.replaceAll("/", "\\/")))
  )
    return notSeen("a script of the page carries it, and may show it: look at it in a browser");
  if (reprint.hasEmptyCredit)
    return notSeen("the page leaves a place for a credit to a script: look at it in a browser");
  if (isName && words.every((word) => isInOtherScript(word, shownText(reprint))))
    return notSeen("the page is written in another script: read it in a browser");
  return undefined;
}
