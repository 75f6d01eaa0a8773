import type { OutletEntries } from "../../article/outlet.ts";
import { NAME, spans, trimmed } from "../credit/namesinline.ts";
import { agencyNamed } from "../credit/wire.ts";
import { siteHost } from "../lines/addresses.ts";
import { brokenLines } from "../material/block.ts";
import type { NamedSite } from "../material/statement.ts";
import { type CreditedOutlet, credited } from "./creditedoutlet.ts";
import type { Edges } from "./edges.ts";
import { isAddress, isCalledAfter, isSameHost } from "./hostname.ts";
import { type Evidence, KINDS, OVERRIDES, type Witnesses } from "./weights.ts";

/** All evidence for one outlet. */
export interface Claim {
  readonly outlet: CreditedOutlet;
  readonly evidence: Evidence[];
  readonly isOwn: boolean;
  /** What it weighs before any evidence: that a page stands on its own site says most, unless the site shows what others publish. */
  readonly start: number;
  /** Whether the name and the address stand apart, so that they may be two outlets'. */
  readonly isJoined?: true;
}

/** What a page's standing on a site says for that site. */
const OWN = OVERRIDES - 0.5;
const OWN_PORTAL = 9.5;

/** A longer line says more than a name, and prose is longer than a note. */
const SHORT = 60;
const NOTE = 300;

/** An outlet's own site as a stub names it: an address that leads deeper is no home page. */
function homeOf({ name, url }: NamedSite): NamedSite {
  const home = url === undefined ? undefined : `${new URL(url).origin}/`;
  return { ...(name !== undefined && { name }), ...(home !== undefined && { url: home }) };
}

function isSame(a: NamedSite, b: NamedSite, outlets: OutletEntries): boolean {
  const [one, other] = [credited(a, outlets), credited(b, outlets)];
  if (one === undefined || other === undefined) return false;
  const agency = a.name === undefined ? undefined : agencyNamed(a.name);
  if (agency !== undefined && b.name !== undefined && agencyNamed(b.name) === agency) return true;
  if (one.key === other.key) return true;
  const [host, otherHost] = [a, b].map(({ url }) => (url === undefined ? undefined : siteHost(url)));
  return isSameHost(host, otherHost) || isCalledAfter(host, other.name) || isCalledAfter(otherHost, one.name);
}

/** Whether evidence calls its outlet by its address alone. */
function isUnnamed({ site: { name, url } }: Evidence): boolean {
  return name === undefined || (url !== undefined && name.replace(/^www\./u, "") === siteHost(url));
}

const SAID = /^(?:said.*|appeared|sourced|worded)$/u;

/** A link whose outlet only its address tells, and the one name beside it that no address belongs to, are one claim. */
function joined(found: readonly Claim[]): readonly Claim[] {
  const others = found.filter(({ isOwn }) => !isOwn);
  const [linked, ...moreLinked] = others.filter(
    ({ evidence }) =>
      evidence.every(isUnnamed) && evidence.some(({ kind }) => kind === "linked" || kind === "original"),
  );
  const [named, ...moreNamed] = others.filter(
    ({ evidence }) =>
      evidence.every(({ site }) => site.url === undefined) && evidence.some(({ kind }) => SAID.test(kind)),
  );
  if (linked === undefined || named === undefined || moreLinked.length > 0 || moreNamed.length > 0) return found;
  const nameless = linked.evidence.map(({ site: { name: _, ...site }, ...one }) => ({ ...one, site }));
  const claim: Claim = {
    ...named,
    isJoined: true,
    evidence: [...named.evidence, ...nameless].toSorted((a, b) => b.weight - a.weight),
  };
  return found.flatMap((one) => (one === linked ? [] : one === named ? [claim] : [one]));
}

/** Puts together what speaks for the same outlet; the first claim is the page's own, where its site is known. */
export function claims(
  { own, edges }: Witnesses,
  found: readonly Evidence[],
  outlets: OutletEntries,
): readonly Claim[] {
  const result: Claim[] = [];
  const site = credited(own.site, outlets);
  if (site) result.push({ outlet: site, evidence: [], isOwn: true, start: own.isPortal ? OWN_PORTAL : OWN });
  const isOwn = ({ name, url }: NamedSite) =>
    name === undefined ? url !== undefined && own.isOwnAddress(url) : own.isOwnName(name);
  for (const one of found) {
    const claim = result.find(({ evidence, isOwn: mine }) =>
      mine ? isOwn(one.site) : evidence.some((other) => isSame(one.site, other.site, outlets)),
    );
    const outlet = credited(homeOf(one.site), outlets);
    if (claim) claim.evidence.push(one);
    else if (outlet && !isOwn(one.site)) result.push({ outlet, evidence: [one], isOwn: false, start: 0 });
  }
  return joined(result).map((claim) => ({
    ...claim,
    outlet: claim.isOwn ? claim.outlet : nameOf(claim, edges, outlets),
  }));
}

/** What stands beside a text, and is what a host is called after: `News24` of news24.example. */
function toldBeside({ top, bottom }: Edges, host: string): string | undefined {
  const lines = [...top, ...bottom].flatMap(brokenLines).filter((line) => line.length <= NOTE);
  const named = lines.flatMap((line) => spans(NAME, line).map(({ start, end }) => trimmed(line.slice(start, end))));
  return [...lines.filter((line) => line.length <= SHORT), ...named].find(
    (name) => isCalledAfter(host, name) && !isAddress(name),
  );
}

/** A claim's outlet by the first name and the first home page that its evidence has. */
function nameOf({ outlet, evidence }: Claim, edges: Edges, outlets: OutletEntries): CreditedOutlet {
  const all = evidence.filter(({ site }) => site.name !== undefined);
  // an address is no name where something names the outlet
  const named = all.every(isUnnamed) ? all : all.filter((one) => !isUnnamed(one));
  const url = evidence.find(({ site }) => site.url !== undefined)?.site.url;
  const host = url === undefined ? undefined : siteHost(url);
  const [first] = named;
  const isNameless = first === undefined || isUnnamed(first);
  const told = isNameless && host !== undefined ? toldBeside(edges, host) : undefined;
  // of names beside the text, the one that the outlet's host is called after
  const isVague = first !== undefined && KINDS[first.kind].isVague === true;
  const called = isVague ? named.find(({ site }) => isCalledAfter(host, site.name ?? "")) : undefined;
  const name = told ?? (called ?? first)?.site.name;
  return credited(homeOf({ ...(name && { name }), ...(url && { url }) }), outlets) ?? outlet;
}

/** How much speaks for an outlet: each kind of evidence once, bylines of all kinds as one, and each line once. The page's own site needs none. */
export function weightOf({ evidence, isOwn, start }: Claim): number {
  const seen = new Set<string>();
  let sum = start;
  for (const { kind, line, weight } of evidence) {
    const sort = KINDS[kind].isByline ? "byline" : kind;
    if (seen.has(sort) || seen.has(line) || (isOwn && !KINDS[kind].isOfWork)) continue;
    sum += weight;
    seen.add(sort).add(line);
  }
  return sum;
}
