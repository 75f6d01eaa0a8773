import { usesInSentences } from "../../article/usagephrases.ts";
import { isStated, type UsageTerms } from "../../article/uses.ts";
import { address, date, languageTag, licenceOf, line, personNamed, present } from "../facts/values.ts";
import type { NamedSite, OriginalStatement, Statement } from "../material/statement.ts";
import { citationsIn, correctionsIn, type Named, obligationsIn, trailTo, withoutFigureOf } from "./feedcredit.ts";
import type { Entry, FeedOwner } from "./feedentry.ts";
import { ownerStatement } from "./feedparts.ts";
import type { NewsItem, NewsObject, NewsPart } from "./ninjslist.ts";

type Texts = NewsPart["descriptions"];

/** The text in a role; without a role asked for, the first one. */
function textIn(texts: Texts, role?: string): string | undefined {
  const found = texts?.find((text) => text.role === role) ?? (role === undefined ? texts?.[0] : undefined);
  return found?.value;
}

function headlineOf({ headlines, title, name }: NewsPart): string | undefined {
  return line(textIn(headlines, "main") ?? textIn(headlines) ?? title ?? name);
}

function pageOf({ renditions }: NewsPart): string | undefined {
  return address(renditions?.find(({ contentType, name }) => contentType === "text/html" || name === "web")?.href);
}

/** Those who wrote; where they are not told apart, the line that names them. */
function authorsIn({ people, by }: NewsPart): Statement["authors"] {
  const authors = (people ?? []).filter(({ rel }) => rel === "author");
  return (authors.length > 0 ? authors : [{ name: by, uri: undefined }]).flatMap(
    ({ name, uri }) => personNamed(name, uri) ?? [],
  );
}

function partsOf({ associations }: NewsItem, rel: string): readonly NewsPart[] {
  return (associations ?? []).filter((part) => part.rel === rel);
}

function licenceIn({ rightsInfo, descriptions }: NewsPart): Statement["licence"] {
  return licenceOf(rightsInfo?.linkedRights, textIn(descriptions, "licence"));
}

/** The article's picture with what is owed for it: the one that is said to be that, or any picture that is no counter. */
function pictureIn(item: NewsItem): Statement["picture"] {
  const others = (item.associations ?? []).filter(({ type, rel }) => type === "picture" && rel !== "pixel");
  const found = partsOf(item, "picture")[0] ?? others[0];
  const rendition = found?.renditions?.find(({ name }) => name === "main") ?? found?.renditions?.[0];
  const url = address(rendition?.href);
  if (found === undefined || url === undefined) return undefined;
  return present({
    url,
    type: rendition?.contentType?.startsWith("image/") ? rendition.contentType : undefined,
    width: rendition?.width,
    height: rendition?.height,
    bytes: rendition?.sizeInBytes,
    alt: line(textIn(found.descriptions, "alt")),
    caption: line(textIn(found.descriptions, "caption")),
    credit: line(found.by),
    copyright: line(found.copyrightNotice),
  });
}

function outletOf({ infoSources }: NewsItem): NamedSite | undefined {
  const found = infoSources?.find(({ role }) => role === "outlet");
  const feed = found?.contactInfo?.find(({ role }) => role === "feed")?.value;
  return found && present<NamedSite>({ name: line(found.name), url: address(found.uri), feed: address(feed) });
}

/** An adapted article is this list's own text, whatever it rests on. */
function originalOf(item: NewsItem, owner: NamedSite | undefined): OriginalStatement | undefined {
  const site = outletOf(item);
  if (site === undefined || textIn(item.descriptions, "basis") === "adapted") return undefined;
  const [found] = partsOf(item, "original");
  const carriers = (item.infoSources ?? []).filter(({ role }) => role === "carrier");
  return present<OriginalStatement>({
    trail: trailTo(
      carriers.map(({ name, uri }) => ({ name, url: uri })),
      owner,
    ),
    title: line(textIn(found?.headlines, "main")),
    site,
    url: found && pageOf(found),
    published: date(found?.contentCreated ?? textIn(found?.descriptions, "date")),
    authors: found && authorsIn(found),
    licence: licenceIn(item),
    copyright: line(item.copyrightNotice),
  });
}

