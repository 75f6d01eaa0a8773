import { parseFeed as rowanmanning } from "@rowanmanning/feed-parser";
import { parseFeed as feedsmith } from "feedsmith";
import { parseFeed as htmlparser2 } from "htmlparser2";
import { describe, expect, test } from "vitest";
import { LEAST } from "../feeds/articles.ts";
import { rendered } from "../feeds/documents.ts";

const READERS: Readonly<Record<string, (document: string) => string | undefined>> = {
  feedsmith: (document) => {
    const { feed } = feedsmith(document);
    const title = "entries" in feed ? feed.entries?.[0]?.title : "items" in feed ? feed.items?.[0]?.title : undefined;
    return typeof title === "string" ? title : title?.value;
  },
  htmlparser2: (document) => htmlparser2(document)?.items[0]?.title,
  "@rowanmanning/feed-parser": (document) => rowanmanning(document).items[0]?.title ?? undefined,
};

describe.each(['AT&T <b> "quotes"', "5 < 6 & 7 > 3", "naïve – “quoted” 日本"])("the title %s", (title) => {
  describe.each(["rss", "atom"] as const)("in %s", (format) => {
    test.each(Object.keys(READERS))("is read by %s as it was written", (reader) => {
      expect(READERS[reader]?.(rendered(format, [{ ...LEAST, title }]))).toBe(title);
    });
  });
});
