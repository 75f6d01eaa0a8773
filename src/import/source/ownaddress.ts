import type { Element, Root } from "hast";
import { attribute, elements, find } from "../html/tree.ts";
import { siteHost } from "../lines/addresses.ts";

/** Links that a page makes to its own site alone, whoever wrote its article. */
const OWN_RELATIONS = new Set(["https://api.w.org/", "shortlink", "edituri", "pingback", "search", "home", "manifest"]);

/** Serves feeds and addresses for others. */
const FOREIGN = /feedburner|feedblitz|wp\.me|bit\.ly|googleapis|cloudfront|cdn/iu;

function relations(element: Element): readonly string[] {
  return (attribute(element, "rel") ?? "").toLowerCase().split(/\s+/u);
}

function isOwnLink(element: Element): boolean {
  if (element.tagName === "form") return attribute(element, "role") === "search";
  const isFeed =
    relations(element).includes("alternate") && /rss|atom|oembed|feed\+json/iu.test(attribute(element, "type") ?? "");
  return isFeed || relations(element).some((relation) => OWN_RELATIONS.has(relation));
}

/** The hosts that a page's links to its own site name, with how many do. */
function votes(page: Root): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const element of elements(page)) {
    if (!isOwnLink(element)) continue;
    const url = attribute(element, "href") ?? attribute(element, "action") ?? "";
    const host = /^https?:/iu.test(url) && !FOREIGN.test(url) ? siteHost(url) : undefined;
    if (host !== undefined) found.set(host, (found.get(host) ?? 0) + 1);
  }
  return found;
}

function openGraphUrl(page: Root): string | undefined {
  const meta = find(page, (element) => element.tagName === "meta" && attribute(element, "property") === "og:url");
  const url = meta && attribute(meta, "content");
  return url !== undefined && URL.canParse(url) && /^https?:/iu.test(url) ? url : undefined;
}

/**
 * Where a page is from that does not say so itself. A copy may give the original's address as its own, in its canonical link and in
 * Open Graph; its feed, its search and its short link are on its own site nevertheless.
 * @returns an address on the page's own site, the page's own where it is known
 */
export function ownAddress(page: Root): string | undefined {
  const url = openGraphUrl(page);
  const [host] = [...votes(page)].sort(([, a], [, b]) => b - a)[0] ?? [];
  if (host === undefined || (url !== undefined && siteHost(url) === host)) return url;
  return `https://${host}/`;
}
