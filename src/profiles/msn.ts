import type { Profile } from "./profile.ts";

/**
 * MSN, formerly Microsoft Start. A picture smaller than it recommends or of another shape is left out, because a reader sees
 * it cut; `figure` stands among its ways to place a picture. That there are rights to syndicate a picture
 * (`mi:hasSyndicationRights`) is never said: nothing here knows it.
 */
export const msn: Profile = {
  platform: "MSN",
  specification: {
    urls: [
      "https://support.microsoft.com/en-us/msn/partner-hub/feed-content-specifications-in-msn-partner-hub",
      "https://support.microsoft.com/en-us/msn/partner-hub/msn-html-guidelines-and-tag-restrictions",
      "https://support.microsoft.com/topic/msn-feed-item-metadata-requirements-0114c19c-36bb-4fef-8322-4a1ed6888329",
    ],
    readOn: "2026-11-28",
  },
  // It takes RSS as well, but tells an update there by dcterms:modified, which other readers take for the day of publication.
  format: "atom",
  elements: ["id", "title", "link", "published", "updated", "content"],
  entries: { most: 20 },
  days: { most: 364 },
  headline: { least: 21, most: 150 },
  isWhole: true,
  tags: {
    allowed: new Set(
      (
        "a b blockquote br caption col colgroup div em figcaption figure h1 h2 h3 h4 h5 i img li ol p small span strong " +
        "sub sup table tbody td tfoot th thead tr ul"
      ).split(" "),
    ),
    instead: {
      ...{ abbr: "span", bdi: "span", cite: "em", code: "span", dfn: "em", ins: "span", kbd: "span", mark: "strong" },
      ...{ samp: "span", time: "span", u: "span", var: "em", wbr: "", hr: "", h6: "h5" },
      ...{ dd: "p", details: "div", dl: "div", dt: "p", section: "div", summary: "p" },
    },
    nesting: 9,
  },
  picture: {
    isRequired: false,
    largerSide: { least: 720 },
    ratio: { least: 0.5, most: 1.89 },
    bytes: { most: 15_000_000 },
    types: ["image/png", "image/jpeg", "image/gif", "image/webp"],
    withoutOne: "publishes such only by hand",
  },
  channel: { hasLogo: false },
};
