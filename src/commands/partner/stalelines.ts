import type { PartnerEntry } from "../../article/partner.ts";
import { type HeldArticle, type Receipt, staleIn } from "../../partners/receipt.ts";
import { feedName, staleWords } from "./holdlines.ts";

/** Partners by the names of their files. */
export type PartnersHere = ReadonlyMap<string, Pick<PartnerEntry, "name" | "contact">>;

/** A partner's feed in which an article stands as it is published no longer. */
interface Holder {
  readonly receipt: Receipt;
  readonly article: HeldArticle;
}

/** The worst first: what may stand nowhere any more, then what is only old. */
const URGENCY: readonly HeldArticle["state"][] = ["withdrawn", "removed", "expired", "changed"];

function whom(slug: string, partners: PartnersHere): string {
  const partner = partners.get(slug);
  if (partner === undefined) return `${slug} (has no file any more)`;
  return `${partner.name}: ${partner.contact ?? `no contact in partners/${slug}.yaml`}`;
}

function holdersByArticle(receipts: readonly Receipt[]): [id: string, holders: Holder[]][] {
  const holders = new Map<string, Holder[]>();
  for (const receipt of receipts) {
    for (const article of staleIn(receipt)) {
      holders.set(article.id, [...(holders.get(article.id) ?? []), { receipt, article }]);
    }
  }
  const urgency = ([, [first]]: [string, Holder[]]) => URGENCY.indexOf(first?.article.state ?? "changed");
  const since = ([, [first]]: [string, Holder[]]) => first?.article.since ?? 0;
  return [...holders].sort((a, b) => urgency(a) - urgency(b) || since(b) - since(a));
}

/** Those of whom nobody knows what they hold: they are called as well. */
function unknownLines(receipts: readonly Receipt[], partners: PartnersHere): string[] {
  const silent = [...partners.keys()].filter((slug) => receipts.every(({ partner }) => partner !== slug));
  const unknown = [...new Set(receipts.filter(({ isKnown }) => !isKnown).map(({ partner }) => partner))];
  return [
    ...(unknown.length > 0 ? ["", "unknown, because their last request said nothing:"] : []),
    ...unknown.map((slug) => `  ${whom(slug, partners)}`),
    ...(silent.length > 0 ? ["", "never came:"] : []),
    ...silent.map((slug) => `  ${whom(slug, partners)}`),
  ];
}

/** Who still has the old text of what, and whom to call; what was withdrawn first. */
export function staleLines(receipts: readonly Receipt[], partners: PartnersHere): string[] {
  const articles = holdersByArticle(receipts).flatMap(([, holders]) => {
    const [first] = holders;
    if (first === undefined) return [];
    const rows = holders.map(({ receipt, article: { version, isConfirmed } }) => {
      const sure = isConfirmed ? "" : ", sent to him, not confirmed";
      return `  ${whom(receipt.partner, partners)} (${feedName(receipt)}, version ${version}${sure})`;
    });
    return [`${first.article.slug}: ${staleWords(first.article)}`, ...rows];
  });
  const found = articles.length === 0 ? ["nobody is known to hold an old text"] : articles;
  return [...found, ...unknownLines(receipts, partners)];
}
