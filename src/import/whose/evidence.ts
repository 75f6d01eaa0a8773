import { leadsOutward } from "../credit/creditwords.ts";
import { agencyNamed } from "../credit/wire.ts";
import { wholeWords } from "../languages/wordbooks.ts";
import { siteHost } from "../lines/addresses.ts";
import { AnyCase } from "../lines/anycase.ts";
import { sentences } from "../lines/sentences.ts";
import { wellKnownNamed } from "../outlets/wellknown.ts";
import { isAided } from "./asides.ts";
import { ofBylinePlaces } from "./bylineplaces.ts";
import { ofContinued } from "./continued.ts";
import { ofCredits } from "./creditevidence.ts";
import { ofClippings, ofFactLines } from "./factlines.ts";
import { ofFiling } from "./filedunder.ts";
import { ofLabels, ofListings } from "./labelevidence.ts";
import { ofBylines, ofNotices, ofSelfDescriptions, ofSisters } from "./lineevidence.ts";
import { outletsIn } from "./mentions.ts";
import type { OwnSite } from "./ownsite.ts";
import { ofCounters, ofFacts, ofLinks, ofNearby } from "./pageevidence.ts";
import { ofSourceLines } from "./sourceline.ts";
import { ofTags } from "./tagevidence.ts";
import { ofTitle } from "./titleevidence.ts";
import { type Evidence, evidence, KINDS, type Witnesses } from "./weights.ts";
import { ofDatelines, ofWire } from "./wireevidence.ts";

/** The printed paper of the page's own site. */
const PRINTED = new AnyCase(wholeWords(["printed"]));

/**
 * A name that the page's own begins or ends with may be its own in short, or its namesake: it is asked about. A byline is its own, and
 * so is what appeared in print.
 */
function relative(one: Evidence, own: OwnSite): readonly Evidence[] {
  const { kind, site, weight } = one;
  if (site.url !== undefined || site.name === undefined || own.isOwnName(site.name) || !own.isRelative(site.name))
    return [one];
  const isInPrint = PRINTED.test(one.line) && wellKnownNamed(site.name) === undefined;
  return KINDS[kind].isByline || isInPrint ? [] : [{ ...one, weight: Math.min(weight, KINDS.saidInProse.weight) }];
}

/** Where a station's mark stands in the dateline, whoever hands on what stations made is but the carrier. */
function withoutCarriers(found: readonly Evidence[], own: OwnSite): readonly Evidence[] {
  const isCarried = found.some(({ kind, site }) => kind === "station" && !own.isOwnName(site.name ?? ""));
  return isCarried ? found.filter(({ site }) => agencyNamed(site.name ?? "")?.relays !== true) : found;
}

/** Whose name stands in a line that says with whom or where else the article was published signs beside its author. */
function jointly(one: Evidence, { edges: { top, bottom } }: Witnesses): Evidence {
  const { name } = one.site;
  if (!KINDS[one.kind].isByline || name === undefined) return one;
  const isOutward = [...top, ...bottom].some(
    ({ text }) => text.includes(name) && sentences(text).some((sentence) => leadsOutward(sentence.trim())),
  );
  return isOutward ? evidence("jointByline", one.site, one.from, one.line) : one;
}

/** Agencies that the page calls its source or author for machines, where its byline says that they gave material: "Jo Marsh (avec AFP)". */
function withoutAides(found: readonly Evidence[], { edges: { top } }: Witnesses): readonly Evidence[] {
  if (!found.some(({ kind }) => kind === "sourceAgency")) return found;
  const aides = new Set(
    top.flatMap(({ text }) => outletsIn(text).flatMap(({ name, at }) => (isAided(text.slice(0, at)) ? [name] : []))),
  );
  return found.filter(({ kind, site }) => kind !== "sourceAgency" || !aides.has(site.name ?? ""));
}

/** Everything that names who published first, the weightiest first. */
export function gather(witnesses: Witnesses): readonly Evidence[] {
  const sources = [
    ofCredits,
    ofFacts,
    ofTitle,
    ofCounters,
    ofDatelines,
    ofWire,
    ofBylines,
    ofBylinePlaces,
    ofFiling,
    ofNotices,
    ofSelfDescriptions,
    ofSisters,
    ofLinks,
    ofFactLines,
    ofSourceLines,
    ofClippings,
    ofTags,
    ofContinued,
    ofLabels,
    ofListings,
    ofNearby,
  ];
  const found = sources.flatMap((source) => [...source(witnesses)]);
  return withoutAides(withoutCarriers(found, witnesses.own), witnesses)
    .filter(({ site }) => site.url === undefined || siteHost(site.url) !== undefined)
    .map((one) => jointly(one, witnesses))
    .flatMap((one) => relative(one, witnesses.own))
    .sort((a, b) => b.weight - a.weight);
}
