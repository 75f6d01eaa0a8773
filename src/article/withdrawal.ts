import type { Article, Withdrawal } from "./article.ts";
import { longDay } from "./credit.ts";

/** The word before the title of an article that was taken back. */
export const WITHDRAWN_LABEL = "Withdrawn:";

/** What an article loses when it is taken back; its place, its names and its credit stay. */
export const TAKEN_BACK = {
  summary: undefined,
  html: "",
  withheld: undefined,
  tables: undefined,
  beginning: undefined,
  citations: [],
  licence: undefined,
  copyright: undefined,
  usage: undefined,
  obligations: undefined,
  image: undefined,
  distribution: "full",
  corrections: [],
} as const;

/** How every list and feed marks the title of an article that was taken back. */
export function withdrawnTitle(title: string): string {
  return `${WITHDRAWN_LABEL} ${title}`;
}

/** Our own words before the reason why an article was taken back. */
export function withdrawalWords({ at }: Withdrawal): string {
  return `This article was withdrawn on ${longDay(at)}. Reason:`;
}

/** What stands in place of the text of an article that was taken back: when, and why. */
export function withdrawalNotice(withdrawal: Withdrawal): string {
  return `${withdrawalWords(withdrawal)} ${withdrawal.reason}`;
}

/** An article as it is once it was taken back: its place, its names and its credit stay. */
export function takenBack(article: Article, withdrawn: Withdrawal): Article {
  const isLater = Date.parse(withdrawn.at) > Date.parse(article.updated);
  const updated = isLater ? withdrawn.at : article.updated;
  const rest = { ...article, ...TAKEN_BACK, updated, withdrawn };
  for (const [name, value] of Object.entries(rest)) if (value === undefined) Reflect.deleteProperty(rest, name);
  return rest;
}
