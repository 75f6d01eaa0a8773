import { anyLanguage, WORDBOOKS } from "../languages/wordbooks.ts";

/** What stands before a full stop without ending a sentence. */
const ABBREVIATION = new RegExp(`(?:^|[\\s(“"‘'])(?:(?:\\p{L}\\.)*\\p{L}|${anyLanguage("abbreviations")})\\.?$`, "u");

/** "am 3. Mai": German sets a full stop behind the day, and a capital to the month. */
const ORDINAL = /(?:^|\s)\d{1,2}\.\s+$/u;
const CAPITAL_MONTH = new RegExp(
  `^(?:${WORDBOOKS.filter(({ nounLead }) => nounLead !== undefined)
    .flatMap(({ months }) => months)
    .join("|")})`,
  "u",
);

const SEGMENTER = new Intl.Segmenter("en", { granularity: "sentence" });

function isAbbreviated(text: string): boolean {
  return text.endsWith(".") && ABBREVIATION.test(text.slice(0, -1));
}

/** Whether a text ends as a sentence does, closing quotes and brackets aside. */
export function isSentenceEnd(text: string): boolean {
  return /[.!?…。！？।؟][\p{Pf}\p{Pi}\p{Pe}"'”’*_]*$/u.test(text.trimEnd());
}

/**
 * A paragraph's sentences, which joined give the paragraph again. Abbreviations such as "U.S." and "Mr." end none,
 * even where they happen to be the last word: a cut too late loses nothing.
 */
export function sentences(paragraph: string): readonly string[] {
  const found: string[] = [];
  let open = "";
  for (const { segment, index } of SEGMENTER.segment(paragraph)) {
    open += segment;
    if (isAbbreviated(open.trimEnd()) || !isSentenceEnd(open)) continue;
    if (ORDINAL.test(open) && CAPITAL_MONTH.test(paragraph.slice(index + segment.length))) continue;
    found.push(open);
    open = "";
  }
  return open === "" ? found : [...found, open];
}
