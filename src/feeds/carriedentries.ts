import type { Article } from "../article/article.ts";
import { isReserved } from "../article/reserved.ts";
import type { SignalSwitches } from "../article/signals.ts";
import type { FormatName } from "../site/formats.ts";
import { renderEntry, WRITERS } from "./document.ts";

const NOTHING = new Uint8Array();

/**
 * Writes the entries that a bundle carries, as the Worker would. Nothing of an article that not everybody sees alike, and
 * nothing of one that cannot be rendered, which the Worker leaves out and logs.
 * @param signals in which ways the publication tells programs what they may do
 */
export function carriedEntries(signals: SignalSwitches | undefined) {
  return (article: Article, format: FormatName): Uint8Array => {
    if (isReserved(article)) return NOTHING;
    try {
      return renderEntry(WRITERS[format], article, signals);
    } catch {
      return NOTHING;
    }
  };
}
