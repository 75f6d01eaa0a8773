const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu;

/** How many words a text has: between its spaces, and where the script has none, two letters are one. */
export function wordCount(text: string): number {
  const dense = text.match(DENSE)?.length ?? 0;
  const parted = text.replace(DENSE, "").trim();
  return Math.round(dense / 2) + (parted === "" ? 0 : parted.split(/\s+/u).length);
}
