import { WORDBOOKS, type Wordbook } from "../languages/wordbooks.ts";
import { AnyCase } from "../lines/anycase.ts";
import { writtenDay } from "../lines/day.ts";
import { perLanguage } from "../lines/perlanguage.ts";
import type { LinkedText } from "./creditlinks.ts";
import { setOff, trimmed } from "./namesinline.ts";

/** A line that begins with "from" and a name. */
export interface FromLine {
  readonly name: string;
  readonly book: Wordbook;
}

const led = perLanguage(({ from }) => new AnyCase(`^${from === "" ? "(?!)" : `(?:${from})`}\\s?["“„«»‘]?\\s?$`));

/** Reads "De *A Jangada*, Fortaleza (CE), 22 de agosto de 2021": a name that is set off, behind "from", and a day. */
export function fromLine(linked: LinkedText, bare: string): FromLine | undefined {
  if (writtenDay(bare) === undefined) return undefined;
  const start = linked.text.indexOf(bare);
  const [first] = setOff(linked).filter((span) => span.start >= start);
  if (first === undefined) return undefined;
  const before = linked.text.slice(start, first.start);
  const book = WORDBOOKS.find((one) => led(one).test(before));
  return book && { name: trimmed(linked.text.slice(first.start, first.end)), book };
}
