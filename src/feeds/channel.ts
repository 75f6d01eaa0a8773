import type { Page, Site, SliceSubject } from "../catalog/catalog.ts";
import type { FormatName } from "../site/formats.ts";
import type { SliceKind } from "../site/slice.ts";
import { feedUrl, slicePath, sliceUrl } from "../site/urls.ts";
import type { Channel, History } from "./format.ts";

/** What a slice's feed holds, said in one sentence. */
const SUBTITLES: Readonly<Record<Exclude<SliceKind, "everything">, (name: string, publication: string) => string>> = {
  outlet: (name, publication) => `What ${publication} republishes or adapts from ${name}, with its credit.`,
  topic: (name, publication) => `What ${publication} publishes about ${name}.`,
  author: (name, publication) => `What ${publication} publishes by ${name}.`,
  article: (name, publication) => `“${name}” on ${publication}: corrections and updates.`,
};

/** The title of a slice's feed and page: it names the slice, then the publication. */
export function sliceTitle({ slice, name }: SliceSubject, { publication }: Site): string {
  return slice.kind === "everything" ? publication.title : `${name} – ${publication.title}`;
}

/** What a slice is, in one sentence. */
export function sliceSubtitle({ slice, name }: SliceSubject, { publication }: Site): string {
  return slice.kind === "everything" ? publication.subtitle : SUBTITLES[slice.kind](name, publication.title);
}

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
  page: Page,
  format: FormatName,
  history: History,
  fresh: number,
): Channel {
  const { publication } = site;
  return {
    id: channelId(subject, site),
    title: sliceTitle(subject, site),
    subtitle: sliceSubtitle(subject, site),
    home: sliceUrl(publication.url, subject.slice),
    self: feedUrl(publication.url, subject.slice, format),
    language: publication.language,
    updated: new Date(Math.max(0, ...page.entries.map(({ updated }) => updated))),
    publisher: publication.publisher,
    logo: publication.logo,
    icon: publication.icon,
    copyright: publication.copyright,
    licence: publication.licence,
    hubs: publication.hubs,
    minutes: fresh / 60,
    history,
  };
}
