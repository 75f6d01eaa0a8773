import type { Signal } from "./signal.ts";
import { usageLine } from "./usagewords.ts";

/**
 * The text of ninjs' `usageterms`.
 * @see ninjs 3, https://iptc.org/standards/ninjs/
 */
export const ninjsTerms: Signal = {
  text: (rights) => {
    const line = usageLine(rights);
    return line === undefined ? undefined : `${line} More: ${rights.policy}`;
  },
};
