import type { AtomFeed } from "feedsmith";
import { address, languageTag, line, personNamed, present } from "../facts/values.ts";
import type { Statement } from "../material/statement.ts";
import type { Entry, FeedOwner } from "./feedentry.ts";
import { firstDate, licenceIn, linkOf, mediaPicture, ownerStatement } from "./feedparts.ts";

type Feed = AtomFeed.Feed<string>;
type AtomEntry = NonNullable<Feed["entries"]>[number];
type Text = AtomEntry["title"];

/** A title or the like, whose markup means nothing here. */
function words(text: Text): string | undefined {
  return line(text?.value);
}

/** What `source` says of the outlet that published first (RFC 4287 section 4.2.11). */
function original({ source, links, rights }: AtomEntry): Statement | undefined {
  const name = words(source?.title);
  if (name === undefined) return undefined;
  const url = linkOf(source?.links, "alternate");
  return present<Statement>({
    site: present({ name, url }),
    url: linkOf(links, "via"),
    published: firstDate(source?.updated),
    copyright: words(rights),
  });
}

function entry(item: AtomEntry, channel: FeedOwner): Entry {
  const { content, summary } = item;
  const body = content?.value ? content : summary;
  const isText = body?.type === undefined || body.type === "text";
  const id = line(item.id);
  return {
    ...(id && { id }),
    ...(body?.value && (isText ? { text: body.value } : { html: body.value })),
    isSummary: !content?.value,
    statement: present<Statement>({
      ...ownerStatement(channel, words(item.title)),
      title: words(item.title),
      authors: (item.authors ?? []).flatMap(({ name, uri }) => personNamed(name, uri) ?? []),
      published: firstDate(item.published, item.updated),
      language: languageTag(item.xml?.lang) ?? channel.language,
      url: linkOf(item.links, "alternate"),
      topics: (item.categories ?? []).flatMap(({ label, term }) => line(label ?? term) ?? []),
      licence: licenceIn(item.links),
      copyright: words(item.rights) ?? channel.copyright,
      picture: mediaPicture(item.media?.contents) ?? mediaPicture(item.media?.groups?.[0]?.contents),
      original: original(item),
    }),
  };
}

/** The entries of an Atom feed. */
export function atomEntries(feed: Feed): readonly Entry[] {
  const channel: FeedOwner = present({
    name: words(feed.title),
    url: linkOf(feed.links, "alternate") ?? address(feed.id),
    language: languageTag(feed.xml?.lang),
    copyright: words(feed.rights),
  });
  return (feed.entries ?? []).map((item) => entry(item, channel));
}
