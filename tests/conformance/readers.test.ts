import { parseFeed as rowanmanning } from "@rowanmanning/feed-parser";
import { parseFeed as feedsmith } from "feedsmith";
import { parseFeed as htmlparser2 } from "htmlparser2";
import { describe, expect, test } from "vitest";
import { LEAST } from "../feeds/articles.ts";
import { rendered } from "../feeds/documents.ts";

type XmlFormat = "rss" | "atom";

/** Atom says that its titles are HTML; a reader shows them decoded. */
function asShown(title: string | undefined, format: XmlFormat): string | undefined {
  if (format === "rss") return title;
  return title?.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
}

const READERS: Readonly<Record<string, (document: string, format: XmlFormat) => string | undefined>> = {
  feedsmith: (document, format) => {
    const { feed } = feedsmith(document);
    const title = "entries" in feed ? feed.entries?.[0]?.title : "items" in feed ? feed.items?.[0]?.title : undefined;
    return asShown(typeof title === "string" ? title : title?.value, format);
  },
  htmlparser2: (document, format) => asShown(htmlparser2(document)?.items[0]?.title, format),
  "@rowanmanning/feed-parser": (document) => rowanmanning(document).items[0]?.title ?? undefined,
};

describe.each(['AT&T <b> "quotes"', "5 < 6 & 7 > 3", "naïve – “quoted” 日本"])("the title %s", (title) => {
  describe.each(["rss", "atom"] as const)("in %s", (format) => {
    test.each(Object.keys(READERS))("is read by %s as it was written", (reader) => {
      expect(READERS[reader]?.(rendered(format, [{ ...LEAST, title }]), format)).toBe(title);
    });
  });
});
