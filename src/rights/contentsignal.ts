import type { Signal } from "./signal.ts";
import { yesOrNoBy } from "./twovalued.ts";

const CONTENT_SIGNALS = [
  ["search", "search"],
  ["ai-input", "ai-input"],
  ["ai-train", "ai-train"],
] as const;

/**
 * Cloudflare's Content Signals: a line of robots.txt, and nothing else.
 * @see Content Signals Policy as of autumn 2026, https://contentsignals.org/
 */
export const contentSignal: Signal = {
  robotsGroup: (rights) => {
    const said = yesOrNoBy(rights, CONTENT_SIGNALS).map(([name, isAllowed]) => `${name}=${isAllowed ? "yes" : "no"}`);
    return said.length === 0 ? [] : [`Content-Signal: ${said.join(", ")}`];
  },
};
