import { type BareLine, bareLine } from "./bareline.ts";
import { hostOr } from "./creditaddresses.ts";
import { partsOf } from "./creditparts.ts";
import { creditReadings } from "./creditreadings.ts";
import type { CreditAddresses, CreditSentence } from "./foundcredit.ts";
import { isOfPicture } from "./picturenote.ts";

export type { CreditSentence };

/** A paragraph longer than this is prose that happens to begin like a credit. */
const LONGEST = 1200;

/** How sure a credit is; a lone link whose words name nobody is surer than no more than a hint. */
function sureness({ strength, name, url }: CreditSentence): number {
  if (strength === "linked") return name === hostOr(url ?? "") ? 1 : 3;
  return { said: 4, worded: 2, hinted: 0 }[strength];
}

/** The surest of what a paragraph may say, and among equals the first; nothing is read behind what is said beyond doubt. */
function surest(credits: Iterable<CreditSentence>): CreditSentence | undefined {
  let best: CreditSentence | undefined;
  for (const credit of credits) {
    if (best === undefined || sureness(credit) > sureness(best)) best = credit;
    if (best.strength === "said") break;
  }
  return best;
}

function addressesIn(found: CreditSentence | undefined): CreditAddresses {
  const { url, home, licence } = found ?? {};
  return { ...(url && { url }), ...(home && { home }), ...(licence && { licence }) };
}

/** What the parts of a paragraph say, which lead where the paragraph leads. */
function* partReadings(
  paragraph: string,
  { linked }: BareLine,
  whole: CreditSentence | undefined,
  isKnown: (name: string) => boolean,
): Generator<CreditSentence> {
  if (whole !== undefined) yield whole;
  if (whole?.strength === "said") return;
  const line = linked.text.trim();
  const parts = partsOf(paragraph, line.length);
  for (const [place, part] of parts.entries())
    for (const credit of isOfPicture(part, parts[place - 1] ?? "") ? [] : creditReadings(bareLine(part), isKnown))
      yield { ...addressesIn(whole), ...credit, line, whole: false };
}

/**
 * Reads a paragraph as a credit: which outlet published first, where and when.
 * @param paragraph its links as Markdown, HTML or bare addresses, its lines with line feeds between them
 * @param isKnown whether outlets/ knows a name
 * @returns nothing for any paragraph that is no credit, or tells where else the article stands
 */
export function creditSentence(paragraph: string, isKnown: (name: string) => boolean): CreditSentence | undefined {
  if (paragraph.length > LONGEST) return undefined;
  const bare = bareLine(paragraph);
  const whole = surest(creditReadings(bare, isKnown));
  return surest(partReadings(paragraph, bare, whole, isKnown));
}
