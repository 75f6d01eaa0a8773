import { nearest } from "../../article/fields.ts";
import { entryOf, type OutletEntries } from "../../article/outlet.ts";
import { creditSentence } from "../credit/creditsentence.ts";
import { agencyNamed } from "../credit/wire.ts";
import { siteHost } from "../lines/addresses.ts";
import type { Doubt } from "../material/block.ts";
import { type Fact, fact } from "../material/fact.ts";
import { EXIT, FactMissing, ImportFailure } from "../material/failure.ts";
import type { NamedSite } from "../material/statement.ts";
import { keyByAddress, keyByName } from "../outlets/findoutlet.ts";
import { type Stub, stub } from "../outlets/outletstub.ts";
import { wellKnownAt } from "../outlets/wellknown.ts";
import { gather } from "./evidence.ts";
import type { Flags } from "./flags.ts";
import { isCalledAfter, isSameHost } from "./ownsite.ts";
import { shortened } from "./shortened.ts";
import { unreadOrigins } from "./unread.ts";
import { type Evidence, KINDS, OVERRIDES, SURE, type Witnesses, WORTH_ASKING } from "./weights.ts";

/** The outlet that is owed the credit, as outlets/ knows it or is going to. */
export interface CreditedOutlet {
  readonly key: string;
  readonly name: string;
  /** What becomes a file in outlets/, for an outlet that has none. */
  readonly stub?: Stub;
}

/** Who published first, and whether the source is that outlet's own page. */
export interface FirstPublisher {
  readonly outlet: Fact<CreditedOutlet>;
  readonly isOwn: boolean;
  /** What names the outlet, the weightiest first. */
  readonly evidence: readonly Evidence[];
  /** What is to be checked about it. */
  readonly doubts: readonly Doubt[];
  /** None where it is certain, or said with a flag. */
  readonly question?: OutletQuestion;
}

/** A question that a source leaves open: who published first. */
export interface OutletQuestion {
  /** Who may be meant by name, the likeliest first: the one that is credited as long as nobody answers. */
  readonly candidates: readonly string[];
  /** Why it is asked. */
  readonly because: readonly Doubt[];
}

/** The name of a well-known outlet that a source calls by its address. */
function wellKnown(name: string | undefined, url: string | undefined): string | undefined {
  const host =
    name === undefined || name === siteHost(url ?? "")
      ? url
      : /^[\w-]+(?:\.[\w-]+)+$/u.test(name)
        ? `https://${name}/`
        : undefined;
  return host === undefined ? undefined : wellKnownAt(host)?.name;
}

/** The outlet of a name or address: the one in outlets/, or a stub. */
export function credited({ name, url }: NamedSite, outlets: OutletEntries): CreditedOutlet | undefined {
  const key =
    (name && keyByName(name, outlets)) ?? (url && keyByAddress(url, outlets)) ?? (name && keyByAddress(name, outlets));
  if (key) return { key, name: entryOf(outlets, key)?.name ?? key };
  const words = wellKnown(name, url) ?? name ?? (url && siteHost(url));
  if (!words) return undefined;
  const added = stub(words, url && new URL(url).pathname === "/" ? url : undefined, outlets);
  return { key: added.key, name: added.name, stub: added };
}

/** The same with the outlet's own feed, where a source names it and outlets/ does not know the outlet yet. */
export function withFeed(outlet: CreditedOutlet, site: NamedSite | undefined): CreditedOutlet {
  const { stub: added } = outlet;
  const isSame = site?.name !== undefined && credited({ name: site.name }, {})?.name === outlet.name;
  return added === undefined || !isSame || site.feed === undefined
    ? outlet
    : { ...outlet, stub: { ...added, feed: site.feed } };
}

