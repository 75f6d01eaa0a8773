import type { OutletEntries } from "../../article/outlet.ts";
import { wholeCredits } from "../body/creditblocks.ts";
import { callSign, datelineOutlet } from "../credit/dateline.ts";
import { outletOf, rightsNotice } from "../credit/notice.ts";
import { agencyAt, agencyNamed } from "../credit/wire.ts";
import { siteHost } from "../lines/addresses.ts";
import { titleParts } from "../lines/headline.ts";
import { isSectionName } from "../lines/sectionname.ts";
import type { Material } from "../material/material.ts";
import type { NamedSite } from "../material/statement.ts";
import { foldedName, keyByAddress, keyByName } from "../outlets/findoutlet.ts";
import { isPortal } from "../outlets/portals.ts";
import { wellKnownAt } from "../outlets/wellknown.ts";

/** The site that a source is from, and how to recognise it. */
export interface OwnSite {
  /** As the page names itself; empty where nothing does. */
  readonly site: NamedSite;
  readonly isOwnName: (name: string) => boolean;
  readonly isOwnAddress: (url: string) => boolean;
  /** Whether a name begins or ends as the site's does: "the Observer" in the Elm Observer. */
  readonly isRelative: (name: string) => boolean;
  /** Whether the site shows other outlets' articles, and next to none of its own. */
  readonly isPortal: boolean;
}

/** Hosts whose subdomains belong to different people. */
const SHARED =
  /^(?:substack\.com|wordpress\.com|blogspot\.\w+|medium\.com|tumblr\.com|github\.io|ghost\.io|typepad\.com|livejournal\.com|wixsite\.com|weebly\.com|beehiiv\.com|example\.\w+|co\.\w+|com\.\w+|org\.\w+)$/u;

/** `harbourcourier` of `www.harbour-courier.example`: what a host says of its site's name. */
function hostWords(host: string): string {
  const all = host.split(".");
  const labels = SHARED.test(all.slice(-2).join(".")) && all.length > 2 ? all.slice(0, -1) : all;
  const short = labels.length > 2 && (labels.at(-2)?.length ?? 0) <= 3 ? labels.slice(0, -2) : labels.slice(0, -1);
  return (short.at(-1) ?? host).replace(/[^a-z0-9]/giu, "").toLowerCase();
}

/** A name's letters as a host would write them. */
function nameWords(name: string): string {
  return foldedName(name)
    .replace(/&/gu, "and")
    .replace(/\p{M}|\s/gu, "");
}

/** Shorter names of hosts may be one by chance. */
const FEWEST_LETTERS = 5;

/** A host of so many letters may be the beginning of its site's name: `kisumustandard` of the Kisumu Standard Weekly. */
const FEWEST_BEGINNING = 8;

/** Shorter names are parts of others by chance. */
const FEWEST_IN = 4;

/** Whether two hosts are of one site: the same, or one within the other. */
export function isSameHost(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  if (a === b) return true;
  // one name under two endings, such as quaynews.example and quaynews.com
  const [one, other] = [hostWords(a), hostWords(b)];
  if (one === other && one.length >= FEWEST_LETTERS) return true;
  const isWithin = (inner: string, outer: string) => inner.endsWith(`.${outer}`) && !SHARED.test(outer);
  return isWithin(a, b) || isWithin(b, a);
}

/** How hosts write letters that they have no room for: `graensebladet` of "Grænsebladet". */
const WRITTEN: Readonly<Record<string, string>> = { æ: "ae", ä: "ae", ø: "oe", ö: "oe", å: "aa", ü: "ue", ß: "ss" };

function spelled(name: string): string {
  return name
    .normalize("NFC")
    .toLowerCase()
    .replace(/[æäøöåüß]/gu, (letter) => WRITTEN[letter] ?? letter);
}

/** Whether a host is called after a name: `harbourcourier.example` after "The Harbour Courier". */
export function isCalledAfter(host: string | undefined, name: string): boolean {
  if (host === undefined) return false;
  const own = hostWords(host);
  return [nameWords(name), nameWords(spelled(name))].some((words) => {
    const isBeginning = own.length >= FEWEST_BEGINNING && words.startsWith(own);
    return words !== "" && (isBeginning || words === own || words === host.replace(/[^a-z0-9]/giu, ""));
  });
}

/** Longer lines are prose. */
const NOTICE = 200;

