import { type HeldArticle, type Receipt, STALE_WORDS, staleIn } from "../../partners/receipt.ts";
import { FORMATS } from "../../site/formats.ts";

/** A moment as a table shows it: `2026-11-20 09:00`, UTC. */
function minute(moment: number): string {
  return new Date(moment).toISOString().slice(0, 16).replace("T", " ");
}

/** A feed by its path below the key. */
export function feedName({ slice, format }: Pick<Receipt, "slice" | "format">): string {
  const { file } = FORMATS[format];
  return slice === "" ? file : `${slice}/${file}`;
}

function cameWords({ came, told, isKnown }: Receipt): string {
  if (isKnown) return `came ${minute(came)} and said what he holds`;
  const before = told === undefined ? "never said what he holds" : `last said what he holds ${minute(told)}`;
  return `came ${minute(came)} without a validator that lists anything: unknown (${before})`;
}

/** What became of an article that a partner holds, and since when. */
export function staleWords({ state, since }: HeldArticle): string {
  const what = state === "current" ? "as it is published" : STALE_WORDS[state];
  return since === undefined ? what : `${what} ${minute(since)}`;
}

function articleLine(article: HeldArticle): string {
  const sure = article.isConfirmed ? "" : " (sent to him, not confirmed)";
  return `    ${article.slug}  version ${article.version}  ${staleWords(article)}${sure}`;
}

/** What one partner holds, feed by feed: what is current no longer first. */
export function holdLines(receipts: readonly Receipt[], name: string): string[] {
  if (receipts.length === 0) return [`${name} has not asked for any feed since receipts are kept`];
  return receipts.flatMap((receipt) => {
    const stale = staleIn(receipt);
    const current = receipt.articles.filter(({ state }) => state === "current");
    const upToDate = receipt.isKnown && stale.length === 0 ? ", all as they are published" : "";
    return [
      `${feedName(receipt)}: ${cameWords(receipt)}`,
      `  articles: ${receipt.articles.length}${upToDate}`,
      ...(stale.length > 0 ? ["  not fetched:", ...stale.map(articleLine)] : []),
      ...(current.length > 0 ? ["  as they are published:", ...current.map(articleLine)] : []),
    ];
  });
}
