import type { Signal } from "./signal.ts";
import { usageLine } from "./usagewords.ts";

/**
 * What the page's NewsArticle says: how it may be used, and where more is to be had. Its licence stands there anyway.
 * @see schema.org 30.0, https://schema.org/usageInfo and https://schema.org/acquireLicensePage
 */
export const schemaOrg: Signal = {
  properties: (rights) => ({
    usageInfo: { "@type": "CreativeWork", url: rights.policy, text: usageLine(rights) },
    acquireLicensePage: rights.policy,
  }),
};
