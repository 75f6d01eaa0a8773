import { siteHost } from "../lines/addresses.ts";
import { ofCredits } from "./creditevidence.ts";
import { ofBylines, ofNotices, ofSelfDescriptions } from "./lineevidence.ts";
import type { OwnSite } from "./ownsite.ts";
import { ofCounters, ofFacts, ofLinks, ofNearby } from "./pageevidence.ts";
import { type Evidence, KINDS, type Witnesses } from "./weights.ts";
import { ofDatelines, ofWire } from "./wireevidence.ts";

/** A name that the page's own begins or ends with may be its own in short, or its namesake: it is asked about, and a byline is its own. */
function relative(one: Evidence, own: OwnSite): readonly Evidence[] {
  const { kind, site, weight } = one;
  if (site.url !== undefined || site.name === undefined || own.isOwnName(site.name) || !own.isRelative(site.name))
    return [one];
  return KINDS[kind].isByline ? [] : [{ ...one, weight: Math.min(weight, KINDS.saidInProse.weight) }];
}

/** Everything that names who published first, the weightiest first. */
export function gather(witnesses: Witnesses): readonly Evidence[] {
  const sources = [
    ofCredits,
    ofFacts,
    ofCounters,
    ofDatelines,
    ofWire,
    ofBylines,
    ofNotices,
    ofSelfDescriptions,
    ofLinks,
    ofNearby,
  ];
  return sources
    .flatMap((source) => [...source(witnesses)])
    .filter(({ site }) => site.url === undefined || siteHost(site.url) !== undefined)
    .flatMap((one) => relative(one, witnesses.own))
    .sort((a, b) => b.weight - a.weight);
}