/** A value that looks like a key is one, mistyped perhaps; it does not become a new outlet. */
function named(value: string, outlets: OutletEntries): CreditedOutlet | undefined {
  const entry = entryOf(outlets, value);
  if (entry !== undefined) return { key: value, name: entry.name };
  const outlet = credited({ name: value }, outlets);
  const isKey = outlet?.stub !== undefined && /^[a-z0-9]+(?:-[a-z0-9]+)+$/u.test(value);
  const meant = isKey ? nearest(value, Object.keys(outlets)) : undefined;
  if (meant === undefined) return outlet;
  throw new ImportFailure(`--outlet: ${value} is no key of outlets/: write ${meant}, or the outlet's name`, EXIT.usage);
}

/** All evidence for one outlet. */
interface Claim {
  readonly outlet: CreditedOutlet;
  readonly evidence: Evidence[];
  readonly isOwn: boolean;
}

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

/** Puts together what speaks for the same outlet; the first claim is the page's own, where its site is known. */
function claims({ own }: Witnesses, found: readonly Evidence[], outlets: OutletEntries): readonly Claim[] {
  const result: Claim[] = [];
  const site = credited(own.site, outlets);
  if (site) result.push({ outlet: site, evidence: [], isOwn: true });
  const isOwn = ({ name, url }: NamedSite) =>
    name === undefined ? url !== undefined && own.isOwnAddress(url) : own.isOwnName(name);
  for (const one of found) {
    const claim = result.find(({ evidence, isOwn: mine }) =>
      mine ? isOwn(one.site) : evidence.some((other) => isSame(one.site, other.site, outlets)),
    );
    const outlet = credited(homeOf(one.site), outlets);
    if (claim) claim.evidence.push(one);
    else if (outlet && !isOwn(one.site)) result.push({ outlet, evidence: [one], isOwn: false });
  }
  return result.map((claim) => ({ ...claim, outlet: claim.isOwn ? claim.outlet : nameOf(claim, outlets) }));
}

/** A claim's outlet by the first name and the first home page that its evidence has. */
function nameOf({ outlet, evidence }: Claim, outlets: OutletEntries): CreditedOutlet {
  const name = evidence.find(({ site }) => site.name !== undefined)?.site.name;
  const url = evidence.find(({ site }) => site.url !== undefined)?.site.url;
  return credited(homeOf({ ...(name && { name }), ...(url && { url }) }), outlets) ?? outlet;
}

/** How much speaks for an outlet: each kind of evidence once, and each line once. The page's own site needs none. */
function weightOf({ evidence, isOwn }: Claim): number {
  const seen = new Set<string>();
  let sum = isOwn ? OVERRIDES - 0.5 : 0;
  for (const { kind, line, weight } of evidence) {
    if (seen.has(kind) || seen.has(line) || (isOwn && !KINDS[kind].isOfWork)) continue;
    sum += weight;
    seen.add(kind).add(line);
  }
  return sum;
}

function question({ outlet, evidence }: Claim, chosen: CreditedOutlet): readonly Doubt[] {
  const [first] = evidence;
  if (first === undefined) return [];
  const about =
    first.kind === "said"
      ? `credits somebody else than ${chosen.name}`
      : `may name who published it first, instead of ${chosen.name}: --outlet "${outlet.name}" if that is it`;
  return [{ text: first.line, about }];
}

/** What is too little to be credited where nothing tells the page's own site: a name in passing. */
const NAMED = 10;

/** Nobody is named: the page's title may end in its site's name. */
function nobody({ material: { titleEnd } }: Witnesses, passing: Claim | undefined): FactMissing {
  const named = passing && `; “${shortened(passing.evidence[0]?.line ?? "")}” names ${passing.outlet.name}`;
  const ended = titleEnd && `; the page’s title ends in “${titleEnd}”`;
  const name = titleEnd ?? passing?.outlet.name;
  const candidate = name === undefined ? "" : `${named ?? ""}${ended ?? ""}: --outlet "${name}" if that is it`;
  return new FactMissing(
    "outlet",
    `no credit was found in it: name the outlet that published first with --outlet NAME${candidate}`,
  );
}

