import type { Withdrawal } from "./article.ts";
import { longDay } from "./credit.ts";

/** The word before the title of an article that was taken back. */
export const WITHDRAWN_LABEL = "Withdrawn:";

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
