import type { Profile } from "./profile.ts";

/** SmartNews, SmartFormat 2.1. It takes every tag that this site carries. */
export const smartnews: Profile = {
  platform: "SmartNews",
  specification: {
    urls: ["https://publishers.smartnews.com/hc/en-us/articles/360036526213-SmartFormat-Specification-Version-2-1"],
    readOn: "2026-11-28",
  },
  // Of RSS it wants a pubDate of the channel, which ours has not, because it would change with every article.
  format: "atom",
  elements: ["id", "title", "link", "published", "updated", "content", "author"],
  entries: { most: 50 },
  bytes: { most: 1_000_000 },
  isWhole: true,
  channel: { description: { most: 30 }, hasLogo: true },
};
