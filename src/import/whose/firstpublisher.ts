import type { OutletEntries } from "../../article/outlet.ts";
import type { Doubt } from "../material/block.ts";
import { type Fact, fact } from "../material/fact.ts";
import { type Claim, claims, weightOf } from "./claims.ts";
import { type CreditedOutlet, flaggedOutlet } from "./creditedoutlet.ts";
import { gather } from "./evidence.ts";
import {
  againstChosen,
  calledByHost,
  nobody,
  type OutletQuestion,
  ofPortal,
  quoted,
  unnamed,
  unreadLines,
} from "./outletquestion.ts";
import { type Evidence, KINDS, OVERRIDES, SURE, type Witnesses, WORTH_ASKING } from "./weights.ts";

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

/** What is too little to be credited where nothing tells the page's own site: a name in passing. */
const NAMED = 10;

/** Whether evidence is but a notice, which may be the company's whose site it is: where the byline names the site, it is. */
function isCompanys({ kind }: Evidence): boolean {
  return kind === "organizationNotice" || kind === "companyNotice";
}

function chosenBy(flag: string, claimed: readonly Claim[], outlets: OutletEntries): FirstPublisher | undefined {
  const outlet = flaggedOutlet(flag, outlets);
  if (outlet === undefined) return undefined;
  const own = claimed.find(({ isOwn }) => isOwn);
  const mine = claimed.find((claim) => claim.outlet.key === outlet.key);
  const isSaid = claimed.some((claim) => claim !== own && weightOf(claim) >= OVERRIDES);
  const others = claimed.filter((claim) => claim !== mine && !claim.isOwn);
  return {
    outlet: fact(mine?.outlet ?? outlet, "--outlet"),
    isOwn: own === undefined ? !isSaid : own === mine,
    evidence: mine?.evidence ?? [],
    doubts: others.flatMap((claim) => (weightOf(claim) >= OVERRIDES ? againstChosen(claim, outlet) : [])),
  };
}

/**
 * Who published first. All that names an outlet is weighed: a credit in words is more than what machines read, because a page that
 * republishes seldom marks that up; a name in passing is never enough against the page's own site, and becomes a question.
 * @throws FactMissing where nobody is named
 */
export function firstPublisherOf(
  witnesses: Witnesses,
  flag: string | undefined,
  outlets: OutletEntries,
): FirstPublisher {
  const claimed = claims(witnesses, gather(witnesses), outlets);
  const flagged = flag === undefined ? undefined : chosenBy(flag, claimed, outlets);
  if (flagged) return flagged;
  const [best, ...others] = claimed.toSorted((a, b) => weightOf(b) - weightOf(a));
  if (best === undefined || (!best.isOwn && weightOf(best) < NAMED)) throw nobody(witnesses, best);
  const { outlet, evidence, isOwn } = best;
  const telling = best.evidence.filter(({ kind }) => !KINDS[kind].isVague);
  const mine = claimed.find((claim) => claim.isOwn);
  const isDisputed = mine !== undefined && weightOf(mine) > OVERRIDES;
  const isWeak = !isOwn && (isDisputed || best.isJoined === true || weightOf({ ...best, evidence: telling }) < SURE);
  const isSigned = isOwn && evidence.some(({ kind }) => KINDS[kind].isByline === true);
  const asked = others.filter(
    (claim) => !claim.isOwn && weightOf(claim) >= WORTH_ASKING && !(isSigned && claim.evidence.every(isCompanys)),
  );
  const because = [
    ...(isOwn ? [...unreadLines(witnesses), ...ofPortal(witnesses, outlet)] : []),
    ...asked.flatMap((claim) => againstChosen(claim, outlet)),
    ...(isWeak
      ? evidence
          .slice(0, 1)
          .map((one) => ({ text: quoted(one), about: `is all that names ${outlet.name} as the outlet: check it` }))
      : []),
  ];
  const open = isWeak ? others.filter((claim) => claim.isOwn || asked.includes(claim)) : asked;
  const candidates = [outlet, ...open.map((claim) => claim.outlet)].map(({ name }) => name);
  const from = isOwn ? (witnesses.material.facts?.site?.from ?? "the page's address") : (evidence[0]?.from ?? "");
  return {
    outlet: fact(outlet, from),
    isOwn,
    evidence,
    doubts: [...because, ...(isOwn ? unnamed(witnesses, outlet) : calledByHost(outlet, evidence))],
    ...(because.length > 0 && { question: { candidates: [...new Set(candidates)], because } }),
  };
}
