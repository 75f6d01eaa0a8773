import type { SliceSubject } from "../catalog/catalog.ts";
import { feedAddress, type Site } from "../catalog/rendering.ts";
import { EVERYTHING, type Slice } from "../site/slice.ts";
import { sliceTitle } from "../site/slicewords.ts";
import { feedUrl, sliceUrl } from "../site/urls.ts";
import { element, parent } from "./xml.ts";

/** The slices of one kind under their heading. */
export interface OutlineGroup {
  readonly title: string;
  readonly slices: readonly SliceSubject[];
}

function outline(site: Site, slice: Slice, text: string): string {
  const { publication } = site;
  return element("outline", {
    type: "rss",
    text,
    title: text,
    xmlUrl: feedUrl(feedAddress(site), slice, "rss"),
    htmlUrl: sliceUrl(publication.url, slice),
    language: publication.language,
  });
}

/**
 * Every feed as a subscription list, by kind (OPML 2.0, http://opml.org/spec2.opml). One address a slice, in RSS:
 * a reader that imports the list should not be subscribed to the same articles three times.
 */
export function renderOpml(site: Site, groups: readonly OutlineGroup[], modified: Date): string {
  const { title, publisher } = site.publication;
  const head = [
    element("title", {}, title),
    element("dateModified", {}, modified.toUTCString()),
    element("ownerName", {}, publisher.name),
    element("docs", {}, "http://opml.org/spec2.opml"),
  ];
  const body = [
    outline(site, EVERYTHING, title),
    ...groups
      .filter(({ slices }) => slices.length > 0)
      .map((group) =>
        parent(
          "outline",
          { text: group.title },
          group.slices.map(({ slice, name }) => outline(site, slice, sliceTitle({ slice, name }, site.publication))),
        ),
      ),
  ];
  const document = parent("opml", { version: "2.0" }, [parent("head", {}, head), parent("body", {}, body)]);
  return `<?xml version="1.0" encoding="utf-8"?>\n${document}\n`;
}