/** What programs may do, in the words of this publication's own `usageTerms`. */
function usageIn({ usageTerms = "" }: NewsItem): UsageTerms | undefined {
  const uses = usesInSentences(usageTerms);
  const [, more] = /\bMore: (\S+)$/u.exec(usageTerms) ?? [];
  return isStated(uses) ? present<UsageTerms>({ ...uses, acquire: address(more) }) : undefined;
}

function obligationsOfItem(item: NewsItem): Statement["obligations"] {
  const [counter] = partsOf(item, "pixel");
  const notes = (item.descriptions ?? []).filter(({ role }) => role === "note");
  return obligationsIn(
    counter?.renditions?.[0]?.href,
    textIn(item.descriptions, "licence sentence"),
    notes.map(({ value }) => value),
  );
}

/** What an adapted article rests on, and whom or what an article cites. */
function citedIn(item: NewsItem): readonly Named[] {
  const site = textIn(item.descriptions, "basis") === "adapted" ? outletOf(item) : undefined;
  const [found] = partsOf(item, "original");
  const rests =
    site === undefined
      ? []
      : [{ name: site.name, title: textIn(found?.headlines, "main"), url: (found && pageOf(found)) ?? site.url }];
  const cited = partsOf(item, "citation").map((part) => ({
    name: part.infoSources?.[0]?.name ?? part.name,
    title: textIn(part.headlines, "main"),
    url: pageOf(part),
  }));
  return [...rests, ...cited];
}

/** What was put right in the text. */
function correctionsOf(item: NewsItem): Statement["corrections"] {
  return correctionsIn(
    partsOf(item, "correction").map(({ versionCreated, bodies }) => ({ at: versionCreated, text: textIn(bodies) })),
  );
}

/** Why an article was taken back; absent for one that may be carried. */
function withdrawalOf(item: NewsItem): string | undefined {
  if (item.pubStatus === undefined || item.pubStatus === "usable") return undefined;
  return line(item.edNote) ?? `it is ${item.pubStatus}`;
}

function entryOfItem(item: NewsItem, list: FeedOwner): Entry {
  const title = headlineOf(item);
  const owner = ownerStatement(list, title);
  const original = originalOf(item, owner.site);
  const picture = pictureIn(item);
  const html = item.bodies?.find(({ contentType }) => contentType !== "text/plain")?.value;
  const id = line(item.uri);
  const withdrawn = withdrawalOf(item);
  return {
    ...(id && { id }),
    ...(html === undefined
      ? { text: textIn(item.bodies) ?? textIn(item.descriptions, "summary") ?? "" }
      : { html: withoutFigureOf(html, picture?.url) }),
    isSummary: item.representationType === "partial" || (item.bodies ?? []).length === 0,
    ...(withdrawn !== undefined && { withdrawn }),
    statement: present<Statement>({
      title,
      authors: authorsIn(item),
      published: date(item.firstCreated),
      language: languageTag(item.language ?? list.language),
      url: pageOf(item),
      ...owner,
      topics: (item.subjects ?? []).flatMap(({ name }) => line(name) ?? []),
      picture,
      citations: citationsIn(citedIn(item)),
      corrections: correctionsOf(item),
      usage: usageIn(item),
      obligations: original && obligationsOfItem(item),
      original,
      ...(original === undefined && { licence: licenceIn(item), copyright: line(item.copyrightNotice) }),
    }),
  };
}

/** The articles of a list of ninjs, or the one that a news object is. */
export function ninjsEntries(object: NewsObject): readonly Entry[] {
  const { associations = [], type, language, infoSources } = object;
  const isList = type === "composite" && (object.bodies ?? []).length === 0;
  const publisher = infoSources?.find(({ role }) => role === "publisher");
  const found = isList
    ? { name: line(object.title) ?? line(publisher?.name), url: pageOf(object) ?? address(publisher?.uri), language }
    : { name: line(publisher?.name), url: address(publisher?.uri), language };
  const owner = present<FeedOwner>(found as FeedOwner);
  return (isList ? associations : [object]).map((item) => entryOfItem(item, owner));
}
