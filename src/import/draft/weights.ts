import type { BodyText } from "../body/bodytext.ts";
import type { CreditSentence } from "../credit/creditsentence.ts";
import type { Byline } from "../lines/byline.ts";
import type { Material } from "../material/material.ts";
import type { NamedSite } from "../material/statement.ts";
import type { Edges } from "./edges.ts";
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
export const WEIGHT = {
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
export type EvidenceKind = keyof typeof WEIGHT;

/** One piece of evidence, weighed by its kind. @param url the original's address */
export function evidence(kind: EvidenceKind, site: NamedSite, from: string, line: string, url?: string): Evidence {
  return { kind, site, weight: WEIGHT[kind], from, line, ...(url && { url }) };
}
