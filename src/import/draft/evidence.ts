import type { Person } from "../../article/person.ts";
import type { BodyText } from "../body/bodytext.ts";
import { AGENCIES } from "../credit/agencies.ts";
import type { CreditSentence } from "../credit/creditsentence.ts";
import { outletOf, rightsNotice } from "../credit/notice.ts";
import { selfDescription } from "../credit/selfdescription.ts";
import { agencyNamed, dateline, isDeskLine, reportingLine, wireMark } from "../credit/wire.ts";
import { hasWordsOfOrigin, isAboutWork } from "../credit/wordedcredit.ts";
import { siteHost } from "../lines/addresses.ts";
import type { Byline } from "../lines/byline.ts";
import { INSTITUTION } from "../lines/personname.ts";
import { isPictureCredit } from "../lines/picturecredit.ts";
import { sentences } from "../lines/sentences.ts";
import { type Block, linkedText } from "../material/block.ts";
import type { Material } from "../material/material.ts";
import type { NamedSite } from "../material/statement.ts";
import { wellKnownAt, wellKnownNamed } from "../outlets/wellknown.ts";
import type { Edges } from "./edges.ts";
import { repeatsHeadline } from "./headlinelink.ts";
import { nearby } from "./nearby.ts";
import type { OwnSite } from "./ownsite.ts";

/** Something that names who published first. */
export interface Evidence {
  /** Whom it names, by name, home page or both. */
  readonly site: NamedSite;
  /** What it is: two of one kind are no more than one. */
  readonly kind: string;
  /** How much it says against the page's own site, which weighs OVERRIDES. */
  readonly weight: number;
  /** Where it stands, as an editor is told. */
  readonly from: string;
  readonly line: string;
  /** The original's address. */
  readonly url?: string;
}

/** What is enough to credit somebody else than the page's own site. */
export const OVERRIDES = 20;

/** What is enough not to ask whether it is right. */
export const SURE = 24;

/** What is too little to be worth a question. */
export const WORTH_ASKING = 8;

/** How much each kind of evidence says. A credit in words says most, and a name in passing nothing. */
const WEIGHT = {
  said: 30,
  saidInPart: 23,
  saidOfWork: 22,
  saidDated: 22,
  saidLoosely: 18,
  saidInProse: 18,
  provided: 21,
  network: 22,
  told: 11.5,
  original: 29,
  canonical: 23,
  counter: 26,
  linked: 23,
  worded: 22,
  dateline: 24,
  agencyByline: 24,
  bareByline: 22,
  syndicated: 24,
  label: 22,
  sourceLabel: 21,
  notice: 22,
  knownByline: 21,
  sourceAgency: 22,
  standing: 22,
  knownSelf: 20,
  selfLinked: 13,
  endMark: 12,
  organizationNotice: 12,
  source: 12,
  self: 11,
  byline: 13,
  jointByline: 10,
  hinted: 10,
  hintedDated: 20,
  headlineLink: 10,
  knownHeadlineLink: 12,
  reporting: 9,
  foreignCounter: 7,
  knownAlone: 20,
  ofWork: 20,
  alone: 11,
  nearby: 8.5,
  desk: 9,
  companyNotice: 7.5,
} as const satisfies Readonly<Record<string, number>>;

/** What evidence is gathered from. */
export interface Witnesses {
  readonly text: BodyText;
  readonly credits: readonly CreditSentence[];
  readonly material: Material;
  readonly own: OwnSite;
  readonly edges: Edges;
  /** Every byline around the text. */
  readonly bylines: readonly Byline[];
  readonly title: string;
  /** Whether outlets.yaml knows a name. */
  readonly isListed: (name: string) => boolean;
  /** Whether a name is an outlet's, as far as anything tells. */
  readonly isKnown: (name: string) => boolean;
}

/** What evidence may be. */
type Kind = keyof typeof WEIGHT;

