import { type Client, XML_FORMATS } from "./client.ts";
import { parseAsFeedparser } from "./pythonfeedparser.ts";

/**
 * rss2email 3 (feed.py): the mail comes from the entry's author, or from `<author>` where it has none, and ends with a
 * line for the entry's address and one for each link that says where it came from.
 */
export const rss2email: Client = {
  name: "rss2email",
  formats: XML_FORMATS,
  read: (document) => {
    const { via, byline, ...parsed } = parseAsFeedparser(document);
    return { ...parsed, byline: byline ?? "<author>", outlet: via[0]?.title ?? via[0]?.href };
  },
};
