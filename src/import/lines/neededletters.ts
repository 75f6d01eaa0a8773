import { groupsOf, mayStand, takeLetters } from "./lettergroups.ts";

/** The letters without which a part of a pattern finds nothing: some, all of several, or any of several. */
export type Needed =
  | { readonly kind: "letters"; readonly groups: readonly number[] }
  | { readonly kind: "all" | "any"; readonly of: readonly Needed[] };

/** Needs letters as they stand. */
export function lettersNeeded(letters: string): Needed {
  return { kind: "letters", groups: groupsOf(letters) };
}

/** What costs little to ask, and is seldom there, is asked for first. */
function rank(needed: Needed): number {
  return needed.kind === "letters" ? -needed.groups.length : needed.of.length;
}

/** Needs what all of several parts need, of which some may need nothing. */
export function allNeeded(parts: readonly (Needed | undefined)[]): Needed | undefined {
  const of = parts.filter((one) => one !== undefined).sort((one, other) => rank(one) - rank(other));
  return of.length > 1 ? { kind: "all", of } : of[0];
}

/** Needs what one of several parts needs: nothing where one of them needs nothing. */
export function anyNeeded(parts: readonly (Needed | undefined)[]): Needed | undefined {
  const of = parts.filter((one) => one !== undefined);
  if (of.length < parts.length) return undefined;
  return of.length > 1 ? { kind: "any", of } : of[0];
}

function isMet(needed: Needed): boolean {
  if (needed.kind === "letters") return mayStand(needed.groups);
  const isEnough = needed.kind === "any";
  for (const one of needed.of) if (isMet(one) === isEnough) return isEnough;
  return !isEnough;
}

/** The text of the last question, since one line is held against many patterns. */
let last: string | undefined;

/** Whether a text may have what is needed; never denied of one that has. */
export function mayHave(text: string, needed: Needed | undefined): boolean {
  if (needed === undefined) return true;
  if (text !== last) takeLetters(text);
  last = text;
  return isMet(needed);
}
