import type { Uses } from "../../article/uses.ts";
import { WITHDRAWN } from "./layout.ts";
import type { BundleView } from "./view.ts";

/** What is said of the articles whose texts can be seen at a moment, each set of answers once, in the order of codes. */
export function carriedUsesOf(view: BundleView, moment: number): Uses[] {
  const found = new Map<string, Uses>();
  for (let ordinal = 0; ordinal < view.published.length; ordinal++) {
    const isSeen = (view.published[ordinal] ?? 0) <= moment && (view.expires[ordinal] ?? 0) > moment;
    if (!isSeen || ((view.flags[ordinal] ?? 0) & WITHDRAWN) !== 0) continue;
    const code = view.usesCode(ordinal);
    if (!found.has(code)) found.set(code, view.uses(ordinal) ?? {});
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, uses]) => uses);
}
