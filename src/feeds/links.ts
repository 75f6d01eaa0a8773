import type { Article } from "../article/article.ts";
import { creativeCommonsName } from "../article/creativecommons.ts";
import type { History } from "./format.ts";
import { type Attributes, element, parent } from "./xml.ts";

/** Where the article came from: the original, or the outlet's home page where the original's address is not known. */
export function viaLink({ credit }: Article): Attributes | undefined {
  const href = credit?.url ?? credit?.outlet.url;
  return href === undefined ? undefined : { rel: "via", type: "text/html", title: credit?.outlet.name, href };
}

/** The licence's address. */
export function licenceLink({ licence }: Article): Attributes | undefined {
  return licence === undefined ? undefined : { rel: "license", title: licence.name, href: licence.url };
}

/** What the article relies on, as far as it has an address. */
export function citationLinks({ citations }: Article): Attributes[] {
  return citations.flatMap(({ name, title, url }) =>
    url === undefined ? [] : [{ rel: "related", title: title === undefined ? name : `${name}: ${title}`, href: url }],
  );
}

/** The licence for readers that know the Creative Commons module, which is for those licences alone. */
export function creativeCommons({ licence }: Article): string[] {
  const isOne = licence !== undefined && creativeCommonsName(licence.url) !== undefined;
  return isOne ? [element("creativeCommons:license", {}, licence.url)] : [];
}

/** The neighbours of a document in the history of its slice (RFC 5005 section 4). @param type of all of them */
export function historyLinks({ current, previousArchive, nextArchive }: History, type: string): Attributes[] {
  const neighbours = { current, "prev-archive": previousArchive, "next-archive": nextArchive };
  return Object.entries(neighbours).flatMap(([rel, href]) => (href === undefined ? [] : [{ rel, type, href }]));
}

/** What kind of document it is: all that there is (RFC 5005 section 2), or an archive (section 4). */
export function historyMarks({ complete, current }: History): string[] {
  return [
    ...(complete ? [element("fh:complete", {})] : []),
    ...(current === undefined ? [] : [element("fh:archive", {})]),
  ];
}

/**
 * The picture with its credit (Media RSS 1.5.1). Without a title or description of its own: feedparser would put
 * either in the place of the item's.
 */
export function mediaContent({ image }: Article): string[] {
  if (image === undefined) return [];
  const { url, type, width, height, bytes, credit, copyright } = image;
  const inner = [
    ...(credit === undefined ? [] : [element("media:credit", { role: "photographer", scheme: "urn:ebu" }, credit)]),
    ...(copyright === undefined ? [] : [element("media:copyright", {}, copyright)]),
  ];
  return [parent("media:content", { url, medium: "image", type, width, height, fileSize: bytes }, inner)];
}
