import { anyLanguage } from "../languages/wordbooks.ts";
import { AnyCase } from "../lines/anycase.ts";
import { singleSpaced } from "../material/flattext.ts";
import { type LinkedText, readLinks, type Span } from "./creditlinks.ts";

const LABEL = new AnyCase(`^(?:${anyLanguage("label")})\\s*[:：–—-]\\s*`);

const PAIRS: Readonly<Record<string, string>> = {
  "(": ")",
  "[": "]",
  "*": "*",
  _: "_",
  "{": "}",
  "（": "）",
  "【": "】",
  "《": "》",
  "［": "］",
};

const PREFACE = new AnyCase(`^${anyLanguage("preface")},?\\s+`);

/** Takes off what a page sets around a credit: brackets, emphasis, dashes, a label such as "Editor's note:", "please note that". */
export function unwrapped(line: string): string {
  let text = line.trim();
  for (let before = ""; before !== text; ) {
    before = text;
    text = text
      .replace(/^(?:(?:[>•·—–※＊!-]|(?![©®™])\p{Extended_Pictographic}\uFE0F?)+\s*|#{1,6}\s+)/u, "")
      .replace(LABEL, "")
      .replace(PREFACE, "")
      .trim();
    const close = PAIRS[text.charAt(0)];
    const end = text.replace(/[.。\s]+$/u, "");
    const isOpen = close !== undefined && !text.slice(1).includes(close) && /[.!?]\s/u.test(text);
    if (isOpen) text = text.slice(1).trim();
    else if (close !== undefined && end.length > 2 && end.endsWith(close)) text = end.slice(1, -1).trim();
  }
  return text;
}

/** A line, and the words in it that may be a credit. */
export interface BareLine {
  /** The line as a reader sees it, and its links. */
  readonly linked: LinkedText;
  /** Its words without what a page sets around a credit, and where in the line they begin. */
  readonly text: string;
  readonly start: number;
  /** What of these words a link or emphasis sets off. */
  readonly marked: readonly Span[];
}

/** Reads a line's markup, and takes off what a page sets around a credit. */
export function bareLine(line: string): BareLine {
  const linked = readLinks(singleSpaced(line));
  const text = unwrapped(linked.text);
  const shift = linked.text.indexOf(text);
  const marked = linked.marked.map(({ start, end }) => ({ start: start - shift, end: end - shift }));
  return { linked, text, start: shift, marked };
}
