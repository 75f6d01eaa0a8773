import type { RdfFeed } from "feedsmith";
import { address, languageTag, line, present } from "../facts/values.ts";
import type { Statement } from "../material/statement.ts";
import type { Entry, FeedOwner } from "./feedentry.ts";
import { firstDate, ownerStatement, persons } from "./feedparts.ts";

type Feed = RdfFeed.Feed<string>;

/** The entries of an RSS 1.0 feed. */
export function rdfEntries(feed: Feed): readonly Entry[] {
  const channel: FeedOwner = present({
    name: line(feed.title),
    url: address(feed.link),
    language: languageTag(feed.dc?.languages?.[0]),
    copyright: line(feed.dc?.rights?.[0]),
  });
  return (feed.items ?? []).map((item): Entry => {
    const url = address(item.link);
    const id = line(item.rdf?.about) ?? url;
    const html = item.content?.encoded ?? item.description;
    return {
      ...(id && { id }),
      ...(html !== undefined && { html }),
      isSummary: item.content?.encoded === undefined,
      statement: present<Statement>({
        ...ownerStatement(channel, line(item.title)),
        title: line(item.title),
        authors: persons(item.dc?.creators),
        published: firstDate(item.dc?.dates?.[0]),
        url,
        topics: (item.dc?.subjects ?? []).flatMap((subject) => line(subject) ?? []),
        copyright: line(item.dc?.rights?.[0]) ?? channel.copyright,
      }),
    };
  });
}
