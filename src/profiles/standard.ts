import type { Profile } from "./profile.ts";

/** What nearly everybody who takes feeds asks for. */
export const standard: Profile = {
  platform: "the standard profile",
  specification: {
    urls: [
      "https://www.rssboard.org/rss-profile",
      "https://support.microsoft.com/en-us/msn/partner-hub/feed-content-specifications-in-msn-partner-hub",
      "https://publishers.smartnews.com/hc/en-us/articles/360036526213-SmartFormat-Specification-Version-2-1",
      "https://about.flipboard.com/rss-spec/",
    ],
    readOn: "2026-11-28",
  },
  format: "rss",
  elements: ["title", "link", "guid", "pubDate", "content:encoded", "dc:creator"],
  entries: { least: 20, most: 50 },
  bytes: { most: 1_000_000 },
  headline: { least: 21, most: 150 },
  isWhole: false,
  picture: { isRequired: false, width: { least: 1200 }, isMeasured: true, isCredited: true },
  channel: { hasLogo: false },
};
