import type { BodyText, Hint, Kept } from "../body/bodytext.ts";
import { type IsKnown, wholeCredits } from "../body/creditblocks.ts";
import type { CreditSentence } from "../credit/creditsentence.ts";
import type { Material } from "../material/material.ts";
import type { OwnSite } from "./ownsite.ts";
import type { Evidence } from "./weights.ts";

/** A copy's link to its own page about the outlet leads to nothing of the outlet's. */
function withoutOwnLinks(credit: CreditSentence, { isOwnAddress }: OwnSite): CreditSentence {
  const { url, home, ...rest } = credit;
  return { ...rest, ...(url && !isOwnAddress(url) && { url }), ...(home && !isOwnAddress(home) && { home }) };
}

/** The credits of the text, and those that stand elsewhere in the source and leave no doubt. */
export function allCredits(
  text: BodyText,
  material: Material,
  isKnown: IsKnown,
  own: OwnSite,
): readonly CreditSentence[] {
  const elsewhere = wholeCredits(material.lines ?? [], isKnown, own.isOwnAddress).map(({ credit }) => credit);
  const near = new Set((material.near ?? []).map((block) => block.text.trim()));
  const added = elsewhere.filter(
    ({ strength, name, line }) =>
      (strength === "said" || ((strength === "linked" || strength === "worded") && near.has(line))) &&
      !text.credits.some((credit) => credit.name === name),
  );
  return [...text.credits, ...added].map((credit) => withoutOwnLinks(credit, own)).toSorted((a, b) => a.rank - b.rank);
}

/** Lines that only hint at a credit, put back into the text where another outlet is credited than they name. */
export function withHints({ body, hints }: BodyText, evidence: readonly Evidence[]): readonly Kept[] {
  const isTold = ({ credit }: Hint) => evidence.some(({ line }) => line === credit.line);
  const back = hints.filter((hint) => !isTold(hint));
  return back
    .toReversed()
    .reduce<readonly Kept[]>(
      (kept, { at, block }) => kept.toSpliced(at, 0, { block, about: "names a source that need not be the origin" }),
      body,
    );
}
