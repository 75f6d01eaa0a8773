import type { BodyText } from "../body/bodytext.ts";
import type { CreditSentence } from "../credit/creditsentence.ts";
import type { Byline } from "../lines/byline.ts";
import type { Material } from "../material/material.ts";
import type { NamedSite } from "../material/statement.ts";
import type { Edges } from "./edges.ts";
import type { Listing } from "./listedfacts.ts";
import type { OwnSite } from "./ownsite.ts";

/** Something that names who published first. */
export interface Evidence {
  /** Whom it names, by name, home page or both. */
  readonly site: NamedSite;
  /** What it is: two of one kind are no more than one. */
  readonly kind: EvidenceKind;
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

/** What one kind of evidence says. */
interface Kind {
  /** How much it says against the page's own site. */
  readonly weight: number;
  /** Whether a site says so of its own work, and not of itself: the rest adds nothing to what the page's own site weighs. */
  readonly isOfWork?: true;
  /** Whether it may mean anything, so that a credit is never sure by it: a link that repeats the headline, a name beside the text. */
  readonly isVague?: true;
  /** Whether it names whom the author belongs to, which may be the page's own site in short. */
  readonly isByline?: true;
}

/** The kinds of evidence. A credit in words says most, and a name in passing next to nothing. */
const TABLE = {
  said: { weight: 30, isOfWork: true },
  saidInPart: { weight: 23, isOfWork: true },
  saidOfWork: { weight: 22, isOfWork: true },
  saidDated: { weight: 22, isOfWork: true },
  saidLoosely: { weight: 18, isOfWork: true },
  saidInProse: { weight: 18, isOfWork: true },
  provided: { weight: 21 },
  sister: { weight: 21 },
  appeared: { weight: 21 },
  releasedOver: { weight: 12 },
  network: { weight: 22 },
  told: { weight: 11.5 },
  toldBeside: { weight: 7 },
  original: { weight: 29, isOfWork: true },
  canonical: { weight: 23 },
  counter: { weight: 26 },
  linked: { weight: 23, isOfWork: true },
  worded: { weight: 22, isOfWork: true },
  dateline: { weight: 24, isOfWork: true },
  station: { weight: 22, isOfWork: true },
  outletDateline: { weight: 20, isOfWork: true },
  oddDateline: { weight: 12, isOfWork: true },
  released: { weight: 22, isOfWork: true },
  agencyByline: { weight: 24, isOfWork: true, isByline: true },
  bareByline: { weight: 22, isByline: true },
  syndicated: { weight: 24, isOfWork: true },
  label: { weight: 22 },
  sourceLabel: { weight: 21 },
  notice: { weight: 22 },
  knownByline: { weight: 21, isOfWork: true, isByline: true },
  sourceAgency: { weight: 22 },
  standing: { weight: 22 },
  knownSelf: { weight: 20 },
  selfLinked: { weight: 13 },
  endMark: { weight: 12 },
  loneEndMark: { weight: 20 },
  signature: { weight: 21 },
  organizationNotice: { weight: 12 },
  source: { weight: 12 },
  titled: { weight: 21 },
  self: { weight: 11 },
  paperByline: { weight: 20, isOfWork: true, isByline: true },
  byline: { weight: 13, isOfWork: true, isByline: true },
  jointByline: { weight: 10, isByline: true },
  hinted: { weight: 10 },
  hintedDated: { weight: 20 },
  sourced: { weight: 20 },
  clipped: { weight: 20, isOfWork: true },
  continued: { weight: 20, isOfWork: true },
  continuedSigned: { weight: 12 },
  filedIn: { weight: 20 },
  filedUnder: { weight: 9 },
  headlineLink: { weight: 11.5, isVague: true },
  knownHeadlineLink: { weight: 20, isVague: true },
  reporting: { weight: 9 },
  soleReporting: { weight: 20 },
  foreignCounter: { weight: 7 },
  knownAlone: { weight: 20, isVague: true },
  ofWork: { weight: 20, isVague: true },
  alone: { weight: 11, isVague: true },
  nearby: { weight: 8.5, isVague: true },
  desk: { weight: 9 },
  companyNotice: { weight: 7.5 },
} as const satisfies Readonly<Record<string, Kind>>;

/** What evidence may be. */
export type EvidenceKind = keyof typeof TABLE;

/** What each kind of evidence says. */
export const KINDS: Readonly<Record<EvidenceKind, Kind>> = TABLE;

/** What evidence is gathered from. */
export interface Witnesses {
  readonly text: BodyText;
  readonly credits: readonly CreditSentence[];
  readonly material: Material;
  readonly own: OwnSite;
  readonly edges: Edges;
  /** Every byline around the text. */
  readonly bylines: readonly Byline[];
  /** What lists of facts around the text say of the original. */
  readonly listings: readonly Listing[];
  readonly title: string;
  /** Whether outlets.yaml knows a name. */
  readonly isListed: (name: string) => boolean;
  /** Whether a name is an outlet's, as far as anything tells. */
  readonly isKnown: (name: string) => boolean;
}

/** One piece of evidence, weighed by its kind. @param url the original's address */
export function evidence(kind: EvidenceKind, site: NamedSite, from: string, line: string, url?: string): Evidence {
  return { kind, site, weight: KINDS[kind].weight, from, line, ...(url && { url }) };
}
