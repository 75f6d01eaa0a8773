import { leadsOutward } from "../credit/creditwords.ts";
import { isAboutWork, ORIGIN_WORDS } from "../credit/originwords.ts";
import { agencyNamed, isCalledAgency } from "../credit/wire.ts";
import { wholeWords } from "../languages/wordbooks.ts";
import { siteHost } from "../lines/addresses.ts";
import { AnyCase } from "../lines/anycase.ts";
import { isDateLine } from "../lines/byline.ts";
import { isPaper } from "../lines/outletnouns.ts";
import { people } from "../lines/personname.ts";
import { linkedText } from "../material/block.ts";
import { flat } from "../material/flattext.ts";
import type { NamedSite } from "../material/statement.ts";
import { wellKnownAt } from "../outlets/wellknown.ts";
import { repeatsHeadline } from "./headlinelink.ts";
import { isCalledAfter } from "./hostname.ts";
import { isSourced, nearby } from "./nearby.ts";
import { isSignedHere, signers } from "./signed.ts";
import { type Evidence, evidence, type Witnesses } from "./weights.ts";

/** Whether a line is a name, a day and nothing else. */
function isBesideDay(name: string, line: string): boolean {
  if (name === "" || !line.includes(name)) return false;
  const rest = line.replace(name, "").replace(/^[\s(（|·–—-]+|[\s)）]+$/gu, "");
  return isDateLine(rest);
}

/** What the page tells machines. */
export function* ofFacts({ material, own, isListed, edges }: Witnesses): Generator<Evidence> {
  const { facts = {}, page } = material;
  const original = facts.original?.value;
  const from = `${facts.original?.from}: what it is based on`;
  if (original?.site?.name !== undefined || original?.url !== undefined) {
    const url = original.site?.url ?? original.url;
    yield evidence("original", { ...original.site, ...(url && { url }) }, from, from, original.url);
  }
  yield* ofTitleMark({ material, own, isListed });
  const url = facts.url?.value;
  if (url !== undefined && page !== undefined && !own.isOwnAddress(url))
    yield evidence("canonical", { url }, `${facts.url?.from}: its address`, url, url);
  for (const site of facts.sources?.value ?? []) {
    const from = `${facts.sources?.from}: its source`;
    const { name = "" } = site;
    const isOther = !own.isOwnName(name) && !own.isRelative(name) && agencyNamed(name) === undefined;
    // readers are shown the same name beside a day
    if (isOther && edges.top.some(({ text }) => isBesideDay(name, flat(text))))
      yield evidence("sourced", site, from, name);
    yield* ofSource(site, from, isListed);
  }
  for (const { value, from: place } of material.sites ?? []) {
    const { name = "", url: home } = value;
    const isOwn = own.isOwnName(name) || own.isRelative(name) || (home !== undefined && own.isOwnAddress(home));
    if (!isOwn && isPaper(name)) yield* ofSource(value, `${place}: its publisher`, isListed);
  }
  for (const { name } of facts.authors?.value ?? []) {
    const agency = agencyNamed(name);
    if (agency) yield evidence("sourceAgency", agency, `${facts.authors?.from}: its author`, name);
    else if (isCalledAgency(name) && !own.isOwnName(name) && !own.isRelative(name))
      yield evidence("paperByline", { name }, `${facts.authors?.from}: its author`, name);
  }
}

/** Whom the brackets behind the headline name: anybody on a portal, elsewhere an outlet by what it is called. */
function* ofTitleMark({
  material: { titleMark = "" },
  own,
  isListed,
}: Pick<Witnesses, "material" | "own" | "isListed">): Generator<Evidence> {
  if (titleMark === "" || own.isOwnName(titleMark) || own.isRelative(titleMark)) return;
  const isOutlet = own.isPortal || isPaper(titleMark) || isListed(titleMark);
  const from = "in brackets behind the headline";
  if (isOutlet) yield evidence("titled", agencyNamed(titleMark) ?? { name: titleMark }, from, `headline: ${titleMark}`);
}

