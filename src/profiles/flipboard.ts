import type { Profile } from "./profile.ts";

/** Flipboard. Its newer text wants 500 pixels on the smaller side where an older one wants 400. */
export const flipboard: Profile = {
  platform: "Flipboard",
  specification: {
    urls: [
      "https://about.flipboard.com/rss-spec/",
      "https://flipboard.helpshift.com/hc/en/1-flipboard/faq/1023-resubmit-an-rss-feed/",
    ],
    readOn: "2026-11-28",
  },
  format: "rss",
  elements: ["title", "link", "guid", "pubDate", "description", "content:encoded", "dc:creator"],
  entries: { least: 20, most: 50 },
  excerpt: { least: 300 },
  isWhole: true,
  picture: { isRequired: true, smallerSide: { least: 500 } },
  channel: { hasLogo: false },
};
