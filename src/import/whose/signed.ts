import type { Witnesses } from "./weights.ts";

/** Who is named as having written a text, by its bylines or by the page for machines. */
export function signers({ bylines, material }: Pick<Witnesses, "bylines" | "material">): ReadonlySet<string> {
  const told = (material.facts?.authors?.value ?? []).map(({ name }) => name);
  return new Set([...bylines.flatMap(({ authors }) => authors), ...told]);
}

/** Whether somebody signs a text, other than the page's own site. */
export function isSignedHere(witnesses: Pick<Witnesses, "bylines" | "material" | "own">): boolean {
  return [...signers(witnesses)].some((name) => !witnesses.own.isOwnName(name));
}
