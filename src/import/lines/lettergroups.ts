/** A text is known by this many numbers at most; a group of letters has one of them. */
const NUMBERS = 1 << 16;

/** The number of three letters that follow each other, or of fewer; different ones may share it. */
function numberOf(one: number, two: number, three: number): number {
  return Math.imul(Math.imul(Math.imul(one, 0x9e3779b1) + two, 0x85ebca6b) + three, 0xc2b2ae35) >>> 16;
}

/** The numbers of all that stand in letters, as groups of three; fewer letters are one group. */
export function groupsOf(letters: string): readonly number[] {
  const groups: number[] = [];
  let at = 0;
  do groups.push(numberOf(letters.charCodeAt(at), letters.charCodeAt(at + 1) | 0, letters.charCodeAt(at + 2) | 0));
  while (++at + 2 < letters.length);
  return groups;
}

/** For each number the text that last had it: so that nothing is to be emptied for the next text. */
const HAD = new Uint32Array(NUMBERS);

let texts = 0;

/** Takes in which letters a text has, until the next text. */
export function takeLetters(text: string): void {
  texts++;
  let [one, two] = [0, 0];
  for (let at = text.length - 1; at >= 0; at--) {
    const letter = text.charCodeAt(at);
    HAD[numberOf(letter, 0, 0)] = texts;
    HAD[numberOf(letter, one, 0)] = texts;
    HAD[numberOf(letter, one, two)] = texts;
    [one, two] = [letter, one];
  }
}

/** Whether the text that was taken in may have letters: never denied of those that stand there, and said of some that do not. */
export function mayStand(groups: readonly number[]): boolean {
  for (const group of groups) if (HAD[group] !== texts) return false;
  return true;
}
