/** The zeros of the decimal digits that news pages write. */
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50];

/** Invisible within a word: soft hyphens, joiners and marks of direction. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;

/** Scripts that put no space between words. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;

function latinDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  const zero = ZEROS.find((start) => code >= start && code < start + 10);
  return zero === undefined ? digit : String(code - zero);
}

/**
 * A text as it is compared: what typesetting, markup and editors' habits change is evened out. Small letters without
 * accents, digits, and one space for everything between them.
 */
export function folded(text: string): string {
  return text
    .replace(INVISIBLE, "")
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/\p{Nd}/gu, latinDigit)
    .replace(/['’ʼ‘`´]/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** Whether a folded text has folded words in it, as whole words where the script has such. */
export function hasWords(text: string, words: string): boolean {
  if (words === "") return false;
  return UNSPACED.test(words) ? text.includes(words) : ` ${text} `.includes(` ${words} `);
}

/** Pieces of a folded text that overlap: three words, or four characters where words are not told apart. */
export function shingles(text: string): readonly string[] {
  if (UNSPACED.test(text)) {
    const letters = [...text.replaceAll(" ", "")];
    return letters.slice(3).map((_, at) => letters.slice(at, at + 4).join(""));
  }
  const words = text.split(" ");
  return words.length < 3 ? [text] : words.slice(2).map((_, at) => words.slice(at, at + 3).join(" "));
}

function latinShare(text: string): number {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return letters === 0 ? 1 : (text.match(/\p{Script=Latin}/gu)?.length ?? 0) / letters;
}

/** Whether a name cannot be looked for in a text, because that is written in another script. */
export function isInOtherScript(name: string, text: string): boolean {
  return latinShare(name) > 0.5 !== latinShare(text) > 0.5;
}
