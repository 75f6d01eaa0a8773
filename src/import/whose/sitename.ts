import { wholeCredits } from "../body/creditblocks.ts";
import { datelineOutlet } from "../credit/dateline.ts";
import { outletOf, rightsNotice } from "../credit/notice.ts";
import { agencyAt } from "../credit/wire.ts";
import { siteHost } from "../lines/addresses.ts";
import { titleParts } from "../lines/headline.ts";
import { isSectionName } from "../lines/sectionname.ts";
import type { Material } from "../material/material.ts";
import type { NamedSite } from "../material/statement.ts";
import { foldedName } from "../outlets/findoutlet.ts";
import { wellKnownAt } from "../outlets/wellknown.ts";
import { hostWords, initials, isAddress, isCalledAfter } from "./hostname.ts";

/** Longer lines are prose. */
const NOTICE = 200;

/** What a title says behind the site's name: "Jo Marsh: writer and sailor". */
const SAID_OF = /\s*(?::|,|\s[–—|-])\s.*$/u;

/** Whom rights notices and the mark in a dateline name. */
function* namesTold({ lines, blocks }: Material): Generator<string> {
  for (const { text } of lines ?? blocks) {
    const holder = text.length <= NOTICE ? rightsNotice(text)?.holder : undefined;
    if (holder !== undefined) yield outletOf(holder);
    const mark = datelineOutlet(text);
    if (mark !== undefined) yield mark.name;
  }
}

/** What a page says of its site; where it gives several names, the one that its host is called after: others may be a company's. */
export function siteSaid({ facts = {}, sites = [] }: Material, host: string | undefined): NamedSite | undefined {
  const first = facts.site?.value;
  const { name = "" } = first ?? {};
  if (isCalledAfter(host, name) || initials(name) === hostWords(host ?? "")) return first;
  return (
    sites
      .map(({ value }) => value)
      .find((site) => isCalledAfter(host, site.name ?? "") && !isAddress(site.name ?? "")) ?? first
  );
}

/**
 * The name of the page's own site: what it says; what its title ends in, where its host is called after that or the page gives it as
 * its source; the name of the agency or well-known outlet whose address it is; what a notice or its dateline names, where its host is
 * called after that.
 */
export function siteName(material: Material, address: string | undefined): string | undefined {
  const { facts = {}, titleEnd } = material;
  const said = siteSaid(material, siteHost(address ?? ""))?.name;
  const known = address === undefined ? undefined : (agencyAt(address) ?? wellKnownAt(address))?.name;
  if (said !== undefined && isSectionName(said) && known !== undefined) return known;
  const host = siteHost(address ?? "");
  // a slogan may stand behind the name
  if (said !== undefined) return titleParts(said).find((part) => isCalledAfter(host, part)) ?? said;
  const isSource = (facts.sources?.value ?? []).some(({ name }) => name === titleEnd);
  const named = titleEnd?.replace(SAID_OF, "") ?? "";
  if (named !== titleEnd && isCalledAfter(host, named)) return named;
  if (titleEnd !== undefined && (isSource || isCalledAfter(host, titleEnd))) return titleEnd;
  return known ?? namesTold(material).find((name) => isCalledAfter(host, name));
}

/** Whether a credit to somebody else leads to a host: then the page gives the original's address as its own. */
function isCredited(host: string | undefined, { lines, blocks }: Material, name: string): boolean {
  return wholeCredits(lines ?? blocks, () => false).some(
    ({ credit: { strength, url, home, name: other } }) =>
      strength === "said" &&
      foldedName(other) !== foldedName(name) &&
      [url, home].some((one) => one !== undefined && siteHost(one) === host),
  );
}

/** Where a page is from: where it was fetched, else what it gives as its address, unless that is the original's. */
export function siteAddress(material: Material): string | undefined {
  const { facts = {}, page } = material;
  const said = facts.url?.value;
  const name = facts.site?.value.name;
  if (page !== undefined || said === undefined || name === undefined) return page ?? said;
  return isCredited(siteHost(said), material, name) ? undefined : said;
}