function* ofSource(site: NamedSite, from: string, isListed: Witnesses["isListed"]): Generator<Evidence> {
  const { name = "" } = site;
  const agency = agencyNamed(name);
  // what machines are told stands apart from a line that readers see
  const line = `source: ${name}`;
  if (agency) yield evidence("sourceAgency", agency, from, line);
  else if (name !== "") yield evidence(isListed(name) ? "sourceAgency" : "source", site, from, line);
}

/** Whose counters count readers on the page. */
export function* ofCounters({ material, own }: Witnesses): Generator<Evidence> {
  for (const { outlet, url, original, isForRepublishers } of material.counters ?? []) {
    if (own.isOwnAddress(outlet.url)) continue;
    if (isForRepublishers) yield evidence("counter", outlet, "a counter for republishers", url, original);
    else yield evidence("foreignCounter", outlet, "a counter of somebody else", url, original);
  }
}

/** Links whose addresses repeat the headline. */
export function* ofLinks({ material, own, title }: Witnesses): Generator<Evidence> {
  for (const block of material.near ?? material.blocks) {
    const text = linkedText(block);
    for (const [, url = ""] of text.matchAll(/\]\((https?:[^)\s]+)\)/gu)) {
      if (own.isOwnAddress(url) || !repeatsHeadline(url, title) || leadsOutward(block.text.trim())) continue;
      const kind = wellKnownAt(url) === undefined ? "headlineLink" : "knownHeadlineLink";
      yield evidence(kind, { url }, `a link whose address repeats the headline`, url, url);
    }
  }
}

/** Whether a line tells what somebody said or never did, as prose does and no credit. */
function isTold(line: string): boolean {
  return ORIGIN_WORDS.some(({ mayBe, tells }) => mayBe(line) && tells.test(line));
}

/** Made or published together: who of both was first, that does not say. */
const JOINTLY = new AnyCase(wholeWords(["jointly"]));

/** Longer lines that begin with "this article" are prose. */
const WORK_NOTE = 500;

/** Parts a name in two scripts: `NeoL／ネオエル`. */
const SCRIPTS = /\s*[／/|｜]\s*/u;

/** Whether an address is on the site that is called after a name, and the name is no person's. */
function isOwnHome({ name = "", url }: NamedSite): boolean {
  const host = url === undefined ? undefined : siteHost(url);
  return people(name).length === 0 && name.split(SCRIPTS).some((part) => isCalledAfter(host, part));
}

/** Whoever is named beside the text. */
export function* ofNearby(witnesses: Witnesses): Generator<Evidence> {
  const { edges, own, material, credits } = witnesses;
  const told = (material.facts?.authors?.value ?? []).map(({ name }) => name);
  const writers = signers(witnesses);
  const isOthers = isSignedHere(witnesses);
  const isWriter = (name: string) => writers.has(name) && people(name).length > 0;
  const isCredit = (line: string) => credits.some((credit) => credit.line.trim() === line);
  // a text of unknown origin begins with its site's name
  if (material.near === undefined && own.site.name === undefined && own.site.url === undefined) return;
  const found = [...nearby(edges, own, isWriter, isCredit)];
  const linking = new Set(found.flatMap(({ line, site: { url } }) => (url === undefined ? [] : [line])));
  // several names, each in a line of its own, are a list of partners or of those who republished
  const lone = new Set(found.flatMap(({ site, isLone, isKnown }) => (isLone && isKnown ? [site.name] : [])));
  for (const { site, line, url, isLone, isKnown } of found) {
    const from = `named beside the text: “${line.slice(0, 80)}”`;
    const isAbout = line.length <= WORK_NOTE && isAboutWork(line) && !isTold(line) && !JOINTLY.test(line);
    const isSource = isLone && !isOthers && (url !== undefined || linking.has(line)) && isSourced(line);
    const kind = isSource
      ? "sourced"
      : isLone
        ? isKnown && lone.size === 1
          ? "knownAlone"
          : "alone"
        : isAbout && (isKnown || url !== undefined)
          ? "ofWork"
          : "nearby";
    yield evidence(kind, site, from, line, isLone || isAbout ? url : undefined);
    const { name = "" } = site;
    if (isLone && told.includes(name) && isOwnHome(site))
      yield evidence("byline", site, `${material.facts?.authors?.from}: its author`, `author: ${name}`);
  }
}