/** One piece of evidence, weighed by its kind. @param url the original's address */
function evidence(kind: Kind, site: NamedSite, from: string, line: string, url?: string): Evidence {
  return { kind, site, weight: WEIGHT[kind], from, line, ...(url && { url }) };
}

/** As much more than a credit sentence makes a paragraph prose. */
const PROSE_MORE = 80;

/** What outlets say behind a credit of themselves and of their work. */
const OF_ITSELF =
  /newsroom|newsletter|sign up|subscri|support|donat|licen[cs]|republi|https?:|organi[sz]ation|outlet|read (?:the|more)|©|copyright/iu;

function isInProse({ line, whole, name }: CreditSentence, { edges: { openings } }: Witnesses): boolean {
  const behind = sentences(line).slice(1);
  const isProseBehind =
    !whole && behind.join("").length > PROSE_MORE && !behind.some((one) => OF_ITSELF.test(one) || one.includes(name));
  return isProseBehind || openings.some((text) => text.includes(line) && text.length > line.length + PROSE_MORE);
}

/** Whether a credit stands in another part of the page than the article, such as a widget. */
function isApart({ line }: CreditSentence, { material: { near } }: Witnesses): boolean {
  return near !== undefined && !near.some(({ text }) => text.includes(line));
}

/** What a credit sentence weighs: the more it says that it is about this article, and first, the more. */
function kindOf(credit: CreditSentence, witnesses: Witnesses): Kind {
  const { line, strength, published } = credit;
  if (strength === "hinted") return published === undefined ? "hinted" : "hintedDated";
  if (strength !== "said") return strength;
  if (isInProse(credit, witnesses)) return "saidInProse";
  if (hasWordsOfOrigin(line))
    return (credit.whole || isAboutWork(line)) && !isApart(credit, witnesses) ? "said" : "saidInPart";
  if (published !== undefined) return "saidDated";
  return isAboutWork(line) ? "saidOfWork" : "saidLoosely";
}

function ofCredit(credit: CreditSentence, witnesses: Witnesses): Evidence {
  const { name, line, url, home } = credit;
  const address = home ?? url;
  return evidence(
    kindOf(credit, witnesses),
    { name, ...(address && { url: address }) },
    `credit: “${line}”`,
    line,
    url,
  );
}

/** What credits say in words, as much as they say. */
function* ofCredits(witnesses: Witnesses): Generator<Evidence> {
  for (const credit of witnesses.credits) yield ofCredit(credit, witnesses);
}

/** What the page tells machines. */
function* ofFacts({ material, own, isListed }: Witnesses): Generator<Evidence> {
  const { facts = {}, page } = material;
  const original = facts.original?.value;
  const from = `${facts.original?.from}: what it is based on`;
  if (original?.site?.name !== undefined || original?.url !== undefined) {
    const url = original.site?.url ?? original.url;
    yield evidence("original", { ...original.site, ...(url && { url }) }, from, from, original.url);
  }
  const url = facts.url?.value;
  if (url !== undefined && page !== undefined && !own.isOwnAddress(url))
    yield evidence("canonical", { url }, `${facts.url?.from}: its address`, url, url);
  for (const site of facts.sources?.value ?? []) yield* ofSource(site, `${facts.sources?.from}: its source`, isListed);
  for (const { name } of facts.authors?.value ?? []) {
    const agency = agencyNamed(name);
    if (agency) yield evidence("sourceAgency", agency, `${facts.authors?.from}: its author`, name);
  }
}

function* ofSource(site: NamedSite, from: string, isListed: Witnesses["isListed"]): Generator<Evidence> {
  const { name = "" } = site;
  const agency = agencyNamed(name);
  if (agency) yield evidence("sourceAgency", agency, from, name);
  else if (name !== "") yield evidence(isListed(name) ? "sourceAgency" : "source", site, from, name);
}