/** Whether a credit was read from a line, or from a part of it. */
function isRead(line: string, { credits, isKnown }: Witnesses): boolean {
  return (
    credits.some((credit) => credit.line.includes(line) || line.includes(credit.line)) ||
    creditSentence(line, isKnown) !== undefined
  );
}

/** The page's site is known by its host alone: its title may end in its name. */
function unnamed({ own, material: { titleEnd } }: Witnesses): readonly Doubt[] {
  if (own.site.name !== undefined || titleEnd === undefined) return [];
  return [{ text: titleEnd, about: `ends the page’s title: --outlet "${titleEnd}" if that is the outlet` }];
}

function chosenBy(flag: string, claimed: readonly Claim[], outlets: OutletEntries): FirstPublisher | undefined {
  const outlet = named(flag, outlets);
  if (outlet === undefined) return undefined;
  const own = claimed.find(({ isOwn }) => isOwn);
  const mine = claimed.find((claim) => claim.outlet.key === outlet.key);
  const isSaid = claimed.some((claim) => claim !== own && weightOf(claim) >= OVERRIDES);
  const others = claimed.filter((claim) => claim !== mine && !claim.isOwn);
  return {
    outlet: fact(mine?.outlet ?? outlet, "--outlet"),
    isOwn: own === undefined ? !isSaid : own === mine,
    evidence: mine?.evidence ?? [],
    doubts: others.flatMap((claim) => (weightOf(claim) >= OVERRIDES ? question(claim, outlet) : [])),
  };
}

/**
 * Who published first. All that names an outlet is weighed: a credit in words is more than what machines read, because a page that
 * republishes seldom marks that up; a name in passing is never enough against the page's own site, and becomes a question.
 * @throws FactMissing where nobody is named
 */
export function firstPublisherOf(witnesses: Witnesses, flags: Flags, outlets: OutletEntries): FirstPublisher {
  const claimed = claims(witnesses, gather(witnesses), outlets);
  const flagged = flags.outlet === undefined ? undefined : chosenBy(flags.outlet, claimed, outlets);
  if (flagged) return flagged;
  const [best, ...others] = claimed.toSorted((a, b) => weightOf(b) - weightOf(a));
  if (best === undefined || (!best.isOwn && weightOf(best) < NAMED)) throw nobody(witnesses, best);
  const { outlet, evidence, isOwn } = best;
  const telling = best.evidence.filter(({ kind }) => !KINDS[kind].isVague);
  const mine = claimed.find((claim) => claim.isOwn);
  const isDisputed = mine !== undefined && weightOf(mine) > OVERRIDES;
  const isWeak = !isOwn && (isDisputed || weightOf({ ...best, evidence: telling }) < SURE);
  const asked = others.filter((claim) => !claim.isOwn && weightOf(claim) >= WORTH_ASKING);
  const unread = isOwn ? unreadOrigins(witnesses.edges, (line) => isRead(line, witnesses)) : [];
  const because = [
    ...unread.map((text) => ({ text, about: "may say who published it first: --outlet NAME if it does" })),
    ...asked.flatMap((claim) => question(claim, outlet)),
    ...(isWeak
      ? [{ text: evidence[0]?.line ?? "", about: `is all that names ${outlet.name} as the outlet: check it` }]
      : []),
  ];
  const open = isWeak ? others.filter((claim) => claim.isOwn || asked.includes(claim)) : asked;
  const candidates = [outlet, ...open.map((claim) => claim.outlet)].map(({ name }) => name);
  const from = isOwn ? (witnesses.material.facts?.site?.from ?? "the page's address") : (evidence[0]?.from ?? "");
  return {
    outlet: fact(outlet, from),
    isOwn,
    evidence,
    doubts: [...because, ...(isOwn ? unnamed(witnesses) : [])],
    ...(because.length > 0 && { question: { candidates: [...new Set(candidates)], because } }),
  };
}
