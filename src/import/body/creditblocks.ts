import { type CreditSentence, creditSentence } from "../credit/creditsentence.ts";
import { hasWordsOfOrigin } from "../credit/originwords.ts";
import { anyLanguage } from "../languages/wordbooks.ts";
import { AnyCase } from "../lines/anycase.ts";
import { isSentenceEnd, sentences } from "../lines/sentences.ts";
import { type Block, linkedLines, linkedText } from "../material/block.ts";

/** A credit sentence, and the block that it stands in. */
export interface PlacedCredit {
  readonly place: number;
  readonly credit: CreditSentence;
}

/** Whether outlets/, or what the editor said, knows a name. */
export type IsKnown = (name: string) => boolean;

/** Whether an address is on the site that the source is from. */
export type IsOwnAddress = (url: string) => boolean;

/** The lines of a source are asked several times, by the same people, and stand in its text once more; one is read once for each. */
const READ = new WeakMap<IsKnown, Map<string, CreditSentence | undefined>>();

function creditOf(block: Block, isKnown: IsKnown): CreditSentence | undefined {
  const known = READ.get(isKnown) ?? new Map<string, CreditSentence | undefined>();
  READ.set(isKnown, known);
  const isHeading = block.node.type === "heading";
  const said = block.node.type === "paragraph" ? linkedLines(block).join("\n") : linkedText(block);
  const key = `${isHeading ? "#" : ""} ${said}`;
  if (!known.has(key)) known.set(key, (isHeading ? headingCredit : creditSentence)(said, isKnown));
  return known.get(key);
}

/** A heading is a credit only where a link stands in it, or its words say that it is about where this article is from. */
function headingCredit(line: string, isKnown: IsKnown): CreditSentence | undefined {
  const found = creditSentence(line, isKnown);
  const isPlain = found?.url === undefined && found?.home === undefined;
  return isPlain && !hasWordsOfOrigin(found?.line ?? "") ? undefined : found;
}

/** A credit that links another site besides a page of the own one, such as what that calls a partner, without the latter. */
function withoutOwnLink(credit: CreditSentence, isOwnAddress: IsOwnAddress): CreditSentence {
  const { url, ...rest } = credit;
  const isBeside = url !== undefined && credit.home !== undefined && isOwnAddress(url) && !isOwnAddress(credit.home);
  return isBeside ? rest : credit;
}

/** The blocks that are credits as a whole, or begin with one. */
export function wholeCredits(
  blocks: readonly Block[],
  isKnown: IsKnown,
  isOwnAddress: IsOwnAddress = () => false,
): readonly PlacedCredit[] {
  return blocks.flatMap((block, place) => {
    const credit = creditOf(block, isKnown);
    const isOwnLink =
      (credit?.strength === "linked" || credit?.strength === "worded") && isOwnAddress(credit.home ?? credit.url ?? "");
    return credit && !isOwnLink ? [{ place, credit: withoutOwnLink(credit, isOwnAddress) }] : [];
  });
}

/** In a longer paragraph a credit is its first sentence or its last. */
const MOST_SENTENCES = 12;

/** The credits that are one sentence of a longer paragraph. Only the surest wordings count there. */
export function innerCredits(blocks: readonly Block[], isKnown: IsKnown): readonly PlacedCredit[] {
  return blocks.flatMap((block, place) => {
    const parts = sentences(linkedText(block));
    if (parts.length < 2) return [];
    const inner = parts.length > MOST_SENTENCES ? parts.slice(0, 1) : parts.slice(0, -1);
    const credit = [parts.at(-1) ?? "", ...inner]
      .map((sentence) => creditSentence(sentence, isKnown))
      .find((found) => found?.strength === "said");
    return credit ? [{ place, credit: { ...credit, whole: false } }] : [];
  });
}

/** Begins a line that names its source and does nothing else. */
const LABEL = new AnyCase(
  `^[^\\p{L}\\p{N}]*(?:via|original source|h/t|hat tip|courtesy of|credit|${anyLanguage("source")})(?!\\p{L})`,
);
const SHORT = 80;

/** Whether a wording that only hints at a credit is one, as it stands outside of the article's prose. */
export function isCredible({ strength, name, line }: CreditSentence, isKnown: IsKnown): boolean {
  return strength !== "hinted" || isKnown(name) || !isSentenceEnd(line) || (LABEL.test(line) && line.length < SHORT);
}
