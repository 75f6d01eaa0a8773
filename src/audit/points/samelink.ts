import type { ReprintLink } from "../reprint/reprint.ts";
import type { Seen } from "./seen.ts";

/** What counting and sharing add to addresses. */
const COUNTING = /^(?:utm_\w+|fbclid|gclid|mc_[ce]id|ref|ref_src|source|cmpid|amp|outputtype)$/iu;

/** An address as it is compared: scheme, `www.`, counting, fragments and slashes at the end aside. */
export function placeKey(address: string): string | undefined {
  const url = URL.parse(address);
  if (url === null || !/^https?:$/u.test(url.protocol)) return undefined;
  const kept = [...url.searchParams].filter(([name]) => !COUNTING.test(name)).sort(([a], [b]) => (a < b ? -1 : 1));
  const query = new URLSearchParams(kept).toString();
  const path = url.pathname.replace(/\/+(?:index\.\w+)?$/u, "").replace(/^\/amp(?=\/)|\/amp$/u, "");
  return `${url.host.replace(/^(?:www|m|amp)\./u, "")}${path}${query === "" ? "" : `?${query}`}`;
}

/** Whether two addresses lead to one page. */
export function isSamePlace(a: string, b: string): boolean {
  const key = placeKey(a);
  return key !== undefined && key === placeKey(b);
}

/** A link's own address, and those that it carries along, as counting redirects do. */
function targets({ href }: ReprintLink): readonly string[] {
  const carried = [...(URL.parse(href)?.searchParams.values() ?? [])].filter((value) => /^https?:\/\//u.test(value));
  return [href, ...carried];
}

/** Whether a link leads to a page. */
export function leadsTo(link: ReprintLink, address: string): boolean {
  return targets(link).some((target) => isSamePlace(target, address));
}

/** Whether a link leads to the site that an address is on. */
export function leadsToSite(link: ReprintLink, address: string): boolean {
  const host = placeKey(address)?.split(/[/?]/u)[0];
  return targets(link).some((target) => placeKey(target)?.split(/[/?]/u)[0] === host);
}

/** All links that people can follow. */
export function linksOf({ reprint }: Seen): readonly ReprintLink[] {
  return reprint.lines.flatMap(({ links }) => links);
}