/** Whose counters count readers on the page. */
function* ofCounters({ material, own }: Witnesses): Generator<Evidence> {
  for (const { outlet, url, original, isForRepublishers } of material.counters ?? []) {
    if (own.isOwnAddress(outlet.url)) continue;
    if (isForRepublishers) yield evidence("counter", outlet, "a counter for republishers", url, original);
    else yield evidence("foreignCounter", outlet, "a counter of somebody else", url, original);
  }
}

/** Links whose addresses repeat the headline. */
function* ofLinks({ material, own, title }: Witnesses): Generator<Evidence> {
  for (const block of material.near ?? material.blocks) {
    const text = linkedText(block);
    for (const [, url = ""] of text.matchAll(/\]\((https?:[^)\s]+)\)/gu)) {
      if (own.isOwnAddress(url) || !repeatsHeadline(url, title)) continue;
      const kind = wellKnownAt(url) === undefined ? "headlineLink" : "knownHeadlineLink";
      yield evidence(kind, { url }, `a link whose address repeats the headline`, url, url);
    }
  }
}

/** Longer lines that begin with "this article" are prose. */
const WORK_NOTE = 500;

/** Whoever is named beside the text. */
function* ofNearby({ edges, own }: Witnesses): Generator<Evidence> {
  for (const { site, line, url, isLone, isKnown } of nearby(edges, own)) {
    const from = `named beside the text: “${line.slice(0, 80)}”`;
    const isAbout = isAboutWork(line) && line.length <= WORK_NOTE;
    const kind = isLone
      ? isKnown
        ? "knownAlone"
        : "alone"
      : isAbout && (isKnown || url !== undefined)
        ? "ofWork"
        : "nearby";
    yield evidence(kind, site, from, line, isLone || isAbout ? url : undefined);
  }
}

/** Whom bylines name beside the people. */
function* ofBylines({ bylines, isListed }: Witnesses): Generator<Evidence> {
  for (const byline of bylines) yield* ofByline(byline, isListed);
}

function* ofByline(
  { outlet, affiliation = "", isJoint, isBare }: Byline,
  isListed: Witnesses["isListed"],
): Generator<Evidence> {
  const agency = outlet === undefined ? undefined : agencyNamed(outlet);
  if (agency) {
    const kind = isJoint ? "jointByline" : isBare ? "bareByline" : "agencyByline";
    yield evidence(kind, agency, "byline", outlet ?? "");
  } else if (outlet !== undefined && isListed(outlet))
    yield evidence("knownByline", { name: outlet }, "byline", outlet);
  else if (outlet !== undefined) yield evidence("byline", { name: outlet }, "byline", outlet);
  else if (affiliation !== "" && !INSTITUTION.test(affiliation))
    yield evidence("byline", { name: affiliation }, "byline", affiliation);
}

/** Whose rights are reserved. */
function* ofNotices({ text, material }: Witnesses): Generator<Evidence> {
  const lines = [...text.rights, ...(material.near ?? []).map((block) => block.text)];
  for (const line of new Set(lines)) {
    const notice = rightsNotice(line);
    if (notice?.holder === undefined || notice.isPerson) continue;
    const from = `rights notice: “${line.slice(0, 80)}”`;
    if (notice.agency) yield evidence("notice", notice.agency, from, line);
    else if (/^\W*provided by/iu.test(line)) yield evidence("provided", { name: notice.holder }, from, line);
    else if (notice.isSyndicated) yield evidence("syndicated", { name: notice.holder }, from, line);
    else if (material.page !== undefined)
      yield evidence(
        notice.isCompany ? "companyNotice" : "organizationNotice",
        { name: outletOf(notice.holder) },
        from,
        line,
      );
  }
}

/** Stands under the copy of its newsrooms, wherever it is republished. */
const NETWORK = /\bis part of States Newsroom\b/u;

