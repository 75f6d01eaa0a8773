import type { Correction } from "./article.ts";
import { longDay } from "./credit.ts";

/** What stands before a correction wherever it leaves this site: `Correction, 20 November 2026:`. */
export function correctionLabel({ at }: Correction): string {
  return `Correction, ${longDay(at)}:`;
}
