import { isStated, PURPOSES, type UsageAnswer, type Uses, usesBy } from "../article/uses.ts";

const LETTERS: Readonly<Record<UsageAnswer, string>> = { yes: "y", ask: "a", no: "n" };

const ANSWERS: ReadonlyMap<string | undefined, UsageAnswer> = new Map([
  ["y", "yes"],
  ["a", "ask"],
  ["n", "no"],
]);

/** How many letters a code has. */
export const USES_LETTERS = PURPOSES.length;

/** What is said to each purpose, as a letter each, or `-`. */
export function usesCode(uses: Uses | undefined): string {
  return PURPOSES.map((purpose) => {
    const said = uses?.[purpose];
    return said === undefined ? "-" : LETTERS[said];
  }).join("");
}

/** What a code says; none where that is nothing. */
export function usesIn(code: string): Uses | undefined {
  const uses = usesBy((purpose) => ANSWERS.get(code[PURPOSES.indexOf(purpose)]));
  return isStated(uses) ? uses : undefined;
}
