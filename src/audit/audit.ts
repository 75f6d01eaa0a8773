import { type ArticleIndex, type Match, type MatchedBy, matchReprint } from "./match.ts";
import { judge, needsScript } from "./points/judge.ts";
import { look, type Seen } from "./points/seen.ts";
import { carries } from "./points/termpoints.ts";
import { isOwed, type Judgement } from "./points/verdict.ts";
import { isInOtherScript } from "./reprint/folded.ts";
import { type Reprint, shownText } from "./reprint/reprint.ts";

/** What came of looking at one reprint. */
export type Audited = { readonly address: string; readonly partner?: string } & (
  | {
      readonly outcome: "judged";
      readonly match: Match;
      readonly points: readonly Judgement[];
      /** The entry's headline, in a feed. */
      readonly entry?: string;
    }
  /** It carries no article of the publication. */
  | { readonly outcome: "nothing"; readonly reason: string; readonly entry?: string }
  /** It was withdrawn, and was taken down. */
  | { readonly outcome: "gone"; readonly reason: string }
  | { readonly outcome: "not fetched"; readonly reason: string }
);

/** A reprint to look at. */
export interface AuditSubject {
  readonly address: string;
  readonly partner?: string;
  /** The slug of the article that it carries, where the list says so. */
  readonly article?: string;
}

function wanted({ article }: AuditSubject, index: ArticleIndex): Match | undefined {
  const owed = article === undefined ? undefined : index.bySlug.get(article);
  return owed && { owed, by: "the list" };
}

/** What says of itself what it is, or what the list says, and is written in another language: a copy whatever its words are. */
function isKnownCopy({ owed: { article }, reprint }: Seen, by: MatchedBy): boolean {
  if (by === "canonical link" || by === "its id" || by === "its address") return true;
  if (by !== "the list" && by !== "isBasedOn") return false;
  const [ours] = article.language.split("-");
  const [theirs = ours] = reprint.language?.toLowerCase().split("-") ?? [];
  return theirs !== ours || isInOtherScript(article.title, shownText(reprint));
}

/**
 * Audits one reprint: which article it carries, and how each point of what is owed stands.
 * @param now RFC 3339, UTC: the outlet's terms may end
 */
export function audit(reprint: Reprint, subject: AuditSubject, index: ArticleIndex, now: string): Audited {
  const { address, partner } = subject;
  const about = {
    address,
    ...(partner !== undefined && { partner }),
    ...(reprint.kind === "entry" && { entry: reprint.titles[0] ?? address }),
  };
  const match = wanted(subject, index) ?? matchReprint(reprint, index);
  if (match === undefined) {
    const hides = needsScript({ reprint, text: { all: 0, same: 0, changed: [], missing: [] } });
    const reason = hides
      ? "not seen: the page shows nothing before its scripts have run"
      : "carries no article of this publication";
    return { ...about, outcome: "nothing", reason };
  }
  const seen = look(match.owed, reprint, now);
  if (
    match.owed.article.withdrawn === undefined &&
    !carries(seen) &&
    !needsScript(seen) &&
    !isKnownCopy(seen, match.by)
  ) {
    return { ...about, outcome: "nothing", reason: `does not carry the text of “${match.owed.article.title}”` };
  }
  return { ...about, outcome: "judged", match, points: judge(seen) };
}

/** Whether a reprint leaves something to do for whoever printed it. */
export function owesSomething(audited: Audited): boolean {
  return audited.outcome === "judged" && audited.points.some(isOwed);
}
