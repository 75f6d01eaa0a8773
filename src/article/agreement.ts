import type { PartnerEntry, ProfileName } from "./partner.ts";

/** What was agreed with a partner, as the Worker needs it: nothing by which anybody could be called. Times in ms since 1970. */
export interface Agreement {
  /** The name of the partner's file, which never changes. */
  readonly partner: string;
  readonly name: string;
  /** SHA-256 of the key, in small hexadecimal letters, and of those that it had before. */
  readonly digest: string;
  readonly former: readonly string[];
  /** From when on the key is good, and from when on no longer. */
  readonly from?: number;
  readonly until?: number;
  /** The slices that may be taken, by name, without repetition; absent where everything may. */
  readonly slices?: readonly string[];
  /** Whether the whole text may be taken where the public has the summary. */
  readonly full: boolean;
  readonly profile?: ProfileName;
}

/** Whether a key is good at a moment: not yet, now, or no longer. */
export type AgreementPhase = "early" | "running" | "ended";

const DAY = 86_400_000;

const DAY_ALONE = /^\d{4}-\d{2}-\d{2}$/;

/** A day's beginning in UTC, or the moment itself. */
function beginningOfDay(date: string): number {
  return Date.parse(date);
}

/** The end of the last day, which still counts, or the moment itself. */
function endOfDay(date: string): number {
  return Date.parse(date) + (DAY_ALONE.test(date) ? DAY : 0);
}

/** What a partner's file says, as the Worker carries it. @param partner the file's name */
export function agreementOf(partner: string, entry: PartnerEntry): Agreement {
  const { name, digest, former, from, until, profile, take } = entry;
  const isLimited = take.slices !== undefined || take.outlets !== undefined;
  const slices = [...(take.slices ?? []), ...(take.outlets ?? []).map((key) => `outlets/${key}`)];
  return {
    partner,
    name,
    digest,
    former,
    ...(from === undefined ? {} : { from: beginningOfDay(from) }),
    ...(until === undefined ? {} : { until: endOfDay(until) }),
    ...(isLimited ? { slices: [...new Set(slices)] } : {}),
    full: take.full,
    ...(profile === undefined ? {} : { profile }),
  };
}

/** Whether an agreement has begun and not ended. */
export function phaseOf({ from = 0, until = Number.POSITIVE_INFINITY }: Agreement, now: Date): AgreementPhase {
  const moment = now.getTime();
  if (moment >= until) return "ended";
  return moment < from ? "early" : "running";
}
