import type { Article } from "../article/article.ts";
import { creditedSummary } from "../article/credit.ts";
import { runsText } from "../article/creditruns.ts";
import { entryTitle } from "../feeds/entrycontent.ts";
import { tagFaults } from "./fittedtext.ts";
import { isIn, type Profile, rangeWords } from "./profile.ts";

const DAY = 86_400_000;

/** What a text loads over a connection that anybody can read and change. */
const INSECURE = /\ssrc="http:/;

/** A length as people count it. */
export function characters(text: string): number {
  return [...text].length;
}

/** What keeps an article out of a feed for a platform, whatever else is in it; its excerpt is already as long as it gets. */
export function* articleFaults(article: Article, profile: Profile, now: Date): Generator<string> {
  const { platform, headline, days, excerpt, isWhole, tags } = profile;
  const length = characters(entryTitle(article));
  if (headline !== undefined && !isIn(headline, length))
    yield `Its headline has ${length} characters: ${platform} takes ${rangeWords(headline)}.`;
  const age = Math.floor((now.getTime() - Date.parse(article.published)) / DAY);
  if (days !== undefined && !isIn(days, age))
    yield `It was published ${age} days ago: ${platform} takes ${rangeWords(days)}.`;
  if (isWhole && article.distribution !== "full")
    yield `Its outlet lets feeds carry a summary alone: ${platform} wants the whole text.`;
  const said = characters(runsText(creditedSummary(article)));
  if (excerpt !== undefined && !isIn(excerpt, said))
    yield `Its excerpt has ${said} characters, and its text no more: ${platform} takes ${rangeWords(excerpt)}.`;
  if (INSECURE.test(article.html)) yield `Its text loads a picture over http: ${platform} takes https alone.`;
  if (tags !== undefined) yield* tagFaults(article.html, tags, platform);
}
