/** The quotation marks of all languages, each with what may end what it begins. */
const MARKS: readonly (readonly [open: string, close: string])[] = [
  ["“", "”"],
  ['"', '"'],
  ["«", "»"],
  ["»", "«"],
  ["„", "“”"],
  ["‘", "’"],
  ["《", "》"],
  ["「", "」"],
  ["『", "』"],
];

/** A pattern for words in quotation marks; one of its groups, which have no names, has the words. */
export function quotedWords(most: number): string {
  const pairs = MARKS.map(([open, close]) => `${open}\\s?([^${close}]{1,${most}}?)\\s?[${close}]`);
  return `(?:${pairs.join("|")})`;
}

/** Words in quotation marks: where they stand, and where the marks around them do. */
export interface Quotation {
  readonly words: string;
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly until: number;
}

/** Longer quotations are no names. */
const QUOTED = new RegExp(quotedWords(60), "gu");

/** What a text quotes that is short enough for a name. */
export function quotations(text: string): readonly Quotation[] {
  return [...text.matchAll(QUOTED)].map((match) => {
    const [whole, ...groups] = match;
    const words = groups.find(Boolean) ?? "";
    const start = match.index + whole.indexOf(words);
    return { words, start, end: start + words.length, from: match.index, until: match.index + whole.length };
  });
}

const AROUND = /^[\s"“„«»‘'《「『〈]+|[\s"”“»«’'》」』〉]+$/gu;

/** Words without the quotation marks around them. */
export function withoutMarks(words: string): string {
  return words.replace(AROUND, "");
}
