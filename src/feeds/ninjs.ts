import { namesHolder } from "../article/rightsholder.ts";
import { FORMATS } from "../site/formats.ts";
import type { Channel, Format } from "./format.ts";
import { historyLinks } from "./links.ts";
import { webPage } from "./ninjsassociations.ts";
import { moment, ninjsItem } from "./ninjsitem.ts";
import { inRole, type NinjsObject, type NinjsRendition, uriOf, written } from "./ninjsobject.ts";

/** The version whose schema every document is valid against. */
const STANDARD = {
  name: "ninjs",
  version: "3.2",
  schema: "http://www.iptc.org/std/ninjs/ninjs-schema_3.2.json#",
} as const;

const MEDIA_TYPE = FORMATS.ninjs.mediaType;

/** Where the list itself, its page, its hubs and its neighbours are found. */
function links({ self, home, hubs, logo, history }: Channel): readonly NinjsRendition[] {
  return [
    { name: "self", href: uriOf(self), contentType: MEDIA_TYPE },
    ...webPage(home),
    ...hubs.map((href) => ({ name: "hub", href: uriOf(href) })),
    ...(logo === undefined ? [] : [{ name: "logo", href: uriOf(logo) }]),
    ...historyLinks(history, MEDIA_TYPE).map(({ rel, href }) => ({
      name: String(rel),
      href: uriOf(String(href)),
      contentType: MEDIA_TYPE,
    })),
  ];
}

/** What the list says of itself: a news object that is made of others, as ninjs has no other lists. */
function listOf(channel: Channel): NinjsObject {
  const { id, title, subtitle, language, updated, publisher, copyright, licence, history } = channel;
  return {
    uri: uriOf(id),
    standard: STANDARD,
    type: "composite",
    representationType: history.complete ? "full" : "partial",
    title,
    language,
    versionCreated: moment(updated.toISOString()),
    headlines: inRole("main", title),
    infoSources: [{ name: publisher.name, role: "publisher", uri: publisher.url && uriOf(publisher.url) }],
    descriptions: [...inRole("summary", subtitle), ...inRole("licence", licence?.name)],
    copyrightHolder: namesHolder(copyright, publisher.name) ? publisher.name : undefined,
    copyrightNotice: copyright,
    usageTerms: licence && `Licence: ${licence.name}.`,
    rightsInfo: licence && { linkedRights: uriOf(licence.url) },
    renditions: links(channel),
  };
}

/** IPTC ninjs 3 (News in JSON, https://iptc.org/std/ninjs/): one news object whose associations are the articles. */
export const ninjs: Format = {
  name: "ninjs",
  open: (channel) => `${written(listOf(channel)).slice(0, -1)},"associations":[\n`,
  entry: (article, signals) => written(ninjsItem(article, signals)),
  separator: ",\n",
  close: "\n]}\n",
};
