import type { Withdrawal } from "./article.ts";
import { longDay } from "./credit.ts";

/** How every list and feed marks the title of an article that was taken back. */
export function withdrawnTitle(title: string): string {
  return `Withdrawn: ${title}`;
}

/** What stands in place of the text of an article that was taken back: when, and why. */
export function withdrawalNotice(withdrawal: Withdrawal): string {
  return `This article was withdrawn on ${longDay(withdrawal.at)}. Reason: ${withdrawal.reason}`;
}