/** Newsrooms that say of themselves what they are. */
function* ofSelfDescriptions({ edges: { top, bottom }, own }: Witnesses): Generator<Evidence> {
  for (const block of [...top, ...bottom]) {
    const found = selfDescription(linkedText(block));
    if (found === undefined) continue;
    const isLinked = found.url !== undefined && !own.isOwnAddress(found.url);
    const site = { name: found.name, ...(isLinked && { url: found.url }) };
    const isKnown = wellKnownNamed(found.name) !== undefined;
    const kind = NETWORK.test(block.text) ? "network" : isKnown ? "knownSelf" : isLinked ? "selfLinked" : "self";
    yield evidence(kind, site, `“${block.text.slice(0, 80)}”`, block.text);
  }
}

/** A label that links to the site's own page about an agency files the article, and names nobody. */
function isTag(block: Block, own: OwnSite): boolean {
  const url = /\]\((https?:[^)]+)\)/u.exec(linkedText(block))?.[1];
  return url !== undefined && own.isOwnAddress(url);
}

/** The agencies of datelines, which stand at the beginning of a text. */
function* ofDatelines({ edges: { top, openings } }: Witnesses): Generator<Evidence> {
  for (const line of [...openings, ...top.map((block) => block.text)]) {
    const located = isPictureCredit(line) ? undefined : dateline(line);
    if (located) yield evidence("dateline", located, `dateline: “${line.slice(0, 40)}”`, line);
  }
}

const KINDS = {
  label: "label",
  source: "sourceLabel",
  "end mark": "endMark",
  "standing sentence": "standing",
} as const;

/** "…, he told Reuters": an agency's reporters say whom somebody spoke to. */
const TOLD =
  /\btold (?<name>(?:the |The )?(?:Associated Press|AP|Reuters|Agence France-Presse|AFP|dpa|Bloomberg News|The Canadian Press|UPI))(?![\p{L}\p{N}])/u;

function* ofTold({ body }: BodyText): Generator<Evidence> {
  for (const { block } of body) {
    const agency = agencyNamed(TOLD.exec(block.text)?.groups?.name ?? "");
    if (agency) yield evidence("told", agency, "whom somebody spoke to", block.text);
  }
}

/** What agencies leave around their copy: labels, marks, standing sentences, signatures, whom somebody told. */
function* ofWire({ edges: { top, bottom }, own, text }: Witnesses): Generator<Evidence> {
  for (const block of [...top, ...bottom]) {
    const found = isPictureCredit(block.text) ? undefined : wireMark(block.text);
    const isBelow = bottom.includes(block);
    const isLabel = found?.kind === "label" || found?.kind === "source";
    if (found === undefined || (!isLabel && !isBelow) || (isBelow && isTag(block, own))) continue;
    const from = `agency’s ${found.kind}: “${block.text.slice(-60)}”`;
    yield evidence(KINDS[found.kind], found.agency, from, block.text);
    const desk = bottom.find((line) => isDeskLine(line.text));
    if (found.kind === "end mark" && desk) yield evidence("desk", found.agency, from, desk.text);
  }
  yield* ofTold(text);
  const signed = bottom.find((block) => reportingLine(block.text) !== undefined);
  const reuters = AGENCIES.find(({ name }) => name === "Reuters");
  if (signed && reuters) yield evidence("reporting", reuters, "signed as Reuters signs", signed.text);
}

/** Who an agency's signature says wrote. */
export function signedAuthors({ edges: { bottom } }: Pick<Witnesses, "edges">): readonly Person[] {
  const names = bottom.flatMap((block) => reportingLine(block.text) ?? []);
  return names.map((name) => ({ name }));
}

/** A name that the page's own begins or ends with may be its own in short, or its namesake: it is asked about, and a byline is its own. */
function relative(one: Evidence, own: OwnSite): readonly Evidence[] {
  const { kind, site, weight } = one;
  if (site.url !== undefined || site.name === undefined || own.isOwnName(site.name) || !own.isRelative(site.name))
    return [one];
  return /byline/iu.test(kind) ? [] : [{ ...one, weight: Math.min(weight, WEIGHT.saidInProse) }];
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
