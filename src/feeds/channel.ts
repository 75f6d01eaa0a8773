import type { EntryState, SliceSubject } from "../catalog/catalog.ts";
import { feedAddress, type Site } from "../catalog/rendering.ts";
import { documentRights } from "../rights/rightsstatement.ts";
import type { FormatName } from "../site/formats.ts";
import { sliceSubtitle, sliceTitle } from "../site/slicewords.ts";
import { feedUrl, slicePath, sliceUrl } from "../site/urls.ts";
import type { Channel, History } from "./format.ts";

/** A feed's id never changes with the site's address: the publication's own, and the slice's name. */
function channelId({ slice }: SliceSubject, { publication }: Site): string {
  const path = slicePath(slice);
  return path === "" ? publication.id : `${publication.id}:${path}`;
}

/**
 * What the feed of a slice in one format says of itself.
 * @param fresh how long the document is fresh, in seconds, as its Cache-Control says
 */
export function channelOf(
  site: Site,
  subject: SliceSubject,
  entries: readonly EntryState[],
  format: FormatName,
  history: History,
  fresh: number,
): Channel {
  const { publication } = site;
  const self = feedUrl(feedAddress(site), subject.slice, format);
  const rights = documentRights(publication, self, entries);
  return {
    id: channelId(subject, site),
    title: sliceTitle(subject, publication),
    subtitle: sliceSubtitle(subject, publication),
    home: sliceUrl(publication.url, subject.slice),
    self,
    language: publication.language,
    updated: new Date(Math.max(0, ...entries.map(({ updated }) => updated))),
    publisher: publication.publisher,
    logo: publication.logo,
    icon: publication.icon,
    copyright: publication.copyright,
    licence: publication.licence,
    hubs: publication.hubs,
    minutes: fresh / 60,
    history,
    ...(rights && { rights }),
    ...(publication.signals && { signals: publication.signals }),
  };
}
