/**
 * What the properties of an article in ninjs say, as far as the credit and the article's life are concerned; names of others stand
 * between backticks.
 */
export const NINJS_PROPERTIES: Readonly<Record<string, string>> = {
  uri: "The article's id. It never changes.",
  pubStatus: "“usable”, or “canceled”: take the article down. `edNote` says when it was withdrawn, and why.",
  versionCreated: "When the article was last changed. `firstCreated` is when it appeared here.",
  infoSources:
    "Who published first, in the role “outlet”: home page in `uri`, feed in `contactInfo`. Then whoever carried the text before it came here, in the role “carrier”, in that order: carry them on, and add us.",
  people: "Who wrote, with a page about each in `uri`. All names in one line are in `by`.",
  descriptions:
    "Texts by their role: “summary”, “credit line”, “basis” (republished or adapted), “licence” (its name), “licence sentence” and “note” (what the outlet wants printed below its text).",
  bodies: "The text as HTML, with the credit line. Where it is a summary, `representationType` is “partial”.",
  usageTerms: "The licence and what the outlet asks for, in one text. The licence's address is in `rightsInfo`.",
  associations:
    "What goes with the article, by its rel: “picture” (its credit is in `by`), “original”, “citation”, “correction”, “withdrawal”.",
};
