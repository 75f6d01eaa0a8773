/** Letters that decompose to nothing useful, as newsrooms write them without their marks. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ı: "i",
};

const LONGEST = 80;

/** A slug: letters and digits of any script in small letters, single hyphens between them (NFC). */
const SLUG = /^[\p{Ll}\p{Lo}\p{Lm}\p{M}\p{N}]+(?:-[\p{Ll}\p{Lo}\p{Lm}\p{M}\p{N}]+)*$/u;

/** Whether a text can stand in an address as it is. */
export function isSlug(text: string): boolean {
  return SLUG.test(text) && text === text.normalize("NFC");
}

/**
 * A name or headline as it stands in an address: Latin letters without their marks, other scripts as they are, at
 * most 80 characters, cut between words. Empty when there is neither letter nor digit in it.
 */
export function slug(text: string): string {
  const words = text
    .toLowerCase()
    .normalize("NFKD")
    .replace(/(\p{Script=Latin})\p{M}+/gu, "$1")
    .normalize("NFC")
    .replace(/[ßæœøłđðþı]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/['’‘ʼ]/g, "")
    .match(/[\p{Ll}\p{Lo}\p{Lm}\p{M}\p{N}]+/gu);
  let result = "";
  for (const word of words ?? []) {
    const longer = result === "" ? word : `${result}-${word}`;
    if (longer.length > LONGEST) return result === "" ? [...longer].slice(0, LONGEST).join("") : result;
    result = longer;
  }
  return result;
}
