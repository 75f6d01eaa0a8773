/** What the properties of an article in ninjs say, as far as the credit and the article's life are concerned. */
export const NINJS_PROPERTIES: Readonly<Record<string, string>> = {
  uri: "The article's id. It never changes.",
  pubStatus: "“usable”, or “canceled”: take the article down. edNote says when it was withdrawn, and why.",
  versionCreated: "When the article was last changed. firstCreated: when it appeared here.",
  infoSources:
    "Who published first, in the role “outlet”, with its home page as uri and its feed in contactInfo; then whoever carried the text before it came here, in the role “carrier”, in that order. Carry them on, and add us.",
  people: "Who wrote, with a page about each as uri. by has all names in one line.",
  descriptions:
    "Texts by their role: “summary”, “credit line”, “basis” (republished or adapted), “licence” (its name), “licence sentence” and “note” (what the outlet wants printed below its text).",
  bodies: "The text as HTML, the credit line in it. representationType says “partial” where it is a summary.",
  usageTerms:
    "The licence and what the outlet asks for, in one text. rightsInfo.linkedRights is the licence's address.",
  associations:
    "What goes with the article, by its rel: “picture” (by is its credit), “original”, “citation”, “correction”, “withdrawal”, “pixel” (the outlet's picture that counts readers).",
};