/** Whom rights notices and the mark in a dateline name. */
function* namesTold({ lines, blocks }: Material): Generator<string> {
  for (const { text } of lines ?? blocks) {
    const holder = text.length <= NOTICE ? rightsNotice(text)?.holder : undefined;
    if (holder !== undefined) yield outletOf(holder);
    const mark = datelineOutlet(text);
    if (mark !== undefined) yield mark.name;
  }
}

/** `ajc` of "The Atlanta Journal-Constitution". */
function initials(name: string): string {
  return (name.replace(/^the /iu, "").match(/(?<!\p{L})\p{Lu}/gu) ?? []).join("").toLowerCase();
}

/** A name that is but an address. */
const HOST = /^\S+\.\p{Ll}{2,}$/u;

/** What a page says of its site; where it gives several names, the one that its host is called after: others may be a company's. */
function ownSaid({ facts = {}, sites = [] }: Material, host: string | undefined): NamedSite | undefined {
  const first = facts.site?.value;
  const { name = "" } = first ?? {};
  if (isCalledAfter(host, name) || initials(name) === hostWords(host ?? "")) return first;
  return (
    sites
      .map(({ value }) => value)
      .find((site) => isCalledAfter(host, site.name ?? "") && !HOST.test(site.name ?? "")) ?? first
  );
}

/**
 * The name of the page's own site: what it says; what its title ends in, where its host is called after that or the page gives it as
 * its source; the name of the agency or well-known outlet whose address it is; what a notice or its dateline names, where its host is
 * called after that.
 */
function nameOf(material: Material, address: string | undefined): string | undefined {
  const { facts = {}, titleEnd } = material;
  const said = ownSaid(material, siteHost(address ?? ""))?.name;
  const known = address === undefined ? undefined : (agencyAt(address) ?? wellKnownAt(address))?.name;
  if (said !== undefined && isSectionName(said) && known !== undefined) return known;
  const host = siteHost(address ?? "");
  // a slogan may stand behind the name
  if (said !== undefined) return titleParts(said).find((part) => isCalledAfter(host, part)) ?? said;
  const isSource = (facts.sources?.value ?? []).some(({ name }) => name === titleEnd);
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
function addressOf(material: Material): string | undefined {
  const { facts = {}, page } = material;
  const said = facts.url?.value;
  const name = facts.site?.value.name;
  if (page !== undefined || said === undefined || name === undefined) return page ?? said;
  return isCredited(siteHost(said), material, name) ? undefined : said;
}

/** Recognises the site that a source is from. */
export function ownSite(material: Material, outlets: OutletEntries): OwnSite {
  const { facts = {} } = material;
  const address = addressOf(material);
  const host = address === undefined ? undefined : siteHost(address);
  const name = nameOf(material, address);
  const said = facts.url === undefined ? undefined : siteHost(facts.url.value);
  const isCalled = name !== undefined && isCalledAfter(said, name);
  const place = isCalled ? facts.url?.value : address;
  const home = ownSaid(material, host)?.url ?? (place === undefined ? undefined : `${new URL(place).origin}/`);
  const hosts = [host, home === undefined ? undefined : siteHost(home), isCalled ? said : undefined].filter(
    (one) => one !== undefined,
  );
  const key = (name && keyByName(name, outlets)) ?? (address && keyByAddress(address, outlets));
  const isOwnAddress = (url: string) => hosts.some((one) => isSameHost(siteHost(url), one));
  return {
    site: { ...(name && { name }), ...(home && { url: home }) },
    isOwnAddress,
    isPortal: address !== undefined && isPortal(address),
    isRelative: (other) => {
      const [short, long] = [foldedName(other.replace(/['’]s$/u, "")), foldedName(name ?? "")];
      const isIn = (one: string, all: string) =>
        one.length >= FEWEST_IN && (all.startsWith(`${one} `) || all.endsWith(` ${one}`));
      return short === long || isIn(short, long) || isIn(long, short);
    },
    isOwnName: (other) => {
      const agency = agencyNamed(other);
      if (agency !== undefined && (isOwnAddress(agency.url) || (name && agencyNamed(name) === agency))) return true;
      if (name !== undefined && foldedName(name) === foldedName(other)) return true;
      const sign = callSign(other);
      if (sign !== undefined && name !== undefined && callSign(name) === sign) return true;
      if (key !== undefined && keyByName(other, outlets) === key) return true;
      return hosts.some((one) => isCalledAfter(one, other) || one === other.toLowerCase().replace(/^www\./u, ""));
    },
  };
}
