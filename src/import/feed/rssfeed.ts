import type { RssFeed } from "feedsmith";
import { address, languageTag, line, present } from "../facts/values.ts";
import type { Statement } from "../material/statement.ts";
import type { Entry, FeedOwner } from "./feedentry.ts";
import { firstDate, licenceIn, linkOf, mediaPicture, ownerStatement, persons } from "./feedparts.ts";

type Feed = RssFeed.Feed<string>;
type Item = NonNullable<Feed["items"]>[number];

/** What `source` and its companions say of the outlet that published first. */
function original(item: Item): Statement | undefined {
  const { source, atom, dcterms } = item;
  const name = line(source?.title);
  if (name === undefined) return undefined;
  return present<Statement>({
    site: { name },
    url: linkOf(atom?.links, "via"),
    published: firstDate(dcterms?.created?.[0]),
    copyright: line(item.dc?.rights?.[0]),
  });
}

function picture(item: Item): Statement["picture"] {
  const media = mediaPicture(item.media?.contents) ?? mediaPicture(item.media?.groups?.[0]?.contents);
  if (media) return media;
  const enclosure = item.enclosures?.find(({ type }) => type?.startsWith("image/"));
  const url = address(enclosure?.url);
  return url === undefined ? undefined : present({ url, type: enclosure?.type });
}

function entry(item: Item, channel: FeedOwner): Entry {
  const { dc, content, description } = item;
  const creators =
    dc?.creators ??
    item.authors?.map((author) => (typeof author === "string" ? author : (author.name ?? author.email)));
  const url = address(item.link) ?? (item.guid?.isPermaLink === false ? undefined : address(item.guid?.value));
  const id = line(item.guid?.value) ?? url;
  const html = content?.encoded ?? description;
  return {
    ...(id && { id }),
    ...(html !== undefined && { html }),
    isSummary: content?.encoded === undefined,
    statement: present<Statement>({
      ...ownerStatement(channel, line(item.title)),
      title: line(item.title),
      authors: persons(creators),
      published: firstDate(item.pubDate, dc?.dates?.[0]),
      url,
      topics: (item.categories ?? []).flatMap(({ name }) => line(name) ?? []),
      licence: licenceIn(item.atom?.links, item.creativeCommons?.licenses),
      copyright: line(dc?.rights?.[0]) ?? channel.copyright,
      picture: picture(item),
      original: original(item),
    }),
  };
}

/** The entries of an RSS 2.0 feed, and of its older forms. */
export function rssEntries(feed: Feed): readonly Entry[] {
  const channel: FeedOwner = present({
    name: line(feed.title),
    url: address(feed.link),
    language: languageTag(feed.language ?? feed.dc?.languages?.[0]),
    copyright: line(feed.copyright),
  });
  return (feed.items ?? []).map((item) => entry(item, channel));
}
